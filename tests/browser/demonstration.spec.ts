import type { Locator, Page } from '@playwright/test';
import { drawn, expect, inMotion, open, settled, stage, test } from './fixtures';
import {
  crumbOf,
  firstDrawn,
  focusMap,
  hitsOf,
  middleOf,
  tabTo,
  untilInFocus,
  wheelInTo,
  wheelOutTo,
} from './hands';
import { nameOf } from './records';

const coalition = 'preventiecoalitie-sittard-geleen';
/** What the coalition lies in, from the inside outward. */
const wayIn = [coalition, 'sittard-geleen', 'westelijke-mijnstreek', 'mijnstreek', 'zuid-limburg', 'limburg'];
const levels = new Map([
  ['limburg', 'provincie'],
  ['mijnstreek', 'subregio'],
  [coalition, 'coalitie'],
]);

async function expectPlace(page: Page, id: string): Promise<void> {
  await settled(page);
  await expect(stage(page)).toHaveAttribute('data-focus', id);
  await expect(stage(page)).toHaveAttribute('data-level', levels.get(id) ?? '');
  const crumbs = page.getByTestId('breadcrumbs');
  await expect(crumbs.locator('[aria-current]')).toHaveText(nameOf(id));
  await expect.poll(() => new URL(page.url()).searchParams.get('focus') ?? 'mijnstreek').toBe(id);
}

/** Where some lasting things of the start view lie. */
async function landmarks(page: Page) {
  return [await drawn(page, 'westelijke-mijnstreek'), await drawn(page, 'oostelijk-zuid-limburg')].map(
    ({ x, y, r }) => [x, y, r].map(Math.round),
  );
}

/** Presses the down arrow until the row with a name has the focus; after its name a row says what it is. */
async function arrowDownTo(page: Page, current: Locator, name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if ((await current.getAttribute('aria-label'))?.startsWith(`${name}, `)) return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(current).toHaveAttribute('aria-label', new RegExp(`^${name}, `));
}

test.describe('Mijnstreek → Limburg → preventiecoalitie Sittard-Geleen → back', () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    await expectPlace(page, 'mijnstreek');
  });

  test('with the wheel and the breadcrumbs', async ({ page }) => {
    await inMotion(page);
    const before = await landmarks(page);
    await wheelOutTo(page, 'limburg');
    await expectPlace(page, 'limburg');
    await wheelInTo(page, wayIn);
    await expectPlace(page, coalition);
    await (await crumbOf(page, nameOf('mijnstreek'))).click();
    await expectPlace(page, 'mijnstreek');
    expect(await landmarks(page)).toEqual(before);
  });

  test('with the keyboard alone', async ({ page }) => {
    await inMotion(page);
    const before = await landmarks(page);
    await focusMap(page);
    await untilInFocus(page, 'limburg', () => page.keyboard.press('-'));
    await expectPlace(page, 'limburg');
    await page.keyboard.press('/');
    await expect(page.getByTestId('search')).toBeFocused();
    await page.keyboard.type(nameOf(coalition));
    await expect(hitsOf(page).first()).toContainText(nameOf(coalition));
    await page.keyboard.press('Enter');
    await expect(stage(page)).toHaveAttribute('data-selection', coalition);
    await tabTo(page, stage(page));
    await untilInFocus(page, coalition, () => page.keyboard.press('Shift+2'));
    await expectPlace(page, coalition);
    await tabTo(page, await crumbOf(page, nameOf('mijnstreek'), 'keyboard'));
    await page.keyboard.press('Enter');
    await expectPlace(page, 'mijnstreek');
    expect(await landmarks(page)).toEqual(before);
  });

  test('with the arrows and Enter in the outline', async ({ page }) => {
    await tabTo(page, page.getByRole('button', { name: 'Overzicht', exact: true }));
    await page.keyboard.press('Enter');
    const tree = page.getByTestId('outline').getByRole('treegrid');
    await tabTo(page, tree);
    const current = tree.locator('[role="row"]:focus');
    await page.keyboard.press('Home');
    for (const id of [...wayIn].reverse()) {
      await arrowDownTo(page, current, nameOf(id));
      if ((await current.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    await expect(stage(page)).toHaveAttribute('data-selection', coalition);
    await page.keyboard.press('Enter');
    await expectPlace(page, coalition);
  });

  test('with double-clicks', async ({ page }) => {
    const { x, y } = await middleOf(page);
    await page.keyboard.down('Shift');
    await untilInFocus(page, 'limburg', () => page.mouse.dblclick(x, y));
    await page.keyboard.up('Shift');
    await expectPlace(page, 'limburg');
    await untilInFocus(page, coalition, async () => {
      const aim = await firstDrawn(page, wayIn);
      await page.mouse.dblclick(aim.x, aim.y);
    });
    await expectPlace(page, coalition);
  });
});

test('back and forward go the same way; a long zoom is one step of it', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await expectPlace(page, 'mijnstreek');
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  // The clock of the page in hand: however busy the machine, the hand turns on in time for it to be one zoom.
  await page.clock.pauseAt(Date.now() + 60_000);
  const isOut = async () => (await stage(page).getAttribute('data-focus')) === 'limburg';
  for (let notches = 0; notches < 40 && !(await isOut()); notches++) {
    await page.mouse.wheel(0, 70);
    await page.clock.runFor(200);
  }
  await page.clock.resume();
  await expectPlace(page, 'limburg');
  await page.goBack();
  await expectPlace(page, 'mijnstreek');
  await page.goForward();
  await expectPlace(page, 'limburg');
});
