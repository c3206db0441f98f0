import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axeOn';
import { expect, open, stage, test } from './fixtures';
import { hitsOf, openPanel } from './hands';
import { cell, nameOf, recordsOf } from './records';

const list = (page: Page): Locator => page.getByTestId('list');
const rows = (page: Page): Locator => list(page).locator('tbody tr');
const head = (page: Page, column: string): Locator => list(page).locator(`th[data-column="${column}"]`);
const kind = (page: Page, name: string): Locator => list(page).locator(`button[data-kind="${name}"]`);

/** Opens a list and waits until it stands. */
async function openList(page: Page, query: string): Promise<void> {
  await open(page, `?weergave=lijst${query}`);
  await expect(list(page)).toHaveAttribute('data-ready', 'true');
}

function names(page: Page): Promise<readonly string[]> {
  return list(page).locator('tbody th .list-thing-name').allTextContents();
}

function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

const tables = ['organisaties', 'coalities', 'tafels', 'initiatieven', 'deelnames', 'gebieden'];
const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

test('everything is listed that the files hold, each kind with its count', async ({ page }) => {
  await openList(page, '&bereik=alles');
  for (const table of tables) {
    const count = recordsOf(table).length;
    await kind(page, table).click();
    await expect(kind(page, table)).toHaveAttribute('aria-current', 'true');
    await expect(kind(page, table).locator('.count')).toHaveText(String(count));
    await expect(rows(page)).toHaveCount(Math.min(count, 200));
    if (table === 'deelnames') continue;
    const expected = recordsOf(table).map((record) => cell(record, 'naam'));
    expect([...(await names(page))].sort()).toEqual(expected.sort());
  }
});

test('the list tells of the place in focus, and of everything when asked', async ({ page }) => {
  await openList(page, '&focus=heerlen&lijst=tafels');
  await expect(list(page).getByRole('heading')).toHaveText('Wie doen er mee in Heerlen');
  const inHeerlen = Number(await kind(page, 'tafels').locator('.count').textContent());
  expect(inHeerlen).toBeLessThan(39);
  await expect(rows(page)).toHaveCount(inHeerlen);
  await list(page).getByRole('button', { name: 'Overal', exact: true }).click();
  await expect(rows(page)).toHaveCount(39);
  await expect.poll(() => parameter(page, 'bereik')).toBe('alles');
  await page.goBack();
  await expect(rows(page)).toHaveCount(inHeerlen);
});

test('sorting by keyboard keeps the focus, is told, and lives in the link', async ({ page }) => {
  await openList(page, '&bereik=alles');
  await expect(rows(page)).toHaveCount(174);
  const before = await names(page);
  expect(before).toEqual([...before].sort(collator.compare));
  // Making a list is measured.
  const measured = () =>
    page.evaluate(() => performance.getEntriesByName('ecosystem:list', 'measure').length);
  await expect.poll(measured).toBe(1);
  await head(page, 'zetels').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head(page, 'zetels')).toHaveAttribute('aria-sort', 'descending');
  await expect(head(page, 'zetels').getByRole('button')).toBeFocused();
  await expect(list(page).getByRole('status')).toContainText('gesorteerd op zetels, aflopend');
  await expect.poll(measured).toBe(2);
  const seats = async () =>
    (await list(page).locator('td[data-column="zetels"]').allTextContents()).map(Number);
  await expect(rows(page)).toHaveCount(174);
  expect(await seats()).toEqual([...(await seats())].sort((one, other) => other - one));
  await expect.poll(() => parameter(page, 'sorteer')).toBe('-zetels');
  await page.keyboard.press('Enter');
  await expect(head(page, 'zetels')).toHaveAttribute('aria-sort', 'ascending');
  await openList(page, '&bereik=alles&sorteer=-onzin');
  await expect(head(page, 'naam')).toHaveAttribute('aria-sort', 'ascending');
  await expect(list(page).getByRole('status')).toContainText("geen kolom 'onzin'");
});

test('filters narrow the list and tell what they hide', async ({ page }) => {
  await openList(page, '&bereik=alles&lijst=tafels');
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: 'Filters' }).click();
  await panel
    .locator('[data-facet="theme"]')
    .getByRole('checkbox', { name: /^jeugd/ })
    .check();
  const expected = recordsOf('tafels').filter((record) =>
    cell(record, 'themas').split('|').includes('jeugd'),
  );
  await expect(rows(page)).toHaveCount(expected.length);
  expect([...(await names(page))].sort()).toEqual(expected.map((record) => cell(record, 'naam')).sort());
  await expect(list(page).getByRole('status')).toContainText(
    `${39 - expected.length} van 39 verborgen door filters`,
  );
  await expect(page.getByTestId('choice-sign')).toBeVisible();
});

test('what is pressed in the list is selected, and what is selected elsewhere is marked in the list', async ({
  page,
}) => {
  await openList(page, '&bereik=alles');
  await list(page).getByRole('button', { name: 'Zuyderland', exact: true }).click();
  const panel = page.getByTestId('panel');
  await expect(panel.getByRole('heading', { name: 'Zuyderland', level: 2 })).toBeVisible();
  await expect(list(page).locator('tr[aria-current]')).toContainText('Zuyderland');
  await page.getByTestId('search').fill('Alcander');
  await hitsOf(page).first().click();
  const marked = list(page).locator('tr[aria-current]');
  await expect(marked).toContainText('Alcander');
  await expect(marked).toBeInViewport();
  await panel.getByRole('button', { name: /op de kaart/ }).click();
  await expect(stage(page)).toHaveAttribute('data-view', 'kaart');
  await expect(page.locator('#map')).toBeFocused();
});

test('the tables of one organisation, and the organisations of one table', async ({ page }) => {
  await openList(page, '&bereik=alles&lijst=tafels&selectie=cz');
  const seats = recordsOf('deelnames');
  const ofCz = new Set(
    seats.filter((record) => cell(record, 'organisatie') === 'cz').map((record) => cell(record, 'verband')),
  );
  const tafels = recordsOf('tafels').filter((record) => ofCz.has(cell(record, 'id')));
  await list(page).getByRole('button', { name: 'Alleen de tafels van CZ' }).click();
  await expect(rows(page)).toHaveCount(tafels.length);
  expect([...(await names(page))].sort()).toEqual(tafels.map((record) => cell(record, 'naam')).sort());
  await expect.poll(() => parameter(page, 'bij')).toBe('cz');
  // Another choice leaves the list as it is, and offers the organisations of that table.
  const [tafel = ''] = tafels.map((record) => cell(record, 'id'));
  await list(page)
    .getByRole('button', { name: nameOf(tafel), exact: true })
    .click();
  await expect(rows(page)).toHaveCount(tafels.length);
  await kind(page, 'organisaties').click();
  await list(page)
    .getByRole('button', { name: `Alleen wie meedoen aan ${nameOf(tafel)}` })
    .click();
  const members = seats.filter((record) => cell(record, 'verband') === tafel);
  const organisations = new Set(members.map((record) => nameOf(cell(record, 'organisatie'))));
  await expect(rows(page)).toHaveCount(organisations.size);
  expect(new Set(await names(page))).toEqual(organisations);
});

test('a link restores the list in a fresh browser', async ({ page, browser }) => {
  const query = '&focus=zuid-limburg&lijst=deelnames&sorteer=-sinds&bij=cz&thema=ouderen&selectie=cz&org=cz';
  await openList(page, query);
  await expect(list(page).locator('.list-own').first()).toBeVisible();
  const told = await list(page).textContent();
  await expect.poll(() => parameter(page, 'bij')).toBe('cz');
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  const fresh = await context.newPage();
  await fresh.goto(page.url());
  await expect(list(fresh)).toHaveAttribute('data-ready', 'true');
  await expect.poll(() => list(fresh).textContent()).toBe(told);
  await context.close();
});

test('a long list comes in parts that keep their place, and a link to a row finds it', async ({ page }) => {
  await openList(page, '&bereik=alles&lijst=deelnames&selectie=zuyderland');
  await expect(list(page).locator('tr[aria-current]').first()).toBeInViewport();
  await list(page).getByRole('button', { name: 'Print' }).focus();
  await kind(page, 'deelnames').click();
  const pages = list(page).getByRole('navigation', { name: 'Door de lijst' });
  while (await pages.getByRole('button', { name: /^Vorige/ }).isEnabled())
    await pages.getByRole('button', { name: /^Vorige/ }).click();
  await expect(list(page).getByRole('table')).toHaveAttribute('aria-rowcount', '777');
  await pages.getByRole('button', { name: /^Volgende/ }).click();
  await expect(pages).toContainText('Rij 201 tot en met 400 van 776');
  await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '202');
  await expect(rows(page).first().getByRole('button').first()).toBeFocused();
  await expect(rows(page).first()).toBeInViewport();
});

test('the file holds the rows and columns of the list, in its order, and reads back', async ({ page }) => {
  await openList(page, '&focus=heerlen&lijst=tafels&sorteer=-zetels');
  const download = page.waitForEvent('download');
  await list(page).getByRole('button', { name: 'Download CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('tafels-heerlen.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(
    text.startsWith('\uFEFFId;Naam;Soort;Gebied;Onderdeel van;Thema’s;Status;Sinds;Deelnemers;Zetels\r\n'),
  ).toBe(true);
  const written = text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';'));
  expect(written.map(([, name]) => name)).toEqual(await names(page));
  for (const [id = '', name] of written) expect(name).toBe(nameOf(id));
});

test('on paper stand all rows, without the page around them, also by the button', async ({ page }) => {
  await openList(page, '&bereik=alles&lijst=deelnames&jaar=2021&thema-kleur=donker');
  const count = Number((await kind(page, 'deelnames').locator('.count').textContent())?.replace('.', ''));
  expect(count).toBeGreaterThan(200);
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page)).toHaveCount(count);
  await expect(rows(page).last()).toBeVisible();
  await expect(page.getByTestId('panel')).toBeHidden();
  await expect(page.getByTestId('search')).toBeHidden();
  await expect(list(page).getByText('Jaar: 2021')).toBeVisible();
  await expect(list(page).getByRole('heading')).toBeVisible();
  const paper = await page.pdf({ format: 'A4', landscape: true });
  expect(paper.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
  await page.emulateMedia({ media: 'screen' });
  await expect(rows(page)).toHaveCount(200);
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = String(document.querySelectorAll('.list-table tbody tr').length);
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await list(page).getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', String(count));
  await expect(rows(page)).toHaveCount(200);
});

test('what the link is narrowed to and is not there is told, and the whole list stands', async ({ page }) => {
  await openList(page, '&bereik=alles&lijst=tafels&bij=bestaat-niet');
  await expect(rows(page)).toHaveCount(39);
  await expect(list(page).getByRole('status')).toContainText("'bestaat-niet' uit de link staat niet");
});

test('axe finds nothing in the list', async ({ page }) => {
  await openList(page, '&lijst=organisaties&selectie=cz&bij=cz&org=cz&sector=zorgverzekeraar');
  await expectAccessible(page, ['licht']);
  await kind(page, 'deelnames').click();
  await expect(kind(page, 'deelnames')).toHaveAttribute('aria-current', 'true');
  await expectAccessible(page, ['donker']);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('nothing sticks out, everything can be touched, and axe finds nothing', async ({ page }) => {
    await openList(page, '&lijst=organisaties&bereik=alles&org=cz');
    for (const what of ['organisaties', 'tafels', 'deelnames']) {
      await kind(page, what).tap();
      await expect(kind(page, what)).toHaveAttribute('aria-current', 'true');
      const { scrolled, width } = await page.locator('.stage-view').evaluate((box) => ({
        scrolled: box.scrollWidth,
        width: box.clientWidth,
      }));
      expect(scrolled, what).toBe(width);
      const small = await list(page)
        .locator('button')
        .evaluateAll((buttons) =>
          buttons.flatMap((button) => {
            const { width: wide, height: high } = button.getBoundingClientRect();
            return wide < 43.9 || high < 43.9 ? [button.textContent] : [];
          }),
        );
      expect(small, what).toEqual([]);
      if (what !== 'tafels') await expectAccessible(page, ['licht'], '[data-testid="list"]');
    }
  });
});

test('the page of a long list is in the link; another place or order begins at the top', async ({ page }) => {
  await openList(page, '&lijst=deelnames&focus=limburg&pagina=2');
  const pages = list(page).getByRole('navigation', { name: 'Door de lijst' });
  await expect(pages).toContainText('Rij 201 tot en met 400');
  await pages.getByRole('button', { name: /volgende/i }).click();
  await expect.poll(() => parameter(page, 'pagina')).toBe('3');
  await page.getByTestId('breadcrumbs').getByRole('button', { name: 'Nederland', exact: true }).click();
  await expect(pages).toContainText('Rij 1 tot en met 200');
  await expect.poll(() => parameter(page, 'pagina')).toBeNull();
  await page.goBack();
  await expect(pages).toContainText('Rij 401 tot en met 600');
  expect(parameter(page, 'focus')).toBe('limburg');
  await page.goBack();
  await expect(pages).toContainText('Rij 201 tot en met 400');
  await head(page, 'rol').getByRole('button').click();
  await expect(pages).toContainText('Rij 1 tot en met 200');
});

test('a page that the list does not have is told, and the last one is shown', async ({ page }) => {
  await openList(page, '&lijst=deelnames&bereik=alles&pagina=77');
  await expect(page.locator('.notice')).toContainText('buiten deze gegevens: pagina=77 wordt 4');
  await expect(rows(page).first()).toBeVisible();
  await expect.poll(() => parameter(page, 'pagina')).toBe('4');
});

test('a filter on a later page of the list leaves no empty page', async ({ page }) => {
  await openList(page, '&lijst=deelnames&bereik=alles');
  await list(page)
    .getByRole('button', { name: /volgende/i })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Filters' }).click();
  await page.getByTestId('filters').getByRole('checkbox', { name: /^land/ }).check();
  await expect(page.getByTestId('choice-sign')).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
});
