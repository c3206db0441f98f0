import { expectAccessible } from './axeOn';
import { expect, open, position, settled, stage, test } from './fixtures';
import { openPanel } from './hands';
import { cell, recordsOf } from './records';

const verbandTables = ['coalities', 'tafels', 'initiatieven'];

/** The verbanden of which the files say that they were there in a year. */
function there(year: number): readonly string[] {
  const isThere = (record: (typeof verbanden)[number]): boolean => {
    const [start, end] = [cell(record, 'start'), cell(record, 'eind')];
    return (
      start !== '' && Number(start.slice(0, 4)) <= year && (end === '' || Number(end.slice(0, 4)) >= year)
    );
  };
  const verbanden = verbandTables.flatMap(recordsOf);
  return verbanden.filter(isThere).map((record) => cell(record, 'id'));
}

function tables(page: Parameters<typeof open>[0]): Promise<readonly string[]> {
  return page.evaluate<string[]>(
    `window.ecosysteemkaart.visible().filter(({ kind }) => kind !== 'area').map(({ id }) => id)`,
  );
}

test('a year shows what was there, nothing moves, and Esc brings all back', async ({ page }) => {
  await open(page, '?focus=sittard-geleen');
  const before = await position(page, 'preventiecoalitie-sittard-geleen');
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: 'Filters' }).click();
  const slider = panel.getByRole('slider', { name: 'Jaar' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'Alle jaren');
  await slider.focus();
  await page.keyboard.press('Home');
  const first = Number(await slider.inputValue());
  for (let year = first; year < 2018; year++) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', `2018, ${there(2018).length} verbanden`);
  await expect(page.getByTestId('choice-sign')).toContainText(`${there(2018).length} van 204 verbanden`);
  await settled(page);
  const known = new Set(there(2018));
  const drawn = await tables(page);
  const verbanden = verbandTables.flatMap(recordsOf);
  const all = verbanden.map((record) => cell(record, 'id'));
  // A coalition stays as the ring around what is shown in it.
  const holders = new Set(verbanden.map((record) => cell(record, 'coalitie')));
  for (const id of drawn.filter((one) => all.includes(one) && !holders.has(one)))
    expect(known.has(id), id).toBe(true);
  expect(await position(page, 'preventiecoalitie-sittard-geleen')).toEqual(before);
  await expect(panel).toContainText('Gebeurtenissen in 2018');
  await expect.poll(() => new URL(page.url()).searchParams.get('jaar')).toBe('2018');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('choice-sign')).toBeHidden();
  await expect.poll(() => new URL(page.url()).searchParams.get('jaar')).toBeNull();
});

test('facets combine, tell what each would leave, and live in the link with its history', async ({
  page,
}) => {
  await open(page);
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: 'Filters' }).click();
  const theme = panel.locator('[data-facet="theme"]');
  const jeugd = theme.getByRole('checkbox', { name: /^jeugd/ });
  const count = await theme
    .locator('.facet-value', { hasText: 'jeugd' })
    .locator('.facet-count')
    .textContent();
  await jeugd.check();
  // Choosing is measured from the hand to the picture.
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('ecosystem:filter', 'measure').length))
    .toBe(1);
  const sign = page.getByTestId('choice-sign');
  await expect(sign).toContainText(`${count} van 204 verbanden`);
  await expect.poll(() => new URL(page.url()).searchParams.get('thema')).toBe('jeugd');
  await panel
    .locator('[data-facet="sector"]')
    .getByRole('checkbox', { name: /^Gemeenten/ })
    .check();
  await expect.poll(() => new URL(page.url()).searchParams.get('sector')).toBe('gemeente');
  const told = await sign.textContent();
  await settled(page);
  const drawn = await tables(page);
  await page.goBack();
  await expect(sign).toContainText(`${count} van 204 verbanden`);
  await page.goForward();
  await expect(sign).toHaveText(told ?? '');
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(sign).toHaveText(told ?? '');
  await settled(page);
  expect(await tables(page)).toEqual(drawn);
  await sign.getByRole('button', { name: 'Wis alle filters' }).click();
  await expect(sign).toBeHidden();
});

test('what a filter hides can still be read, and says that it is hidden', async ({ page }) => {
  await open(page, '?jaar=2013&selectie=trendbreuk');
  const panel = await openPanel(page);
  await expect(panel).toContainText('Uw filters verbergen dit op de kaart');
  await expect(panel).toContainText('22 zetels');
});

test('a value that is not there, or a year out of reach, is told and left out', async ({ page }) => {
  await open(page, '?thema=bestaat-niet,jeugd&jaar=1700');
  await expect(page.getByText("'bestaat-niet' uit de link bestaat hier niet")).toBeVisible();
  await expect(page.getByText('Wat de link vraagt, ligt buiten deze gegevens: jaar=1700')).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('thema')).toBe('jeugd');
  await expect.poll(() => Number(new URL(page.url()).searchParams.get('jaar'))).toBeGreaterThan(2000);
  await expect(stage(page)).toHaveAttribute('data-settled', 'true');
});

test('axe finds nothing in the filters', async ({ page }) => {
  await open(page, '?jaar=2018&sector=ggz');
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: 'Filters' }).click();
  await expect(page.getByTestId('filters')).toBeVisible();
  await expect(page.getByTestId('choice-sign')).toBeVisible();
  await expectAccessible(page, ['licht', 'donker']);
});
