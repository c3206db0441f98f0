import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axeOn';
import { expect, inMotion, open, position, settled, stage, test } from './fixtures';
import { openPanel, tabTo } from './hands';
import { cell, nameOf, recordsOf } from './records';

/** Which organisations sit at each verband of the Mijnstreek, from the files. */
function seatedIn(area: string): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map(recordsOf('gebieden').map((row) => [cell(row, 'id'), cell(row, 'onderdeel_van')]));
  const isInside = (id: string): boolean => id === area || (id !== '' && isInside(parents.get(id) ?? ''));
  const ids = ['coalities', 'tafels', 'initiatieven']
    .flatMap(recordsOf)
    .filter((row) => isInside(cell(row, 'gebied')))
    .map((row) => cell(row, 'id'));
  const seats = recordsOf('deelnames');
  return new Map(
    ids.map((id) => [
      id,
      new Set(seats.filter((row) => cell(row, 'verband') === id).map((row) => cell(row, 'organisatie'))),
    ]),
  );
}

function sharedBy(seated: ReturnType<typeof seatedIn>, one: string, other: string): readonly string[] {
  const there = seated.get(other) ?? new Set();
  return [...(seated.get(one) ?? [])].filter((id) => there.has(id));
}

function pairsAtLeast(seated: ReturnType<typeof seatedIn>, least: number): number {
  const ids = [...seated.keys()];
  return ids
    .flatMap((one, at) => ids.slice(at + 1).map((other) => sharedBy(seated, one, other).length))
    .filter((shared) => shared >= least).length;
}

const mijnstreek = seatedIn('mijnstreek');

function view(page: Page): Locator {
  return page.getByTestId('overlap');
}

function parameter(page: Page, name: string) {
  return expect.poll(() => new URL(page.url()).searchParams.get(name));
}

/** Both tables lie within the map's box, and the link says which. */
async function expectBothOnMap(page: Page, one: string, other: string): Promise<void> {
  await expect(stage(page)).toHaveAttribute('data-view', 'kaart');
  await settled(page);
  await parameter(page, 'weergave').toBeNull();
  const link = new URL(page.url()).searchParams;
  expect([link.get('van'), link.get('naar')].sort()).toEqual([one, other].sort());
  const box = await stage(page).boundingBox();
  if (box === null) throw new Error('the stage has no box');
  for (const id of [one, other]) {
    const drawn = await position(page, id);
    expect(drawn, id).not.toBeNull();
    expect(drawn?.x).toBeGreaterThan(box.x);
    expect(drawn?.x).toBeLessThan(box.x + box.width);
    expect(drawn?.y).toBeGreaterThan(box.y);
    expect(drawn?.y).toBeLessThan(box.y + box.height);
  }
}

test('pairs come with their number, the names behind it and what they have in common', async ({ page }) => {
  await inMotion(page);
  await open(page, '?weergave=overlap&drempel=3');
  await expect(view(page).getByRole('heading', { name: 'Overlap in Mijnstreek' })).toBeVisible();
  const count = pairsAtLeast(mijnstreek, 3);
  await expect(view(page)).toContainText(`${count} paren`);
  await expect(view(page).locator('.pair')).toHaveCount(count);
  const first = view(page).locator('.pair').first();
  await expect(first).toContainText('Kerncoalitie Mijnstreek');
  await expect(first).toContainText('beide in Mijnstreek');
  const both = sharedBy(mijnstreek, 'kerncoalitie-mijnstreek', 'mijnstreekcoalitie');
  await first.getByText(`${both.length} gedeelde organisaties`).click();
  const names = first.locator('.pair-names').getByRole('button');
  await expect(names).toHaveCount(both.length);
  for (const id of both) await expect(names.filter({ hasText: nameOf(id) }).first()).toBeVisible();
  await names.first().click();
  await parameter(page, 'selectie').not.toBeNull();
  await expect(stage(page)).toHaveAttribute('data-view', 'overlap');

  await test.step('a click on a pair shows both tables on the map', async () => {
    await view(page)
      .getByRole('button', { name: /^Toon beide op de kaart: .*Kerncoalitie Mijnstreek/ })
      .first()
      .click();
    await expectBothOnMap(page, 'kerncoalitie-mijnstreek', 'mijnstreekcoalitie');
    await page.goBack();
    await expect(view(page).locator('.pair').first()).toBeVisible();
  });
});

test('the threshold is chosen by slider and button, tells what it leaves, and lives in the link', async ({
  page,
}) => {
  await open(page, '?weergave=overlap');
  const slider = view(page).getByRole('slider', { name: 'Gedeelde organisaties, minstens' });
  await expect(slider).toHaveAttribute('aria-valuetext', `minstens 2: ${pairsAtLeast(mijnstreek, 2)} paren`);
  await slider.focus();
  for (const least of [3, 4, 5]) {
    await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      `minstens ${least}: ${pairsAtLeast(mijnstreek, least)} paren`,
    );
    await expect(view(page).locator('.pair')).toHaveCount(pairsAtLeast(mijnstreek, least));
  }
  await parameter(page, 'drempel').toBe('5');
  await view(page).getByRole('button', { name: 'Eén minder' }).click();
  await parameter(page, 'drempel').toBe('4');
  await expect(view(page)).toContainText(`bij 5: ${pairsAtLeast(mijnstreek, 5)} paren`);
  await view(page).getByText('Overal', { exact: true }).click();
  await expect(view(page).getByRole('heading', { name: 'Overlap, overal' })).toBeVisible();
  // What is pressed before the link tells this would be one step back with it, or another, as time has it.
  await parameter(page, 'bereik').toBe('alles');
  const everywhere = pairsAtLeast(seatedIn('nederland'), 4);
  await expect(view(page)).toContainText(`${everywhere} paren`);
  await expect(view(page).locator('.pair')).toHaveCount(100);
  await view(page).getByRole('button', { name: 'Toon de volgende 100' }).click();
  await expect(view(page)).toContainText(`Paar 101 tot en met 200 van ${everywhere}`);
  await parameter(page, 'pagina').toBe('2');
  await page.goBack();
  await expect(view(page).locator('.pair')).toHaveCount(100);
  await parameter(page, 'pagina').toBeNull();
  await page.goBack();
  await expect(view(page).getByRole('heading', { name: 'Overlap in Mijnstreek' })).toBeVisible();
});

test('the matrix has the numbers of the files, and is one stop for Tab; arrows, Enter and Esc do the rest', async ({
  page,
}) => {
  await open(page, '?weergave=overlap&toont=matrix&drempel=4');
  const grid = view(page).getByRole('grid');
  await expect(grid).toBeVisible();
  const rows = await grid.getByRole('rowheader').count();
  const strong = [...mijnstreek.keys()].filter((one) =>
    [...mijnstreek.keys()].some((other) => other !== one && sharedBy(mijnstreek, one, other).length >= 4),
  );
  expect(rows).toBe(strong.length);
  const lines = await grid.evaluate((table) => {
    const all = [...(table as HTMLTableElement).rows].slice(1);
    return all.map((line) => ({
      name: line.querySelector('.grid-name')?.textContent?.replaceAll('\u00ad', '') ?? '',
      numbers: [...line.querySelectorAll('td')].map((one) => Number(one.textContent)),
    }));
  });
  const byName = new Map([...mijnstreek.keys()].map((id) => [nameOf(id), id]));
  const ids = lines.map(({ name }) => byName.get(name) ?? '');
  lines.forEach(({ numbers }, row) => {
    expect(numbers).toEqual(ids.map((other) => sharedBy(mijnstreek, ids[row] ?? '', other).length));
  });
  await tabTo(page, grid);
  await expect(grid.locator('tbody tr').first().locator('td').first().getByRole('button')).toBeFocused();
  expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('End');
  await expect(grid.locator('tbody tr').first().locator('td').last().getByRole('button')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(grid.locator('tbody th').first().getByRole('button')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const focused = page.locator(':focus');
  const told = await focused.textContent();
  await page.keyboard.press('Enter');
  const detail = page.getByTestId('grid-detail');
  await expect(detail).toContainText(`${told} gedeelde organisaties`);
  await expect(detail.locator('.pair-names li')).toHaveCount(Number(told));
  await page.keyboard.press('Escape');
  await expect(detail).toBeHidden();
  await expect(grid.locator('tbody tr').first().locator('td').nth(1).getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(detail.getByRole('button', { name: /^Toon beide op de kaart/ })).toBeFocused();
  const names = await detail.locator('.detail-tables .thing-name').allTextContents();
  await page.keyboard.press('Enter');
  const idOf = (name: string): string => strong.find((id) => nameOf(id) === name) ?? name;
  await expectBothOnMap(page, idOf(names[0] ?? ''), idOf(names[1] ?? ''));
});

test('a link restores the view in a fresh page; filters narrow it, and my organisation is marked', async ({
  page,
}) => {
  await open(page, '?weergave=overlap&drempel=4&org=cz&selectie=kerncoalitie-mijnstreek');
  await expect(view(page).locator('.own-sign').first()).toHaveText('wij');
  await expect(view(page).locator('[data-marked="true"]').first()).toContainText('Kerncoalitie Mijnstreek');
  const count = await view(page).locator('.pair').count();
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: 'Filters' }).click();
  await panel.getByRole('checkbox', { name: /^tafel/ }).check();
  await expect.poll(() => view(page).locator('.pair').count()).toBeLessThan(count);
  await view(page).getByText('Matrix', { exact: true }).click();
  await parameter(page, 'toont').toBe('matrix');
  await expect(view(page).getByRole('grid')).toBeVisible();
  const text = await view(page).getByRole('grid').innerText();
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(view(page).getByRole('grid')).toBeVisible();
  expect(await view(page).getByRole('grid').innerText()).toBe(text);
});

test('the open cell is in the link, in a fresh browser too; back closes it, and a higher threshold lets it go', async ({
  page,
  browser,
}) => {
  await open(page, '?weergave=overlap&toont=matrix&drempel=4');
  const grid = view(page).getByRole('grid');
  await grid.locator('tbody tr').first().locator('td').nth(1).getByRole('button').click();
  await parameter(page, 'vak').not.toBeNull();
  const detail = page.getByTestId('grid-detail');
  const told = await detail.innerText();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  const fresh = await context.newPage();
  await fresh.goto(page.url());
  await expect.poll(() => fresh.getByTestId('grid-detail').innerText()).toBe(told);
  await context.close();
  await page.goBack();
  await expect(detail).toBeHidden();
  await parameter(page, 'vak').toBeNull();
  await page.goForward();
  await expect(detail).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  await view(page).getByRole('slider').fill('10');
  await parameter(page, 'vak').toBeNull();
  await expect(detail).toBeHidden();
  await expect(page.locator('.notice')).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.goBack();
  await expect.poll(() => detail.innerText()).toBe(told);
});

test('a cell, a threshold and a page that are not there are told, and the nearest is shown', async ({
  page,
}) => {
  await open(page, '?weergave=overlap&toont=matrix&drempel=4&vak=bestaat~niet');
  const notice = page.locator('.notice');
  await expect(notice).toContainText("'vak=bestaat~niet' uit de link bestaat hier niet");
  await parameter(page, 'vak').toBeNull();
  await expect(view(page).getByRole('grid')).toBeVisible();
  await open(page, '?weergave=overlap&drempel=99');
  await expect(notice).toContainText('buiten deze gegevens: drempel=99 wordt 10');
  await parameter(page, 'drempel').toBe('10');
  await expect(view(page).locator('.pair')).toHaveCount(pairsAtLeast(mijnstreek, 10));
  await open(page, '?weergave=overlap&bereik=alles&pagina=99');
  await expect(notice).toContainText('buiten deze gegevens: pagina=99 wordt');
  await expect(view(page).locator('.pair').first()).toBeVisible();
});

test('a page of the pairs is in the link, and back turns to the one before', async ({ page }) => {
  await open(page, '?weergave=overlap&bereik=alles&pagina=2');
  await expect(view(page)).toContainText('Paar 101 tot en met 200');
  await view(page).getByRole('button', { name: 'Toon de volgende 100' }).click();
  await parameter(page, 'pagina').toBe('3');
  await page.goBack();
  await expect(view(page)).toContainText('Paar 101 tot en met 200');
  await view(page).getByText('Matrix', { exact: true }).click();
  await parameter(page, 'pagina').toBeNull();
});

for (const as of ['paren', 'matrix'] as const) {
  test(`back from both on the map leads to the button that was pressed, ${as}`, async ({ page }) => {
    await open(page, `?weergave=overlap&drempel=4&toont=${as}`);
    if (as === 'matrix') {
      await view(page).getByRole('grid').getByRole('gridcell').nth(1).click();
      await parameter(page, 'vak').not.toBeNull();
    }
    const both = view(page)
      .getByRole('button', { name: /^Toon beide op de kaart/ })
      .last();
    const name = (await both.getAttribute('aria-label')) ?? '';
    await both.focus();
    await page.keyboard.press('Enter');
    await expect(stage(page)).toHaveAttribute('data-view', 'kaart');
    await parameter(page, 'van').not.toBeNull();
    await page.goBack();
    await expect(view(page).getByRole('button', { name })).toBeFocused();
    await expect(view(page).getByRole('button', { name })).toBeInViewport();
  });
}

test('where no two tables share so many, it says so and offers what there is', async ({ page }) => {
  await open(page, '?weergave=overlap&bereik=alles');
  const slider = view(page).getByRole('slider');
  await slider.press('End');
  const most = (await slider.inputValue()) ?? '';
  await parameter(page, 'drempel').toBe(most);
  await view(page).getByText('In Mijnstreek', { exact: true }).click();
  await expect(view(page)).toContainText(`Geen twee verbanden delen hier ${most} of meer organisaties.`);
  await view(page)
    .getByRole('button', { name: /^Zet op/ })
    .click();
  await expect(view(page).locator('.pair').first()).toBeVisible();
});

test('axe finds nothing in pairs and matrix', async ({ page }) => {
  await open(page, '?weergave=overlap&drempel=6&org=cz');
  await view(page).locator('summary').first().click();
  await expectAccessible(page, ['donker']);
  await view(page).getByText('Matrix', { exact: true }).click();
  await view(page).getByRole('grid').getByRole('gridcell').nth(1).click();
  await expect(page.getByTestId('grid-detail')).toBeVisible();
  await expectAccessible(page, ['licht']);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('pairs come first, the matrix scrolls in its own box, and nothing is cut off', async ({ page }) => {
    await open(page, '?weergave=overlap&drempel=4&taal=en');
    await expect(view(page).getByRole('heading', { name: 'Overlap in Mijnstreek' })).toBeVisible();
    await expect(view(page).locator('.pair').first()).toBeVisible();
    const isWithin = () =>
      view(page).evaluate((element) => {
        const box = element.closest('.stage-view');
        return box !== null && box.scrollWidth <= box.clientWidth;
      });
    expect(await isWithin()).toBe(true);
    await view(page).getByText('Matrix', { exact: true }).tap();
    const grid = view(page).getByRole('grid');
    await expect(grid).toBeVisible();
    expect(await isWithin()).toBe(true);
    await grid.getByRole('gridcell').nth(1).tap();
    await expect(page.getByTestId('grid-detail')).toBeInViewport();
    await expectAccessible(page, ['licht']);
  });
});
