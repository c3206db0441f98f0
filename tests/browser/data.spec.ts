import type { Page } from '@playwright/test';
import { expect, open, stage, test, visible } from './fixtures';

const notFound = /status of 404/;

/** Answers a file of the data with a text of the test's own; null: the file is not there. */
async function answer(
  page: Page,
  file: string,
  body: string | null,
  contentType = 'text/csv',
): Promise<void> {
  await page.route(`**/data/${file}`, (route) =>
    body === null
      ? route.fulfill({ status: 404, body: '404' })
      : route.fulfill({ status: 200, contentType, body }),
  );
}

interface ListedProblem {
  readonly file: string;
  readonly row: string;
  readonly column: string;
  readonly code: string;
  readonly severity: string;
}

async function problems(page: Page): Promise<readonly ListedProblem[]> {
  await page.getByTestId('problems-summary').click();
  await expect(page.getByTestId('problems-list')).toBeVisible();
  return page.getByTestId('problem').evaluateAll((items) =>
    items.map((item) => {
      const [file = '', row = '', column = '', code = '', severity = ''] = [
        'file',
        'row',
        'column',
        'code',
        'severity',
      ].map((name) => item.getAttribute(`data-${name}`) ?? undefined);
      return { file, row, column, code, severity };
    }),
  );
}

async function counts(
  page: Page,
  attribute: 'data-counts' | 'data-problems',
): Promise<Record<string, number>> {
  return JSON.parse((await page.locator('html').getAttribute(attribute)) ?? '{}');
}

test('a file that is not there is told, and the rest is shown', async ({ page, faults }) => {
  faults.expect(notFound);
  await answer(page, 'organisaties.csv', null);
  await open(page);
  expect(await counts(page, 'data-counts')).toMatchObject({ organisations: 0, participations: 0, areas: 78 });
  const found = await problems(page);
  expect(found.filter((one) => one.file === 'organisaties.csv')).toEqual([
    expect.objectContaining({ code: 'missing-file', severity: 'error', row: '', column: '' }),
  ]);
  // References into a file that cannot be used: one problem per column, not one per row.
  expect(found.filter((one) => one.file === 'deelnames.csv')).toHaveLength(1);
});

test('a page of HTML in place of a file is a file that is not there', async ({ page, faults }) => {
  faults.expect(notFound);
  await answer(page, 'deelnames.csv', '<!doctype html><title>Start</title>', 'text/html');
  await open(page);
  const errors = (await problems(page)).filter((one) => one.severity === 'error');
  expect(errors).toEqual([expect.objectContaining({ code: 'missing-file', file: 'deelnames.csv' })]);
  expect((await visible(page)).length).toBeGreaterThan(5);
});

test('a JSON file is read where the CSV is not there', async ({ page, faults }) => {
  faults.expect(notFound);
  await answer(page, 'relaties.csv', null);
  await answer(
    page,
    'relaties.json',
    '[{"van":"mijnstreekcoalitie","naar":"mijnzorg","soort":"versterkt"}]',
    'application/json',
  );
  await open(page);
  expect(await counts(page, 'data-counts')).toMatchObject({ relations: 1 });
  expect(await counts(page, 'data-problems')).toMatchObject({ errors: 0 });
});

test('faults in a file are listed with file, row, column and code, and cost nothing else', async ({
  page,
}) => {
  const rows = [
    'id;naam;soort;gebied',
    'tafel-een;Tafel Eén;werkgroep;mijnstreek',
    'tafel-een;Tafel Nog Eens;werkgroep;mijnstreek',
    'tafel-twee;Tafel Twee;werkgroep;mijnstrek',
    ';Zonder id;werkgroep;mijnstreek',
  ];
  await answer(page, 'tafels.csv', `\uFEFF${rows.join('\r\n')}\r\n`);
  await open(page);
  expect(await counts(page, 'data-counts')).toMatchObject({ tafels: 2, coalitions: 68 });
  const inFile = (await problems(page)).filter((one) => one.file === 'tafels.csv');
  expect(inFile.map((one) => [one.row, one.column, one.code, one.severity])).toEqual([
    ['3', 'id', 'duplicate-id', 'error'],
    ['4', 'gebied', 'unknown-reference', 'error'],
    ['5', 'id', 'missing-value', 'error'],
  ]);
  await expect(page.getByTestId('problems-list')).toContainText('mijnstreek');
});

test('the text of a file is only ever text', async ({ page }) => {
  const name = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  await answer(page, 'organisaties.csv', `id,naam\ncz,"${name}"\n__proto__,constructor\n`);
  await open(page, '?selectie=cz');
  await expect(page.getByTestId('panel')).toContainText(name);
  expect(await counts(page, 'data-counts')).toMatchObject({ organisations: 2 });
});

test('without any record the page explains what to do', async ({ page, faults }) => {
  faults.expect(notFound);
  await page.route('**/data/*', (route) => route.fulfill({ status: 404, body: '404' }));
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-app-state', 'ready');
  await expect(page.getByText('Er is nog niets te tonen')).toBeVisible();
  await expect(page.getByTestId('problems-summary')).toBeVisible();
});

test('a view that there is none of is told, and goes out of the address', async ({ page }) => {
  await open(page, '?weergave=wolk&focus=heerlen');
  await expect(page.getByText("De weergave 'wolk' bestaat niet. U ziet de kaart.")).toBeVisible();
  await expect.poll(() => new URL(page.url()).search).toBe('?focus=heerlen');
});

test.describe('an address for the data', () => {
  for (const address of [
    'https://voorbeeld.nl/data',
    '//voorbeeld.nl/data',
    'data:text/csv,id',
    'javascript:alert(1)',
    '../data',
    '%2e%2e/data',
    'een\\twee',
    'blob:https://voorbeeld.nl/1',
  ]) {
    test(`is refused before any request: ${address}`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await open(page, `?data=${encodeURIComponent(address)}`);
      expect(
        asked.filter((path) => path.endsWith('.csv') && !/^\/kaart\/data\/\w+\.csv$/.test(path)),
      ).toEqual([]);
      expect(await counts(page, 'data-counts')).toMatchObject({ areas: 78 });
      expect((await problems(page)).map((one) => one.code)).toContain('data-address-refused');
    });
  }

  test('that is a folder of this site is followed', async ({ page, faults }) => {
    faults.expect(notFound);
    const files = new Map([
      ['gebieden.csv', 'id,naam,niveau\nelders,Elders,regio\n'],
      ['tafels.csv', 'id,naam,gebied\neen,Tafel Een,elders\n'],
      ['organisaties.csv', 'id,naam\nwij,Wij\n'],
      ['deelnames.csv', 'organisatie,verband\nwij,een\n'],
    ]);
    await page.route('**/andere/map/*', (route) => {
      const body = files.get(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
      return body === undefined
        ? route.fulfill({ status: 404, body: '404' })
        : route.fulfill({ status: 200, contentType: 'text/csv', body });
    });
    await open(page, '?data=andere/map');
    expect(await counts(page, 'data-counts')).toMatchObject({
      areas: 1,
      tafels: 1,
      organisations: 1,
      participations: 1,
    });
    expect((await visible(page)).map((thing) => thing.id)).toContain('een');
  });
});

test('areas and tables are painted before the participations have arrived', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/data/deelnames.csv', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  const marksSet = () => page.evaluate(() => performance.getEntriesByType('mark').map((mark) => mark.name));
  await expect.poll(marksSet).toContain('ecosystem:first-view');
  expect(await marksSet()).not.toContain('ecosystem:data-loaded');
  await expect(page.locator('html')).toHaveAttribute('data-app-state', 'loading');
  const kinds = (await visible(page)).map((thing) => thing.kind);
  expect(kinds).toEqual(expect.arrayContaining(['area', 'coalition']));
  const focusBefore = await stage(page).getAttribute('data-focus');
  const before = await visible(page);
  release();
  await expect(page.locator('html')).toHaveAttribute('data-app-state', 'ready');
  await expect(stage(page)).toHaveAttribute('data-focus', focusBefore ?? '');
  const after = new Map((await visible(page)).map((thing) => [thing.id, thing]));
  const stayed = before.filter((thing) => after.has(thing.id));
  expect(stayed.length).toBeGreaterThan(0.9 * before.length);
  for (const { id, x, y, r } of stayed) expect(after.get(id)).toMatchObject({ x, y, r });
});
