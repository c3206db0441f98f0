import type { Page } from '@playwright/test';
import { countWays, type SeatPair, sittingOf } from '../fixtures/countWays';
import { expectAccessible } from './axeOn';
import { expect, go, inMotion, open, position, settled, stage, test, visible } from './fixtures';
import { hitsOf, openPanel, tabTo } from './hands';
import { cell, recordsOf } from './records';

const alliance = 'nationaal-programma-heerlen-noord';

/** What the files say of who sits where: of all time, or in a year. */
function pairs(year: number | null): readonly SeatPair[] {
  const isGone = (first: string, last: string): boolean =>
    year !== null &&
    ((first !== '' && Number(first.slice(0, 4)) > year) || (last !== '' && Number(last.slice(0, 4)) < year));
  const tables = ['coalities', 'tafels', 'initiatieven'].flatMap(recordsOf);
  const there = new Set(
    tables
      .filter((row) => year === null || cell(row, 'start') !== '')
      .filter((row) => !isGone(cell(row, 'start'), cell(row, 'eind')))
      .map((row) => cell(row, 'id')),
  );
  return recordsOf('deelnames')
    .filter((row) => there.has(cell(row, 'verband')) && !isGone(cell(row, 'van'), cell(row, 'tot')))
    .map((row) => [cell(row, 'organisatie'), cell(row, 'verband')]);
}

function counted(from: string, to: string, year: number | null = null) {
  return countWays(sittingOf(pairs(year)), from, to);
}

function lead(page: Page) {
  return page.getByTestId('connection-lead');
}

function parameters(page: Page): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

test('a link tells how my organisation is connected with a table, and a fresh page tells the same', async ({
  page,
}) => {
  await open(page, `?org=hozl&naar=${alliance}`);
  const { length, count } = counted('o hozl', `v ${alliance}`);
  expect([length, count > 1n]).toEqual([3, true]);
  await expect(lead(page)).toContainText(
    /^HOZL zit niet in het Nationaal Programma \/ Alliantie Heerlen-Noord\. Via /,
  );
  await expect(lead(page)).toContainText(`Een van ${count} even korte wegen.`);
  await expect(page.getByText(`Nog ${count - 1n} even korte wegen`)).toBeVisible();
  // The way is in view: the tables are drawn, and so is the node of the organisation.
  expect(await position(page, 'hozl')).not.toBeNull();
  expect(await position(page, alliance)).not.toBeNull();
  await expect(stage(page).getByRole('status').first()).toContainText('Verbinding: HOZL zit niet in');
  const told = await lead(page).textContent();
  await expect.poll(() => parameters(page)['naar']).toBe(alliance);
  expect(parameters(page)['van']).toBeUndefined();
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(lead(page)).toHaveText(told ?? '');
  await settled(page);
});

test('with the mouse: from a card to my organisation, to another way, to a thing on it and back, and Esc', async ({
  page,
}) => {
  await inMotion(page);
  await open(page, '?org=hozl&selectie=mondriaan');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Hoe zijn wij verbonden met Mondriaan?' }).click();
  await expect(lead(page)).toContainText(/^HOZL zit met Mondriaan /);
  await settled(page);
  expect(await position(page, 'hozl')).not.toBeNull();
  expect(await position(page, 'mondriaan')).not.toBeNull();
  await expect(stage(page)).toHaveAttribute('data-selection', '');
  await expect.poll(() => parameters(page)).toMatchObject({ org: 'hozl', naar: 'mondriaan' });
  await panel.getByText(/^Nog \d+ even korte/).click();
  const other = panel.locator('.way-choice').first();
  await other.click();
  await expect(other).toHaveAttribute('aria-expanded', 'true');
  await expect(panel.getByRole('list', { name: 'De weg in stappen' })).toHaveCount(2);
  const table = panel.getByRole('list', { name: 'De weg in stappen' }).first().getByRole('button').nth(1);
  const name = (await table.locator('.thing-name').textContent()) ?? '';
  await table.click();
  await expect(panel.getByRole('heading', { level: 2, name })).toBeVisible();
  await panel.getByRole('button', { name: 'Terug naar de verbinding' }).click();
  await expect(lead(page)).toContainText(/^HOZL zit met Mondriaan /);
  await settled(page);
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('connection')).toBeHidden();
  await settled(page);
  expect(await position(page, 'hozl')).toBeNull();
  await expect.poll(() => parameters(page)['naar']).toBeUndefined();
  await page.goBack();
  await expect(lead(page)).toContainText(/^HOZL zit met Mondriaan /);
});

test('by keyboard: both ends are found by name, swapped, and closed', async ({ page }) => {
  await open(page, '?selectie=mondriaan');
  const panel = await openPanel(page);
  await tabTo(page, panel.getByRole('button', { name: /^Hoe zijn wij verbonden/ }));
  await page.keyboard.press('Enter');
  const to = panel.getByRole('combobox', { name: 'Naar' });
  await expect(to).toBeFocused();
  await expect(lead(page)).toContainText('Kies ook de tweede');
  expect(parameters(page)['naar']).toBeUndefined();
  await page.keyboard.type('trendbreuk zuid');
  await expect(hitsOf(page).first()).toContainText('Trendbreuk Zuid-Limburg');
  await page.keyboard.press('Enter');
  await expect(lead(page)).toContainText('in het programma Trendbreuk Zuid-Limburg');
  await expect.poll(() => parameters(page)).toMatchObject({ van: 'mondriaan', naar: 'trendbreuk' });
  const before = await panel
    .getByRole('list', { name: 'De weg in stappen' })
    .first()
    .getByRole('button')
    .allTextContents();
  await page.keyboard.press('Shift+Tab');
  await expect(panel.getByRole('button', { name: 'Wissel van en naar' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('combobox', { name: 'Van' })).toHaveValue('Trendbreuk Zuid-Limburg');
  const after = panel.getByRole('list', { name: 'De weg in stappen' }).first().getByRole('button');
  await expect(after.first()).toHaveText('Trendbreuk Zuid-Limburg');
  await expect(after).toHaveCount(before.length);
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('connection')).toBeHidden();
});

test('the missing end can be pointed out on the map', async ({ page }) => {
  await open(page, '?selectie=hozl&focus=sittard-geleen');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Hoe zijn wij verbonden/ }).click();
  await expect(panel.getByRole('combobox', { name: 'Naar' })).toBeFocused();
  const table = await position(page, 'preventiecoalitie-sittard-geleen#tafel');
  if (table === null) throw new Error('the table is not drawn');
  await page.mouse.click(table.x, table.y);
  await expect(panel.getByRole('combobox', { name: 'Naar' })).toHaveValue('Preventiecoalitie Sittard-Geleen');
  await expect
    .poll(() => parameters(page))
    .toMatchObject({ van: 'hozl', naar: 'preventiecoalitie-sittard-geleen' });
});

test('other ends and other years give other answers', async ({ page }) => {
  await test.step('of another year', async () => {
    await open(page, '?van=mondriaan&naar=cz&jaar=2018');
    const then = counted('o mondriaan', 'o cz', 2018);
    const ever = counted('o mondriaan', 'o cz');
    expect(then).not.toEqual(ever);
    await expect(lead(page)).toContainText('In 2018: Mondriaan zit met ');
    await expect(lead(page)).toContainText(`Een van ${then.count} even korte wegen.`);
    await expect(page.getByRole('list', { name: 'De weg in stappen' }).first()).toContainText(
      'sinds wanneer is niet bekend',
    );
    await page.getByTestId('choice-sign').getByRole('button', { name: 'Wis alle filters' }).click();
    await expect(lead(page)).toContainText(/^Mondriaan zit met /);
    const steps = page.getByRole('list', { name: 'De weg in stappen' }).first().getByRole('listitem');
    await expect(steps).toHaveCount(ever.length + 1);
  });

  await test.step('of a year in which there is none, and why', async () => {
    await go(page, `?van=hozl&naar=${alliance}&jaar=2018`);
    expect(counted('o hozl', `v ${alliance}`, 2018).length).toBe(-1);
    await expect(lead(page)).toContainText('heeft in 2018 geen deelnemers in deze gegevens.');
    await expect(lead(page)).toContainText('geen verbinding gevonden in deze gegevens');
    await expect(stage(page)).toHaveAttribute('data-settled', 'true');
  });

  await test.step('of two tables: all organisations that sit at both', async () => {
    await go(page, '?van=mijnstreekcoalitie&naar=trendbreuk');
    const at = (verband: string) =>
      new Set(
        pairs(null)
          .filter(([, where]) => where === verband)
          .map(([who]) => who),
      );
    const shared = [...at('mijnstreekcoalitie')].filter((who) => at('trendbreuk').has(who));
    await expect(lead(page)).toContainText(`${shared.length} organisaties zitten in beide coalities:`);
    await expect(page.getByText(`Nog ${shared.length - 1} organisaties`)).toBeVisible();
  });

  await test.step('of longer ways when asked, as many as there are', async () => {
    await go(page, '?van=mondriaan&naar=hozl');
    await page.getByRole('button', { name: 'Zoek langere wegen' }).click();
    await expect(page.getByText(/^[\d.]+ wegen over één tafel meer$/)).toBeVisible();
    await expect(page.getByText('De eerste 30 staan hier; kleine tafels gaan voor.')).toBeVisible();
    await page.locator('.ways').last().locator('.way-choice').first().click();
    await settled(page);
    const steps = page.locator('.ways').last().getByRole('list', { name: 'De weg in stappen' });
    await expect(steps.getByRole('button')).toHaveCount(5);
  });
});

/** The colour that is painted at the middle of each of some things. */
async function coloursAt(page: Page, ids: readonly string[]): Promise<readonly string[]> {
  const points = await Promise.all(ids.map((id) => position(page, id)));
  return page.evaluate((middles) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-layer canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return [];
    const { left, top, width } = canvas.getBoundingClientRect();
    const ratio = canvas.width / width;
    return middles.map((middle) =>
      middle === null
        ? ''
        : [...context.getImageData((middle.x - left) * ratio, (middle.y - top) * ratio, 1, 1).data].join(' '),
    );
  }, points);
}

test('the ways light up on the map and the rest is dim, until Esc', async ({ page }) => {
  await open(page, '?van=kerncoalitie-mijnstreek&naar=denktank-mip');
  const ends = ['kerncoalitie-mijnstreek', 'denktank-mip'];
  const box = await stage(page).boundingBox();
  if (box === null) throw new Error('the stage has no box');
  const others = (await visible(page))
    .filter(({ kind, tables, x, y, r }) => {
      const isInside =
        x > box.x + r && x < box.x + box.width - r && y > box.y + r && y < box.y + box.height - r;
      return kind === 'tafel' && tables === 1 && r > 20 && isInside;
    })
    .map(({ id }) => id)
    .filter((id) => !ends.includes(id));
  expect(others.length).toBeGreaterThan(0);
  await page.evaluate(() => document.getElementById('map')?.focus());
  const tables = [...ends, ...others];
  const shown = await coloursAt(page, tables);
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('connection')).toBeHidden();
  await settled(page);
  const atRest = await coloursAt(page, tables);
  // Esc moves nothing, so that what is painted differs by the ways alone.
  expect(shown.slice(0, 2)).toEqual(atRest.slice(0, 2));
  for (const [index, id] of others.entries()) expect(shown[index + 2], id).not.toBe(atRest[index + 2]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the answer is in sight below its ends, and nothing is cut', async ({ page }) => {
    await open(page, '?van=mondriaan&naar=hozl&taal=en');
    await expect(lead(page)).toContainText(/^Mondriaan sits with HOZL in the coalition /);
    await expect(lead(page).getByText(/^Mondriaan sits/)).toBeInViewport({ ratio: 0.5 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('axe finds nothing in a connection', async ({ page }) => {
  await open(page, '?van=mondriaan&naar=cz&jaar=2018');
  await page.getByText(/^Nog \d+ even korte wegen/).click();
  await page.locator('.way-choice').nth(1).click();
  await settled(page);
  await expectAccessible(page, ['licht', 'donker']);
  await page.getByRole('combobox', { name: 'Naar' }).fill('zuyderland');
  await expect(hitsOf(page).first()).toBeVisible();
  await expectAccessible(page, ['licht', 'donker']);
});

test('back leaves a connection that a link opened, at once', async ({ page }) => {
  await page.goto('about:blank');
  await open(page, '?van=mondriaan&naar=cz');
  await expect(page.getByTestId('panel')).toContainText('Hoe zijn wij verbonden?');
  await settled(page);
  await expect.poll(() => new URL(page.url()).searchParams.get('focus')).not.toBeNull();
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});
