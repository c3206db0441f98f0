import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axeOn';
import { expect, open, position, settled, stage, test, visible } from './fixtures';
import { openPanel, tabTo } from './hands';
import { cell, type DataRecord, recordsOf } from './records';

const areas = new Map(recordsOf('gebieden').map((row) => [cell(row, 'id'), row]));
const municipalities = [...areas.values()].filter((row) => cell(row, 'niveau') === 'gemeente');
const verbanden = ['coalities', 'tafels', 'initiatieven'].flatMap(recordsOf);
const seats = recordsOf('deelnames');
const source = 'Bron: CBS / Kadaster, gebiedsindelingen 2024 (CC BY 4.0), bewerkt';

function around(id: string): readonly string[] {
  const area = areas.get(id);
  return area === undefined ? [] : [id, ...around(cell(area, 'onderdeel_van'))];
}

/** By the files: what works in a municipality or a district of it. */
function worksIn(municipality: string): readonly DataRecord[] {
  return verbanden.filter((row) => around(cell(row, 'gebied')).includes(municipality));
}

function seatsAt(rows: readonly DataRecord[]): readonly DataRecord[] {
  const ids = new Set(rows.map((row) => cell(row, 'id')));
  return seats.filter((seat) => ids.has(cell(seat, 'verband')));
}

function view(page: Page): Locator {
  return page.getByTestId('little-map');
}

function shape(page: Page, code: string): Locator {
  return view(page).locator(`[data-code="${code}"]`);
}

function parameter(page: Page, name: string) {
  return expect.poll(() => new URL(page.url()).searchParams.get(name));
}

/** Number in the table by name of the municipality. */
function tableOf(page: Page, column: string): Promise<Readonly<Record<string, string>>> {
  return view(page)
    .locator('.map-table tbody tr')
    .evaluateAll(
      (rows, wanted) =>
        Object.fromEntries(
          rows.map((row) => [
            row.querySelector('th')?.textContent ?? '',
            row.querySelector(`[data-column="${wanted}"]`)?.textContent ?? '',
          ]),
        ),
      column,
    );
}

/** Made up: the municipalities of Maastricht-Heuvelland are in talks, three explore, three have stopped. */
const steps = new Map([
  ...['maastricht', 'gulpen-wittem', 'meerssen', 'vaals', 'eijsden-margraten', 'valkenburg-aan-de-geul'].map(
    (id) => [id, 'in gesprek'] as const,
  ),
  ...['weert', 'roermond', 'venlo'].map((id) => [id, 'verkennend'] as const),
  ...['stein', 'beesel', 'simpelveld'].map((id) => [id, 'gestopt'] as const),
]);

async function withSteps(page: Page): Promise<void> {
  const organisations = new Map(recordsOf('organisaties').map((row) => [cell(row, 'id'), row]));
  const lines = seats.map((seat) => {
    const organisation = organisations.get(cell(seat, 'organisatie'));
    const isMunicipality = organisation !== undefined && cell(organisation, 'soort') === 'gemeente';
    const step = isMunicipality ? (steps.get(cell(organisation, 'gebied')) ?? '') : '';
    return [cell(seat, 'organisatie'), cell(seat, 'verband'), cell(seat, 'rol'), step].join(',');
  });
  await page.route('**/data/deelnames.csv', (route) =>
    route.fulfill({
      body: ['organisatie,verband,rol,status', ...lines].join('\n'),
      contentType: 'text/csv; charset=utf-8',
    }),
  );
}

test('31 municipalities, each with the numbers of the files, in the shape, in its name and in the table', async ({
  page,
}) => {
  await open(page, '?weergave=kaartje');
  await expect(view(page).getByRole('heading', { name: 'Limburg per gemeente' })).toBeVisible();
  await expect(view(page).locator('path[role="button"]')).toHaveCount(31);
  await expect(stage(page)).toHaveAttribute('data-elements', '31');
  await expect(view(page)).toContainText(source);
  const counted = {
    Verbanden: (id: string) => worksIn(id).length,
    Organisaties: (id: string) => new Set(seatsAt(worksIn(id)).map((seat) => cell(seat, 'organisatie'))).size,
    Zetels: (id: string) => seatsAt(worksIn(id)).length,
  };
  for (const [what, count] of Object.entries(counted)) {
    await view(page).getByText(what, { exact: true }).first().click();
    const expected = Object.fromEntries(
      municipalities.map((row) => [cell(row, 'naam'), String(count(cell(row, 'id')))]),
    );
    await expect.poll(() => tableOf(page, what.toLowerCase())).toEqual(expected);
    for (const row of municipalities) {
      const told = new RegExp(`^${cell(row, 'naam').replace(/[().]/g, '.')}: ${count(cell(row, 'id'))} `);
      expect(await shape(page, cell(row, 'code')).getAttribute('aria-label')).toMatch(told);
    }
  }
  await parameter(page, 'telt').toBe('zetels');

  await test.step('what has no place is listed beside it and all adds up; a wider area brings it on the map', async () => {
    await view(page).getByText('Verbanden', { exact: true }).first().click();
    const onMap = municipalities.flatMap((row) => worksIn(cell(row, 'id'))).length;
    await expect(view(page).locator('.map-sum')).toHaveText(
      `${onMap} van ${verbanden.length} verbanden op het kaartje, ${verbanden.length - onMap} ernaast.`,
    );
    const beside = view(page).locator('.map-beside li');
    const numbers = await beside.locator('.thing-aside').allTextContents();
    expect(numbers.reduce((sum, told) => sum + Number(told), 0)).toBe(verbanden.length - onMap);
    await view(page).getByLabel('Telt mee').selectOption('land');
    await parameter(page, 'vanaf').toBe('land');
    const isOutside = (row: DataRecord) =>
      !municipalities.some(
        (one) =>
          around(cell(one, 'id')).includes(cell(row, 'gebied')) ||
          around(cell(row, 'gebied')).includes(cell(one, 'id')),
      );
    const outside = verbanden.filter(isOutside).length;
    await expect(view(page).locator('.map-sum')).toHaveText(
      outside === 0
        ? 'Alles wat getoond wordt, heeft een plaats op het kaartje.'
        : `${verbanden.length - outside} van ${verbanden.length} verbanden op het kaartje, ${outside} ernaast.`,
    );
  });
});

test('other programs read the municipalities with true totals, where they are drawn', async ({ page }) => {
  await open(page, '?weergave=kaartje');
  await settled(page);
  const things = await visible(page);
  expect(things.map(({ id }) => id).sort()).toEqual(municipalities.map((row) => cell(row, 'id')).sort());
  for (const { id, tables, participations, organisations, level } of things) {
    const here = seatsAt(worksIn(id));
    expect({ id, tables, participations, organisations, level }).toEqual({
      id,
      tables: worksIn(id).length,
      participations: here.length,
      organisations: new Set(here.map((seat) => cell(seat, 'organisatie'))).size,
      level: 'gemeente',
    });
  }
  const heerlen = await position(page, 'heerlen');
  expect(heerlen).toMatchObject({ x: things.find(({ id }) => id === 'heerlen')?.x });
  await page.mouse.click(heerlen?.x ?? 0, heerlen?.y ?? 0);
  await parameter(page, 'selectie').toBe('heerlen');
  expect(await position(page, 'cz')).toBeNull();
  await page.getByRole('link', { name: 'Kaart', exact: true }).click();
  await settled(page);
  expect((await visible(page)).some(({ level }) => level === 'provincie')).toBe(true);
});

test('everything that is shown is chosen again without losing what else is selected', async ({ page }) => {
  await open(page, '?weergave=kaartje&kleurt=deelname&selectie=heerlen');
  const steps = view(page).getByLabel('Deelname aan');
  await steps.selectOption({ index: 1 });
  await parameter(page, 'bij').not.toBeNull();
  await steps.selectOption({ index: 0 });
  await parameter(page, 'bij').toBeNull();
  await parameter(page, 'selectie').toBe('heerlen');

  await test.step('the map stays where it is while the mouse goes over it', async () => {
    await settled(page);
    const before = await position(page, 'venlo');
    for (const code of ['GM0983', 'GM0994', 'GM1903']) {
      await shape(page, code).hover();
      await expect(view(page).locator('.little-map-reading')).not.toBeEmpty();
      expect(await position(page, 'venlo')).toEqual(before);
    }
  });
});

test('chosen on the map, in the table and by keyboard alike, and flown to', async ({ page }) => {
  await open(page, '?weergave=kaartje');
  await shape(page, 'GM0917').click();
  await parameter(page, 'selectie').toBe('heerlen');
  await expect(page.getByTestId('panel')).toContainText('Heerlen');
  const row = view(page).locator('.map-table tr[aria-current="true"]');
  await expect(row).toContainText('Heerlen');
  await expect(shape(page, 'GM0917')).toHaveAttribute('aria-pressed', 'true');
  await view(page).getByRole('button', { name: 'Maastricht', exact: true }).click();
  await expect(shape(page, 'GM0935')).toHaveAttribute('aria-pressed', 'true');
  await expect(view(page).locator('path[tabindex="0"]')).toHaveCount(1);
  await view(page).getByLabel('Telt mee').focus();
  await tabTo(page, shape(page, 'GM0935'));
  await page.keyboard.press('ArrowRight');
  await expect(shape(page, 'GM0994')).toBeFocused();
  await page.keyboard.press('Enter');
  await parameter(page, 'selectie').toBe('valkenburg-aan-de-geul');
  await expect(row).toContainText('Valkenburg');
  await page.keyboard.press('Enter');
  await expect(stage(page)).toHaveAttribute('data-view', 'kaart');
  await settled(page);
  await expect(stage(page)).toHaveAttribute('data-selection', 'valkenburg-aan-de-geul');
  await expect(stage(page)).not.toHaveAttribute('data-elements', '31');
});

test('keys act on what has the focus, whatever lies under the mouse', async ({ page }) => {
  await open(page, '?weergave=kaartje&selectie=maastricht');
  await view(page).getByLabel('Telt mee').focus();
  await tabTo(page, shape(page, 'GM0935'));
  await shape(page, 'GM0983').hover();
  await expect(view(page).locator('.little-map-reading')).toContainText('Venlo');
  await expect(view(page).locator('path[tabindex="0"]')).toHaveAttribute('data-code', 'GM0935');
  await page.keyboard.press('ArrowRight');
  await expect(shape(page, 'GM0994')).toBeFocused();
  await shape(page, 'GM0917').hover();
  await page.keyboard.press('Enter');
  await parameter(page, 'selectie').toBe('valkenburg-aan-de-geul');
});

test('how far each is stands apart by pattern and word, in a made-up set with the four steps', async ({
  page,
}) => {
  await withSteps(page);
  await open(page, '?weergave=kaartje');
  await expect(view(page)).toHaveAttribute('data-fill', 'deelname');
  const words = await tableOf(page, 'deelname');
  for (const row of municipalities) {
    const step = steps.get(cell(row, 'id'));
    if (step === undefined) continue;
    expect(words[cell(row, 'naam')]).toBe(step);
    await expect(shape(page, cell(row, 'code'))).toHaveAttribute('data-step', step);
    await expect(shape(page, cell(row, 'code'))).toHaveAttribute('aria-label', new RegExp(`, ${step}$`));
  }
  const legend = view(page).locator('.map-steps');
  await expect(legend.locator('[data-step="in gesprek"]')).toContainText('6');
  await expect(legend.locator('[data-step="verkennend"]')).toContainText('3');
  const region = view(page).locator('.map-regions li').filter({ hasText: 'Maastricht-Heuvelland' });
  await expect(region).toContainText('in gesprek');
  await view(page).getByText('Aantal', { exact: true }).click();
  await parameter(page, 'kleurt').toBe('aantal');
  await page.goBack();
  await expect(view(page)).toHaveAttribute('data-fill', 'deelname');
});

test('a link gives it back, and what it does not know is told', async ({ page }) => {
  await open(
    page,
    '?weergave=kaartje&telt=organisaties&vanaf=subregio&kleurt=deelname&selectie=sittard-geleen',
  );
  await expect(view(page).getByRole('radio', { name: 'Organisaties' })).toBeChecked();
  await expect(view(page).getByLabel('Telt mee')).toHaveValue('subregio');
  await expect(view(page)).toHaveAttribute('data-fill', 'deelname');
  await expect(shape(page, 'GM1883')).toHaveAttribute('aria-pressed', 'true');
  await open(page, '?weergave=kaartje&telt=mensen');
  await expect(page.getByText('telt=mensen')).toBeVisible();
  await expect(view(page).getByRole('radio', { name: 'Verbanden' })).toBeChecked();
});

test('filters, the year and the own organisation count along', async ({ page }) => {
  await open(page, '?weergave=kaartje&org=cz');
  const own = (id: string) =>
    worksIn(id).filter((row) =>
      seats.some((seat) => cell(seat, 'organisatie') === 'cz' && cell(seat, 'verband') === cell(row, 'id')),
    ).length;
  const expected = Object.fromEntries(
    municipalities.map((row) => [cell(row, 'naam'), String(own(cell(row, 'id')))]),
  );
  await expect.poll(() => tableOf(page, 'marked')).toEqual(expected);
  await expect(view(page).locator('.map-labels .map-mark')).toHaveCount(
    municipalities.filter((row) => own(cell(row, 'id')) > 0).length,
  );
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: 'Filters' }).click();
  await panel
    .locator('[data-facet="kind"]')
    .getByRole('checkbox', { name: /^tafel/i })
    .check();
  const tafels = new Set(recordsOf('tafels').map((row) => cell(row, 'id')));
  const left = worksIn('heerlen').filter((row) => tafels.has(cell(row, 'id'))).length;
  await expect.poll(async () => (await tableOf(page, 'verbanden'))['Heerlen']).toBe(String(left));
});

test('data of elsewhere say what is missing and how to fill it', async ({ page }) => {
  await page.route('**/data/gebieden.csv', (route) =>
    route.fulfill({ body: 'id,naam,niveau\nutrecht,Utrecht,gemeente\n', contentType: 'text/csv' }),
  );
  await page.goto('./?weergave=kaartje');
  await expect(view(page)).toContainText('In deze gegevens staat geen gemeente van Limburg.');
  await expect(view(page)).toContainText('GM0917');
});

test('axe finds nothing', async ({ page }) => {
  await open(page, '?weergave=kaartje&kleurt=deelname&org=cz&selectie=heerlen');
  await expect(view(page).locator('path[role="button"]')).toHaveCount(31);
  await expectAccessible(page, ['donker'], '[data-testid="little-map"]');
});

test('on paper: one sheet with the map, its legend and the source, and nothing of the page', async ({
  page,
}) => {
  await open(page, '?weergave=kaartje');
  await expect(view(page).getByText(source)).toBeVisible();
  // What prints comes with sharing, or when the page is at rest.
  await page.getByRole('button', { name: 'Delen', exact: true }).click();
  await expect(page.getByTestId('share')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.print-sheet');
  await expect(sheet.getByText(source)).toBeVisible();
  await expect(sheet.locator('.municipality')).toHaveCount(47);
  await expect(sheet.getByText('grens van een regio')).toBeVisible();
  await expect(page.getByTestId('panel')).toBeHidden();
  await expect(view(page)).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the map fits, a tap chooses, and the table lies under it', async ({ page }) => {
    await open(page, '?weergave=kaartje&taal=en');
    await expect(view(page).getByRole('heading', { name: 'Limburg by municipality' })).toBeVisible();
    const isWithin = await view(page).evaluate((element) => {
      const box = element.closest('.stage-view');
      return box !== null && box.scrollWidth <= box.clientWidth;
    });
    expect(isWithin).toBe(true);
    await shape(page, 'GM0935').tap();
    await parameter(page, 'selectie').toBe('maastricht');
    await expect(shape(page, 'GM0935')).toHaveAttribute('aria-pressed', 'true');
    await expectAccessible(page, ['contrast'], '[data-testid="little-map"]');
  });
});
