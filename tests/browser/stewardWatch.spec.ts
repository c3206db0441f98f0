import { tableNames } from '../../src/dataset/dataset';
import { readDataset } from '../../src/dataset/readDataset';
import { compareDatasets } from '../../src/validation/comparison/compareDatasets';
import { aWorkbook, rowsOfText } from '../fixtures/aWorkbook';
import { expectAccessible } from './axeOn';
import {
  answer,
  bring,
  changed,
  download,
  marks,
  openDesk,
  realFiles,
  realText,
  rowsOf,
  show,
  upload,
} from './deskHands';
import { expect, go, ready, test, visible } from './fixtures';

test('a workbook is read sheet by sheet, with its dates, zeros and hidden sheets', async ({ page }) => {
  const date = '<c r="D2" s="1"><v>45352</v></c>';
  const code = '<c r="E2" s="2"><v>917</v></c>';
  const area = rowsOfText([['id', 'naam', 'niveau', 'bron', 'code']]).concat(
    rowsOfText([['proefstad', 'Proefstad', 'gemeente', '']], 2).replace('</row>', `${code}</row>`),
  );
  const tafel = rowsOfText([['id', 'naam', 'gebied', 'start', '', 'status']]).concat(
    rowsOfText([['proeftafel', 'Proeftafel', 'proefstad']], 2).replace('</row>', `${date}</row>`),
  );
  const hidden = rowsOfText([
    ['id', 'naam'],
    ['geheim', 'Geheim'],
  ]);
  const workbook = aWorkbook({
    formats: ['yyyy-mm-dd', '0000'],
    sheets: [
      { name: 'Gebieden', cells: area },
      { name: 'Tafels', cells: tafel },
      { name: 'organisaties', cells: hidden, state: 'hidden' },
      { name: 'Toelichting', cells: rowsOfText([['Lees mij']]) },
    ],
  });
  await openDesk(page, 'bestanden');
  await bring(page, [upload('werkmap.xlsx', workbook)]);
  const brought = page.getByTestId('brought');
  await expect(brought).toHaveCount(4);
  await expect(brought.nth(0)).toContainText('werkmap.xlsx, blad Gebieden');
  await expect(brought.nth(2)).toContainText('verborgen blad');
  expect(await brought.evaluateAll((all) => all.map((one) => one.getAttribute('data-table')))).toEqual([
    'gebieden',
    'tafels',
    '',
    '',
  ]);
  await page.getByRole('radio', { name: 'Alleen deze bestanden' }).check();
  await expect(page.getByTestId('preview')).toContainText('1 gebied');
  await show(page);
  expect(await marks(page, 'counts')).toMatchObject({ areas: 1, tafels: 1, organisations: 0 });
  await page.getByTestId('problems-summary').click();
  await page.getByRole('button', { name: 'Bestanden' }).click();
  const told = page.locator('[data-testid="table-row"][data-table="tafels"]');
  const isTold = async () => {
    await expect(told).toContainText('werkmap.xlsx, blad Tafels');
    await expect(told).toContainText('Excel-werkmap');
    await expect(told).not.toContainText('UTF-8');
  };
  await isTold();
  const press = (file: string) => () => page.getByRole('button', { name: `Download ${file}` }).click();
  const tafels = await download(page, press('tafels.csv'));
  expect(tafels.bytes.toString('utf8')).toContain('proeftafel;Proeftafel;proefstad;2024-03-01');
  const areas = await download(page, press('gebieden.csv'));
  expect(areas.bytes.toString('utf8')).toContain(';0917');
  await page.reload();
  await isTold();
});

test('a comparison tells what was added, renamed and stopped, on the desk and on the map', async ({
  page,
}) => {
  await openDesk(page, 'verschillen');
  const before = await marks(page, 'counts');
  const names = rowsOf(realText('tafels'));
  const [renamed, gone] = [names[2]?.[0] ?? '', names[5]?.[0] ?? ''];
  const text = changed('tafels', (lines) => {
    lines[2] = (lines[2] ?? '').replace(names[2]?.[1] ?? '', 'Een andere naam');
    lines.splice(5, 1);
    lines.push('nieuw-een,Nieuwe tafel,werkgroep,mijnstreek');
  });
  await bring(page, [upload('tafels.csv', text)]);
  await page.getByTestId('compare-data').click();
  await expect(page.getByTestId('comparison-sentence')).toHaveText(/1 tafel erbij, 1 gestopt, 1 hernoemd/);
  await expect(page.getByTestId('difference').first()).toBeVisible();
  const kinds = page.getByTestId('difference').and(page.locator('[data-table="tafels"]'));
  expect(
    (await kinds.evaluateAll((all) => all.map((one) => [one.dataset['kind'], one.dataset['id']]))).sort(),
  ).toEqual([
    ['added', 'nieuw-een'],
    ['renamed', renamed],
    ['stopped', gone],
  ]);
  await expectAccessible(page, ['licht']);
  const { bytes } = await download(page, () =>
    page.getByRole('button', { name: 'Download verschillen' }).click(),
  );
  expect(bytes.toString('utf8')).toContain('hernoemd;tafels');
  // The shown data is still what it was.
  expect(await marks(page, 'counts')).toEqual(before);
  await page.getByRole('button', { name: 'Draai om' }).click();
  await expect(page.locator('[data-testid="difference"][data-id="nieuw-een"]')).toHaveAttribute(
    'data-kind',
    'stopped',
  );
  await page.getByRole('button', { name: 'Draai om' }).click();
  await page.getByRole('button', { name: 'Toon de verschillen op de kaart' }).click();
  await expect(page.getByTestId('compared-with')).toContainText('verschillen met tafels.csv');
  await ready(page);
  await expect(page.getByText('Wat er is veranderd')).toBeVisible();
  const marked = (await visible(page)).filter(({ change }) => change !== '');
  expect(marked.map(({ id, change }) => [id, change])).toContainEqual(['nieuw-een', 'added']);
  expect(marked.filter(({ id }) => !['nieuw-een', renamed, gone].includes(id))).toEqual([]);
  expect(await marks(page, 'counts')).toEqual(before);
  // What is gone and what is new can be shown while both sets are, and its card says what became of it.
  for (const [id, said] of [
    [gone, 'gestopt'],
    ['nieuw-een', 'nieuw'],
  ] as const) {
    await page.getByTestId('problems-summary').click();
    await page.getByRole('button', { name: 'Wat is er veranderd' }).click();
    await page
      .locator(`[data-testid="difference"][data-table="tafels"][data-id="${id}"]`)
      .getByRole('button', { name: /op de kaart$/ })
      .click();
    await expect(page.getByTestId('stage')).toHaveAttribute('data-selection', id);
    await expect(page.getByTestId('card-change')).toContainText(said);
  }
  await page.getByTestId('compared-with').getByRole('button').click();
  await expect(page.getByTestId('compared-with')).toBeHidden();
});

test('a set against itself, in another order, has no differences', async ({ page }) => {
  await openDesk(page, 'verschillen');
  const turned = (table: 'tafels' | 'deelnames') => {
    const [header = [], ...rows] = rowsOf(realText(table));
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    return [header, ...rows.reverse()].map((row) => [...row].reverse().map(cell).join(';')).join('\r\n');
  };
  await bring(page, [upload('tafels.csv', turned('tafels')), upload('deelnames.csv', turned('deelnames'))]);
  await page.getByTestId('compare-data').click();
  await expect(page.getByTestId('comparison-sentence')).toHaveText('Geen verschillen.');
});

test('an older folder of the site is compared with', async ({ page, faults }) => {
  faults.expect(/status of 404/);
  const older = changed('tafels', (lines) => void lines.splice(3, 1));
  await page.route('**/data-oud/*', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    if (name === 'tafels.csv') return route.fulfill({ contentType: 'text/csv', body: older });
    const file = realFiles.find((one) => one.name === name);
    if (file === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: 'text/csv', body: Buffer.from(file.bytes) });
  });
  await openDesk(page, 'verschillen');
  const folder = page.getByRole('textbox', { name: 'Een andere map van deze site' });
  await folder.fill('https://voorbeeld.nl/');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dat is geen map van deze site')).toBeVisible();
  await folder.fill('data-oud');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('comparison-sentence')).toContainText('1 tafel erbij');
});

test('what was never checked is listed, and “nog juist” changes one date and nothing else', async ({
  page,
}) => {
  await openDesk(page, 'nakijken');
  await expect(page.getByTestId('upkeep-sentence')).toContainText('nooit nagekeken');
  const first = page.getByTestId('upkeep').first();
  await expect(first).toContainText('nooit nagekeken');
  await first.getByRole('button', { name: /^Nog juist/ }).click();
  await expect(page.getByTestId('changes')).toContainText('1 wijziging');
  const { name, bytes } = await download(page, () =>
    page.getByRole('button', { name: 'Download gewijzigde bestanden' }).click(),
  );
  const others = realFiles.filter((file) => file.name !== name);
  const { differences } = compareDatasets(
    readDataset(realFiles),
    readDataset([...others, { name, bytes: Uint8Array.from(bytes) }]),
  );
  expect(differences).toHaveLength(1);
  expect(differences[0]).toMatchObject({ isUpkeepOnly: true, cells: [{ column: 'gecontroleerd_op' }] });
  const work = await download(page, () =>
    page.getByRole('button', { name: 'Download werklijst', exact: true }).first().click(),
  );
  expect(work.bytes.toString('utf8').split('\r\n').length).toBeGreaterThan(1000);
  // All that is listed, as one change.
  await page.getByRole('button', { name: /^Deze 40 nog juist/ }).click();
  await expect(page.getByTestId('changes')).toContainText('2 wijzigingen');
  await expect(page.getByText('40 rijen (Zonder eigenaar): vandaag nagekeken.')).toBeVisible();
  await expect(page.locator(':focus')).toHaveText(/^Deze 40 nog juist/);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Ongedaan gemaakt: 40 rijen.')).toBeVisible();
  await expect(page.getByTestId('changes')).toContainText('1 wijziging');
  const months = page.getByRole('spinbutton', { name: /^Niet nagekeken/ });
  await months.fill('999');
  await expect(page.getByText('Vul 1 tot en met 240 maanden in.')).toBeVisible();
  await months.blur();
  await expect(months).toHaveValue('240');
  await expect(page.getByText('Vul 1 tot en met 240 maanden in.')).toBeHidden();
});

test('a folder that can be written to is saved in, unless someone else changed it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await openDesk(page, 'bestanden');
  const faulty = changed('tafels', (lines) => {
    lines[2] = (lines[2] ?? '').replace('mijnstreek', 'mijnstrek');
  });
  const write = (text: string) =>
    page.evaluate(async (content) => {
      const folder = await navigator.storage.getDirectory();
      const stream = await (await folder.getFileHandle('tafels.csv', { create: true })).createWritable();
      await stream.write(content);
      await stream.close();
    }, text);
  const inFolder = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      return (await (await folder.getFileHandle('tafels.csv')).getFile()).text();
    });
  await write(faulty);
  await page.getByRole('button', { name: 'Kies een map' }).click();
  await show(page);
  await page.getByTestId('problems-summary').click();
  await page.getByTestId('accept').first().click();
  await expect(page.getByTestId('changes')).toContainText('1 wijziging');
  const agree = () => page.getByTestId('ask').getByRole('button', { name: 'Ja, sla op' }).click();
  await page.getByRole('button', { name: 'Sla op in de map' }).click();
  await agree();
  await expect(page.getByText(/^Opgeslagen in .*: tafels\.csv\.$/)).toBeVisible();
  expect(await inFolder()).not.toContain('mijnstrek,');
  // Until something changes there is nothing to save.
  const saved = page.getByTestId('changes').getByRole('button', { name: /^Opgeslagen in/ });
  await expect(saved).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByTestId('changes')).toContainText('Alles ongedaan gemaakt');
  await expect(page.getByRole('button', { name: 'Sla op in de map' })).toBeVisible();
  await page.getByRole('button', { name: 'Opnieuw', exact: true }).click();
  await expect(saved).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await write('id,naam\nvan-een-ander,Van een ander\n');
  await page.getByRole('button', { name: 'Sla op in de map' }).click();
  await agree();
  await expect(page.getByText('is intussen ergens anders gewijzigd')).toBeVisible();
  expect(await inFolder()).toContain('van-een-ander');
});

test('two tabs do not replace what the other has kept', async ({ page, context }) => {
  const other = await context.newPage();
  await openDesk(page, 'nakijken');
  await openDesk(other, 'bestanden');
  await bring(other, [upload('tafels.csv', 'id,naam,gebied\neen,Een,heerlen\n')]);
  await show(other);
  await page
    .getByTestId('upkeep')
    .first()
    .getByRole('button', { name: /^Nog juist/ })
    .click();
  await expect(page.getByTestId('origin')).toContainText('In een ander tabblad');
  await other.reload();
  await ready(other);
  expect((await marks(other, 'counts'))['tafels']).toBe(1);
});

test('the preview tells what the new files cost the others, and changes are not lost unasked', async ({
  page,
}) => {
  await openDesk(page, 'nakijken');
  await page
    .getByTestId('upkeep')
    .first()
    .getByRole('button', { name: /^Nog juist/ })
    .click();
  await expect(page.getByTestId('changes')).toContainText('1 wijziging');
  const parts = [
    upload(
      'gebieden.csv',
      changed('gebieden', (lines) => void lines.splice(4, 1)),
    ),
    upload(
      'tafels.csv',
      changed('tafels', (lines) => void lines.splice(3, 30)),
    ),
  ];
  await bring(page, parts);
  await expect(page.getByTestId('preview')).toContainText('worden dan niet meer getoond');
  await expect(page.getByTestId('preview')).toContainText('Tafels heeft nu 39 rijen, straks 9 rijen');
  await expect(page.getByRole('heading', { name: 'Voorbeeld' })).toBeFocused();
  await expectAccessible(page, ['licht']);
  // Once seen, the choice stays what it is, whatever else is brought.
  await bring(
    page,
    tableNames.map((table) => upload(`${table}.csv`, realText(table))),
  );
  await expect(page.getByTestId('brought')).toHaveCount(11);
  await expect(page.getByRole('radio', { name: 'Samen met de gegevens' })).toBeChecked();
  await page.getByRole('button', { name: 'Annuleer' }).click();
  await bring(page, parts);
  await page.getByRole('radio', { name: 'Alleen deze bestanden' }).check();
  await expect(page.getByTestId('preview')).toContainText(/dan staan 68 coalities.* niet meer op de kaart/);
  await page.getByRole('radio', { name: 'Samen met de gegevens' }).check();
  await page.getByTestId('show-data').click();
  await expect(page.getByTestId('ask')).toContainText('U hebt 1 wijziging gemaakt');
  await page.getByTestId('ask').getByRole('button', { name: 'Annuleer' }).click();
  await expect(page.getByTestId('preview')).toBeVisible();
  expect((await marks(page, 'counts'))['tafels']).toBe(39);
});

test('axe finds nothing on the desk', async ({ page }) => {
  const faulty = changed('tafels', (lines) => {
    lines[2] = (lines[2] ?? '').replace('mijnstreek', 'mijnstrek');
    lines.push('geen-naam,');
  });
  await answer(page, 'tafels.csv', faulty);
  await openDesk(page, 'problemen');
  await expect(page.getByTestId('accept')).toBeVisible();
  await expectAccessible(page, ['licht']);
  await page.getByRole('button', { name: 'Wijzig de rij' }).first().click();
  await expectAccessible(page, ['contrast']);
  await page.keyboard.press('Escape');
  await page.getByTestId('accept').click();
  await expect(page.getByTestId('changes')).toBeVisible();
  await expectAccessible(page, ['donker']);
  for (const [part, look] of [
    ['Bestanden', 'licht'],
    ['Wat is er veranderd', 'contrast'],
    ['Nakijken', 'donker'],
  ] as const) {
    await page.getByRole('button', { name: part, exact: true }).click();
    await expect(page.getByRole('heading', { name: part, exact: true })).toBeVisible();
    await expectAccessible(page, [look]);
  }
  await bring(page, [upload('tafels.csv', 'id,naam\neen,\n'), upload('x.csv', 'a,b\n')]);
  await expectAccessible(page, ['contrast']);
});

test('on a phone nothing of the desk is cut off, and every target is large enough', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesk(page, 'problemen');
  for (const part of ['problemen', 'bestanden', 'verschillen', 'nakijken']) {
    await go(page, `?weergave=gegevens&onderdeel=${part}`);
    await expect(page.getByTestId('desk')).toHaveAttribute('data-part', part);
    await expect(page.locator('.desk-page')).toBeVisible();
    const wide = await page.locator('.desk-main').evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(wide, part).toBe(0);
  }
});
