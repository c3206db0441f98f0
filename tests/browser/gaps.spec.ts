import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axeOn';
import { expect, go, open, stage, test } from './fixtures';
import { openPanel, tabTo } from './hands';
import { cell, type DataRecord, isOver, recordsOf } from './records';

const areas = new Map(recordsOf('gebieden').map((row) => [cell(row, 'id'), row]));
const verbanden = ['coalities', 'tafels', 'initiatieven'].flatMap(recordsOf);

function around(row: DataRecord): readonly string[] {
  const path: string[] = [];
  for (let id = cell(row, 'gebied'); id !== ''; ) {
    path.push(id);
    const area = areas.get(id);
    id = area === undefined ? '' : cell(area, 'onderdeel_van');
  }
  return path;
}

/** By the files: how many verbanden in an area have a theme, and stand in a column. */
function countOf(area: string, theme: string, isThere: (row: DataRecord) => boolean): number {
  return verbanden.filter(
    (row) => around(row).includes(area) && cell(row, 'themas').split('|').includes(theme) && isThere(row),
  ).length;
}

function levelOf(row: DataRecord): string {
  const area = areas.get(cell(row, 'gebied'));
  return area === undefined ? '' : cell(area, 'niveau');
}

function view(page: Page): Locator {
  return page.getByTestId('gaps');
}

function parameter(page: Page, name: string) {
  return expect.poll(() => new URL(page.url()).searchParams.get(name));
}

interface Told {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly theme: string;
    readonly note: string;
    readonly cells: readonly { readonly text: string; readonly name: string; readonly look: string }[];
  }[];
}

/** What the grid says. */
function told(page: Page): Promise<Told> {
  return view(page)
    .getByRole('grid')
    .evaluate((table) => {
      const [head, ...lines] = [...(table as HTMLTableElement).rows];
      const text = (element: Element | null | undefined): string =>
        (element?.textContent ?? '').replaceAll('\u00ad', '');
      return {
        columns: [...(head?.querySelectorAll('.grid-name') ?? [])].map(text),
        rows: lines.map((line) => ({
          theme: text(line.querySelector('.grid-name')),
          note: text(line.querySelector('.grid-note')),
          cells: [...line.querySelectorAll('td')].map((one) => ({
            text: text(one),
            name: one.querySelector('button')?.getAttribute('aria-label') ?? '',
            look: one.dataset['look'] ?? '',
          })),
        })),
      };
    });
}

test('every cell has the number of the files, and an empty one says so, opened too', async ({ page }) => {
  await open(page, '?weergave=hiaten');
  await expect(view(page).getByRole('heading', { name: 'Hiaten in Mijnstreek' })).toBeVisible();
  await expect(view(page).getByRole('grid')).toBeVisible();
  const { columns, rows } = await told(page);
  expect(columns).toEqual(['subregio', 'gemeente', 'wijk']);
  expect(rows).toHaveLength(new Set(verbanden.flatMap((row) => cell(row, 'themas').split('|'))).size);
  for (const { theme, note, cells } of rows) {
    const expected = columns.map((level) => countOf('mijnstreek', theme, (row) => levelOf(row) === level));
    expect(
      cells.map(({ text }) => Number(text)),
      theme,
    ).toEqual(expected);
    const empty = expected.filter((count) => count === 0).length;
    expect(note).toBe(empty === 0 ? 'geen leeg' : `${empty} leeg`);
    for (const { text, name, look } of cells) {
      if (text === '') expect([name, look]).toEqual(['geen', 'empty']);
    }
  }
  const empty = rows.flatMap(({ cells }) => cells).filter(({ text }) => text === '').length;
  await expect(view(page)).toContainText(`${empty} van ${rows.length * 3} vakken zijn leeg`);
  await view(page).getByRole('gridcell', { name: 'geen', exact: true }).first().click();
  await expect(page.getByTestId('grid-detail')).toContainText('Geen verband:');

  await test.step('against areas, what lies deeper counts for the area it lies in', async () => {
    await view(page).getByText('Gebied', { exact: true }).click();
    await parameter(page, 'tegen').toBe('gebied');
    await expect(view(page)).toContainText('Wat dieper ligt, telt bij het gebied waar het in ligt.');
    await expect.poll(async () => (await told(page)).columns[0]).toBe('Mijnstreek zelf');
    const { columns, rows } = await told(page);
    const inside = [...areas.values()].filter((area) => cell(area, 'onderdeel_van') === 'mijnstreek');
    const idOf = (name: string): string => {
      const area = inside.find((one) => cell(one, 'naam') === name);
      return area === undefined ? 'mijnstreek' : cell(area, 'id');
    };
    for (const { theme, cells } of rows) {
      const expected = columns.map((name) =>
        countOf('mijnstreek', theme, (row) => {
          const path = around(row);
          return (path[path.indexOf('mijnstreek') - 1] ?? 'mijnstreek') === idOf(name);
        }),
      );
      expect(
        cells.map(({ text }) => Number(text)),
        theme,
      ).toEqual(expected);
    }
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(async () => (await told(page)).rows).toEqual(rows);
  });
});

test('by keyboard: one stop for Tab, arrows, Enter opens the list, a name is chosen, Esc gives the focus back', async ({
  page,
}) => {
  await open(page, '?weergave=hiaten');
  const grid = view(page).getByRole('grid');
  await tabTo(page, grid);
  expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  const cellIn = grid.locator('tbody tr').nth(1).locator('td').first().getByRole('button');
  await expect(cellIn).toBeFocused();
  const count = Number(await cellIn.textContent());
  await page.keyboard.press('Enter');
  const detail = page.getByTestId('grid-detail');
  await expect(detail.locator('li')).toHaveCount(count);
  await expect(detail.locator('li').first()).toContainText(/zetel|deelnemers niet bekend/);
  await page.keyboard.press('Escape');
  await expect(detail).toBeHidden();
  await expect(cellIn).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await parameter(page, 'selectie').not.toBeNull();
  await expect(stage(page)).toHaveAttribute('data-view', 'hiaten');
  await expect(grid.locator('tr[data-marked="true"]').first()).toBeVisible();
});

test('what is over is told in the open cell and marked in its list, and still counts', async ({ page }) => {
  const theme = 'integrale zorg';
  const all = countOf('mijnstreek', theme, (row) => levelOf(row) === 'subregio');
  const over = countOf('mijnstreek', theme, (row) => levelOf(row) === 'subregio' && isOver(row));
  expect(over).toBeGreaterThan(0);
  await open(page, '?weergave=hiaten');
  const grid = view(page).getByRole('grid');
  await expect(grid).toBeVisible();
  const { columns, rows } = await told(page);
  const row = rows.findIndex((one) => one.theme === theme);
  await grid.locator('tbody tr').nth(row).locator('td').nth(columns.indexOf('subregio')).click();
  const detail = page.getByTestId('grid-detail');
  await expect(detail).toContainText(`${all} verbanden, waarvan ${over} voorbij`);
  await expect(detail.locator('li')).toHaveCount(all);
  await expect(detail.locator('li', { hasText: /· voorbij · / })).toHaveCount(over);
  await view(page).getByText('Lijst', { exact: true }).click();
  const item = view(page)
    .locator('.gaps-list > li')
    .filter({
      has: page.getByRole('heading', { name: theme, exact: true }),
    });
  // The cell that was open in the table is what stands open in the list.
  await expect(item.locator('details[open] summary', { hasText: 'subregio' })).toBeVisible();
  await expect(item).toContainText(`waarvan ${over} voorbij`);
});

test('the list tells the same in words, under filters and in a year', async ({ page }) => {
  await open(page, '?weergave=hiaten&jaar=2022&org=cz');
  await expect(view(page).getByRole('grid')).toBeVisible();
  const { columns, rows } = await told(page);
  await view(page).getByText('Lijst', { exact: true }).click();
  for (const { theme, cells } of rows) {
    const item = view(page)
      .locator('.gaps-list > li')
      .filter({ has: page.getByRole('heading', { name: theme, exact: true }) });
    for (const [place, column] of columns.entries()) {
      const text = cells[place]?.text ?? '';
      if (text !== '') await expect(item.locator('summary', { hasText: column })).toContainText(text);
    }
    const empty = columns.filter((_, place) => cells[place]?.text === '');
    await expect(item.locator('.gaps-empty')).toContainText(
      empty.length === 0 ? 'Nergens leeg' : `Geen: ${empty.join(', ')}`,
    );
  }
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: 'Filters' }).click();
  await panel
    .locator('[data-facet="theme"]')
    .getByRole('checkbox', { name: /^jeugd/ })
    .check();
  await expect(view(page).locator('.gaps-list > li')).toHaveCount(1);
});

test('axe finds nothing in the table and the list', async ({ page }) => {
  await open(page, '?weergave=hiaten&tegen=gebied&focus=limburg&org=cz');
  await view(page).getByRole('grid').getByRole('gridcell').first().click();
  await expect(page.getByTestId('grid-detail')).toBeVisible();
  await expectAccessible(page, ['donker']);
  await view(page).getByText('Lijst', { exact: true }).click();
  await view(page).locator('summary').first().click();
  await expectAccessible(page, ['contrast']);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the list comes first, the table scrolls in its own box, and nothing is cut off', async ({ page }) => {
    await open(page, '?weergave=hiaten&taal=en&tegen=gebied');
    await expect(view(page).getByRole('heading', { name: 'Gaps in Mijnstreek' })).toBeVisible();
    await expect(view(page).locator('.gaps-list > li').first()).toBeVisible();
    const isWithin = () =>
      view(page).evaluate((element) => {
        const box = element.closest('.stage-view');
        return box !== null && box.scrollWidth <= box.clientWidth;
      });
    expect(await isWithin()).toBe(true);
    await view(page).getByText('Table', { exact: true }).tap();
    await expect(view(page).getByRole('grid')).toBeVisible();
    expect(await isWithin()).toBe(true);
    await expectAccessible(page, ['licht']);
  });
});

test('the open cell is in the link, against levels and areas', async ({ page, browser }) => {
  const detail = page.getByTestId('grid-detail');
  /** Opens a cell, and gives what a fresh browser tells of it too. */
  const openCell = async (): Promise<string> => {
    const grid = view(page).getByRole('grid');
    await grid.locator('tbody tr').nth(1).locator('td').nth(1).getByRole('button').click();
    await parameter(page, 'vak').toMatch(/^[^~]+~[^~]+$/);
    const text = await detail.innerText();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
    const fresh = await context.newPage();
    await fresh.goto(page.url());
    await expect.poll(() => fresh.getByTestId('grid-detail').innerText()).toBe(text);
    await context.close();
    return text;
  };
  await open(page, '?weergave=hiaten&tegen=niveau');
  await openCell();
  await go(page, '?weergave=hiaten&tegen=gebied');
  await expect(detail).toBeHidden();
  const told = await openCell();
  // In a place without this column it is let go, without a word; back opens it again.
  await page.getByTestId('breadcrumbs').getByRole('button', { name: 'Limburg', exact: true }).click();
  await parameter(page, 'focus').toBe('limburg');
  await parameter(page, 'vak').toBeNull();
  await expect(page.locator('.notice')).toHaveCount(0);
  await page.goBack();
  await expect.poll(() => detail.innerText()).toBe(told);
});

test('a cell that is not there is told; in the list it is what stands open', async ({ page }) => {
  await open(page, '?weergave=hiaten&vak=jeugd~maan');
  await expect(page.locator('.notice')).toContainText("'vak=jeugd~maan' uit de link bestaat hier niet");
  await parameter(page, 'vak').toBeNull();
  await go(page, '?weergave=hiaten&als=lijst&vak=jeugd~gemeente');
  const unfolded = view(page).locator('details[open]');
  await expect(unfolded).toHaveCount(1);
  await expect(unfolded.locator('summary')).toBeInViewport();
  await view(page).locator('summary').first().click();
  await expect(unfolded).toHaveCount(2);
  await parameter(page, 'vak').not.toBe('jeugd~gemeente');
  await page.goBack();
  await expect(unfolded).toHaveCount(1);
});

test('whether it is a table or a list is in the link', async ({ page }) => {
  await open(page, '?weergave=hiaten&als=lijst');
  await expect(view(page).locator('.gaps-list')).toBeVisible();
  await view(page).getByText('Tabel', { exact: true }).click();
  await expect(view(page).getByRole('grid')).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('als')).toBe('tabel');
  await page.goBack();
  await expect(view(page).locator('.gaps-list')).toBeVisible();
});
