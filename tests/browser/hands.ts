import type { Locator, Page } from '@playwright/test';
import { type DrawnCircle, expect, position, settled, stage } from './fixtures';

/** One turn of the wheel: closer by about a tenth. */
const notchPx = 70;

/** The middle of the map's box. */
export async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await stage(page).boundingBox();
  if (box === null) throw new Error('the stage has no box');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Turns the wheel outward in the middle of the map until a place is in focus. */
export async function wheelOutTo(page: Page, id: string): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await untilInFocus(page, id, () => page.mouse.wheel(0, notchPx));
}

/**
 * Turns the wheel inward at a place until it is in focus, as a person does: where it is not drawn yet, aim at what it
 * lies in, and drag what is aimed at to the middle.
 */
export async function wheelInTo(page: Page, path: readonly string[]): Promise<void> {
  const [id = ''] = path;
  await untilInFocus(page, id, async () => {
    const aim = await firstDrawn(page, path);
    const middle = await middleOf(page);
    if (Math.hypot(aim.x - middle.x, aim.y - middle.y) > 40) await drag(page, aim, middle);
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, -notchPx);
  });
}

/** Drags the map from one point to another with the mouse. */
async function drag(page: Page, from: DrawnPoint, to: DrawnPoint): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

/** Where the first of some things is drawn; the last of them must be. */
export async function firstDrawn(page: Page, path: readonly string[]): Promise<DrawnCircle> {
  for (const id of path) {
    const found = await position(page, id);
    if (found !== null) return found;
  }
  throw new Error(`none of ${path.join(', ')} is drawn`);
}

/** Repeats a movement of hands until a place is in focus and the map is at rest. */
export async function untilInFocus(page: Page, id: string, move: () => Promise<unknown>): Promise<void> {
  for (let moves = 0; moves < 150; moves++) {
    await settled(page);
    if ((await stage(page).getAttribute('data-focus')) === id) return;
    await move();
  }
  await expect(stage(page)).toHaveAttribute('data-focus', id);
}

/** Brings the keyboard to the map, by the first link of the page. */
export async function focusMap(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

/** The panel, opened where it is closed for lack of room. */
export async function openPanel(page: Page): Promise<Locator> {
  const panel = page.getByTestId('panel');
  const opener = panel.getByRole('button', { name: 'Paneel openen' });
  if (await opener.isVisible()) await opener.click();
  await expect(opener).toBeHidden();
  return panel;
}

/** The list of results under the search box. */
export function hitsOf(page: Page): Locator {
  return page.getByRole('listbox').getByRole('option');
}

/** A level among the breadcrumbs; opens the levels that are folded away for lack of room, with the keyboard or the mouse. */
export async function crumbOf(
  page: Page,
  name: string,
  by: 'mouse' | 'keyboard' = 'mouse',
): Promise<Locator> {
  const crumbs = page.getByTestId('breadcrumbs');
  const crumb = crumbs.getByRole('button', { name, exact: true });
  if (await crumb.isVisible()) return crumb;
  const folded = crumbs.locator('[aria-expanded]');
  if (by === 'mouse') await folded.click();
  else {
    await tabTo(page, folded);
    await page.keyboard.press('Enter');
  }
  await expect(crumb).toBeVisible();
  return crumb;
}

/** Presses Tab until something has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element.contains(document.activeElement));
  for (let presses = 0; presses < 80 && !(await hasFocus()); presses++) await page.keyboard.press('Tab');
  expect(await hasFocus()).toBe(true);
}

interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}
