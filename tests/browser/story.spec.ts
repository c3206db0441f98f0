import type { Page } from '@playwright/test';
import { expect, inMotion, open, stage, test } from './fixtures';
import { hitsOf } from './hands';
import { cell, nameOf, recordsOf, seatsOf } from './records';

/**
 * One story of a bestuurder: choose HOZL, see its seats by level, open the overlap of two of its tables, ask how it is
 * connected to Alliantie Heerlen-Noord, go to 2018, open the list, share the link.
 */
const alliance = 'nationaal-programma-heerlen-noord';
const { seats, current } = seatsOf('hozl');

function parameters(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

/** Seats of now by level, from the files alone. */
function seatsByLevel(): ReadonlyMap<string, number> {
  const verbanden = ['coalities', 'tafels', 'initiatieven'].flatMap(recordsOf);
  const levels = new Map<string, number>();
  for (const seat of current) {
    const verband = verbanden.find((record) => cell(record, 'id') === cell(seat, 'verband'));
    const area = recordsOf('gebieden').find(
      (record) => verband !== undefined && cell(record, 'id') === cell(verband, 'gebied'),
    );
    const level = area === undefined ? '' : cell(area, 'niveau');
    levels.set(level, (levels.get(level) ?? 0) + 1);
  }
  return levels;
}

async function expectSeatsByLevel(page: Page): Promise<void> {
  const own = page.getByTestId('own');
  await expect(own).toContainText(`${seats.length} zetels`);
  for (const [level, count] of seatsByLevel())
    await expect(own.getByRole('heading', { name: new RegExp(`^${level}\\s*${count}$`, 'i') })).toBeVisible();
}

/** The end of the story is the same for both hands: the list in 2018, and the link of it in a fresh browser. */
async function expectSharedList(page: Page): Promise<void> {
  const list = page.getByTestId('list');
  await expect(list).toBeVisible();
  await expect.poll(() => parameters(page).get('weergave')).toBe('lijst');
  expect(parameters(page).get('org')).toBe('hozl');
  expect(parameters(page).get('jaar')).toBe('2018');
  expect(parameters(page).get('naar')).toBe(alliance);
  const told = await list.getByRole('status').first().innerText();
  const context = await page.context().browser()?.newContext({ locale: 'nl-NL' });
  const other = await context?.newPage();
  if (other === undefined) throw new Error('no browser');
  await other.goto(page.url());
  await expect(other.getByTestId('list').getByRole('status').first()).toHaveText(told);
  await expect(other.getByRole('button', { name: 'Mijn organisatie: HOZL' })).toBeVisible();
  await expect(other.getByTestId('choice-sign')).toContainText('2018');
  expect(await other.getByTestId('list').getByRole('rowheader').allInnerTexts()).toEqual(
    await list.getByRole('rowheader').allInnerTexts(),
  );
  await context?.close();
}

test('the story of HOZL, by mouse', async ({ page }) => {
  await inMotion(page);
  await open(page);
  await page.getByRole('button', { name: 'Mijn organisatie', exact: true }).click();
  await page.getByRole('combobox', { name: 'Uw organisatie' }).fill('hozl');
  await hitsOf(page).first().click();
  await expectSeatsByLevel(page);

  await page.getByRole('link', { name: 'Overlap' }).click();
  const pair = page.getByTestId('stage').locator('.pair').filter({ hasText: 'wij' }).first();
  await pair.getByRole('button', { name: /^Toon beide/ }).click();
  await expect(stage(page)).toHaveAttribute('data-view', 'kaart');
  await expect.poll(() => parameters(page).get('van')).not.toBeNull();
  await expect(page.getByTestId('panel')).toContainText('organisaties zitten in allebei');

  await page.getByTestId('search').fill('Alliantie Heerlen-Noord');
  await hitsOf(page).first().click();
  await expect(stage(page)).toHaveAttribute('data-selection', alliance);
  await page
    .getByTestId('panel')
    .getByRole('button', { name: /Hoe zijn wij verbonden/ })
    .click();
  await expect.poll(() => parameters(page).get('naar')).toBe(alliance);
  await expect(page.getByTestId('panel')).toContainText(nameOf(alliance));

  await page.getByRole('tab', { name: 'Filters' }).click();
  await page.getByRole('slider', { name: 'Jaar' }).fill('2018');
  await expect(page.getByTestId('choice-sign')).toContainText('2018');
  await page.getByRole('link', { name: 'Lijst' }).click();
  await expectSharedList(page);
});

test('the story of HOZL, by keyboard', async ({ page }) => {
  await open(page);
  await tabTo(page, 'Mijn organisatie');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Uw organisatie');
  await page.keyboard.type('hozl');
  await expect(hitsOf(page).first()).toContainText('Huisartsen');
  await page.keyboard.press('Enter');
  await expectSeatsByLevel(page);

  await tabBackTo(page, 'Overlap');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('stage').locator('.pair').first()).toBeVisible();
  await tabTo(page, /^Toon beide/);
  await page.keyboard.press('Enter');
  await expect(stage(page)).toHaveAttribute('data-view', 'kaart');
  await expect(page.getByTestId('panel')).toContainText('organisaties zitten in allebei');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Alliantie Heerlen-Noord');
  await expect(hitsOf(page).first()).toContainText('Heerlen-Noord');
  await page.keyboard.press('Enter');
  await expect(stage(page)).toHaveAttribute('data-selection', alliance);
  await tabTo(page, /Hoe zijn wij verbonden/);
  await page.keyboard.press('Enter');
  await expect.poll(() => parameters(page).get('naar')).toBe(alliance);

  await tabBackTo(page, 'Details');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, 'Jaar');
  const slider = page.getByRole('slider', { name: 'Jaar' });
  while ((await slider.inputValue()) !== '2018') await page.keyboard.press('ArrowLeft');
  await expect(page.getByTestId('choice-sign')).toContainText('2018');
  await tabBackTo(page, 'Lijst');
  await page.keyboard.press('Enter');
  await expectSharedList(page);
});

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key);
    const reached = await page.evaluate(() => {
      const element = document.activeElement;
      // A box that scrolls holds all the words in it.
      if (element === null || !['BUTTON', 'A', 'INPUT', 'SELECT'].includes(element.tagName)) return '';
      const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
      return element.getAttribute('aria-label') ?? (label || element.textContent || '');
    });
    if (typeof name === 'string' ? reached.trim() === name : name.test(reached.trim())) return;
  }
  throw new Error(`Tab never comes to ${name}`);
}

function tabBackTo(page: Page, name: string | RegExp): Promise<void> {
  return tabTo(page, name, 'Shift+Tab');
}

test('each question of a bestuurder is answered by keyboard alone in at most 25 presses', async ({
  page,
}) => {
  const presses = await countPresses(page);
  const most = 25;

  await open(page, '?org=hozl');
  // At which tables do we sit, who else is there, and where not?
  await goBySkipLink(page, 'Naar mijn organisatie');
  await expectSeatsByLevel(page);
  await expect(page.getByTestId('own')).toContainText('Met wie wij het vaakst aan tafel zitten');
  await expect(page.getByTestId('own')).toContainText('Nog niet aan tafel');
  expect(presses.taken()).toBeLessThanOrEqual(most);

  // What overlaps?
  await open(page);
  presses.restart();
  await goBySkipLink(page, 'Naar de weergaven');
  await tabTo(page, 'Overlap');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('stage').locator('.pair').first()).toBeVisible();
  expect(presses.taken()).toBeLessThanOrEqual(most);

  // Where does nobody sit?
  await open(page);
  presses.restart();
  await goBySkipLink(page, 'Naar de weergaven');
  await tabTo(page, 'Hiaten');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('stage').getByRole('grid')).toContainText('leeg');
  expect(presses.taken()).toBeLessThanOrEqual(most);

  // Through whom do we reach a table?
  await open(page, '?org=hozl');
  presses.restart();
  await page.keyboard.press('/');
  await page.keyboard.type('stand');
  await expect(hitsOf(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(stage(page)).not.toHaveAttribute('data-selection', '');
  await tabTo(page, /^Hoe zijn wij verbonden/);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('panel')).toContainText('Van');
  await expect.poll(() => parameters(page).get('naar')).not.toBeNull();
  expect(presses.taken()).toBeLessThanOrEqual(most);

  // How did it come to be?
  await open(page);
  presses.restart();
  await page.keyboard.press('/');
  await page.keyboard.type('mijnzorg');
  await expect(hitsOf(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('panel')).toContainText('Tijdlijn');
  expect(presses.taken()).toBeLessThanOrEqual(most);
});

/** Tab shows the ways past the page one after the other. */
async function goBySkipLink(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Counts every key that goes down in the page. */
async function countPresses(page: Page) {
  let count = 0;
  await page.exposeFunction('countPress', () => {
    count += 1;
  });
  await page.addInitScript(() => {
    document.addEventListener(
      'keydown',
      () => (window as unknown as { countPress: () => void }).countPress(),
      true,
    );
  });
  return {
    taken: () => count,
    restart: () => {
      count = 0;
    },
  };
}
