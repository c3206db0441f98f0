import { writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { type SourceFile, type TableName, tableNames } from '../../src/dataset/dataset';
import { readDataset } from '../../src/dataset/readDataset';
import { compareDatasets } from '../../src/validation/comparison/compareDatasets';
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
import { expect, open, ready, test, visible } from './fixtures';

/** Signs that Windows-1252 has between 128 and 159, as far as the data uses them. */
const windowsSigns = new Map([
  ['€', 0x80],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
  ['—', 0x97],
  ['…', 0x85],
]);

/** A file as Dutch Excel saves it under "CSV (gescheiden door lijstscheidingsteken)". */
function asExcelWrites(text: string): Uint8Array {
  const rows = rowsOf(text).map((cells) => cells.map((cell) => (/[;"\n]/.test(cell) ? quoted(cell) : cell)));
  const written = `${rows.map((cells) => cells.join(';')).join('\r\n')}\r\n`;
  return Uint8Array.from(written, (sign) => windowsSigns.get(sign) ?? sign.charCodeAt(0));
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

async function downloadTable(page: Page, table: TableName): Promise<SourceFile> {
  const button = page.getByRole('button', { name: `Download ${table}.csv`, exact: true });
  const { bytes } = await download(page, () => button.click());
  return { name: `${table}.csv`, bytes };
}

test('a copy as Dutch Excel saves it shows the same, and comes back the same', async ({ page }) => {
  await openDesk(page, 'bestanden');
  const before = await marks(page, 'counts');
  await bring(
    page,
    tableNames.map((table) => upload(`${table}.csv`, asExcelWrites(realText(table)))),
  );
  const preview = page.getByTestId('preview');
  await expect(preview.getByTestId('brought')).toHaveCount(9);
  await expect(preview).toContainText('Windows-1252');
  await expect(preview).toContainText('puntkomma');
  await show(page);
  expect(await marks(page, 'counts')).toEqual(before);
  expect((await marks(page, 'problems'))['errors']).toBe(0);
  await expect(page.getByTestId('local-data')).toContainText('alleen u ziet ze');
  expect(await page.locator('body').textContent()).not.toContain('\uFFFD');
  await page.getByTestId('problems-summary').click();
  await page.getByRole('button', { name: 'Bestanden' }).click();
  const files: SourceFile[] = [];
  for (const table of tableNames) files.push(await downloadTable(page, table));
  expect([...(files[0]?.bytes.subarray(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
  expect(compareDatasets(readDataset(realFiles), readDataset(files)).differences).toEqual([]);
});

test('what was dropped survives a reload, until one goes back to the site', async ({ page }) => {
  await openDesk(page, 'bestanden');
  const before = await marks(page, 'counts');
  const rows = 'id;naam;gebied\neen;Tafel Eén;heerlen\ntwee;Tafel Twee;heerlen\n';
  await bring(page, [upload('tafels.csv', rows)]);
  await show(page);
  expect((await marks(page, 'counts'))['tafels']).toBe(2);
  await page.reload();
  await ready(page);
  expect((await marks(page, 'counts'))['tafels']).toBe(2);
  await expect(page.getByTestId('local-data')).toContainText('tafels.csv');
  await page.getByTestId('local-data').getByRole('button').click();
  await expect(page.getByTestId('local-data')).toBeHidden();
  await expect.poll(() => marks(page, 'counts')).toEqual(before);
  await page.reload();
  await ready(page);
  expect(await marks(page, 'counts')).toEqual(before);
});

test('files that fall on the map are looked at first', async ({ page }) => {
  await open(page);
  const text = 'id;naam;gebied\neen;Tafel Eén;heerlen\n';
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'tafels.csv', { type: 'text/csv' }));
    return transfer;
  }, text);
  await page.getByTestId('stage').dispatchEvent('dragover', { dataTransfer: data });
  const frame = () => page.evaluate(() => getComputedStyle(document.body, '::after').borderTopStyle);
  expect(await frame()).toBe('dashed');
  await page.getByTestId('stage').dispatchEvent('drop', { dataTransfer: data });
  expect(await frame()).not.toBe('dashed');
  await expect(page.getByTestId('brought')).toContainText('tafels.csv');
  expect((await marks(page, 'counts'))['tafels']).toBeGreaterThan(1);
  await show(page);
  expect((await marks(page, 'counts'))['tafels']).toBe(1);
});

test('a faulty drop keeps the picture that stands, and names the faults', async ({ page }) => {
  await openDesk(page, 'bestanden');
  const before = await marks(page, 'counts');

  await test.step('a file of 51 MB is refused politely', async () => {
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(51_000_000).fill(65)], 'tafels.csv'));
      return transfer;
    });
    await page.getByTestId('desk').dispatchEvent('drop', { dataTransfer: data });
    await expect(page.getByTestId('brought')).toContainText('te groot (meer dan 50 MB)');
    await expect(page.getByTestId('show-data')).toBeHidden();
    await page.keyboard.press('Escape');
    expect(await marks(page, 'counts')).toEqual(before);
  });

  await bring(page, [
    upload('tafels.csv', Buffer.from('PK\x03\x04 geen tekst')),
    upload('deelnames.csv', 'wie;waar\ncz;heerlen\n'),
  ]);
  const preview = page.getByTestId('preview');
  await expect(preview.getByRole('alert')).toContainText('de kaart die er staat blijft');
  await expect(preview.getByTestId('preview-problems')).toContainText('tafels.csv');
  await expect(preview.locator('[data-code="missing-column"]').first()).toBeVisible();
  await expect(page.getByTestId('show-data')).toBeHidden();
  await page.getByRole('button', { name: 'Annuleer' }).click();
  await expect(page.getByText('is niet getoond. De kaart is gebleven zoals ze was.')).toBeVisible();
  expect(await marks(page, 'counts')).toEqual(before);
  await page.getByTestId('desk').getByRole('button', { name: 'Naar de kaart' }).click();
  expect((await visible(page)).length).toBeGreaterThan(5);
});

test('a suggestion is accepted, undone, done again and downloaded', async ({ page }) => {
  const faulty = changed('tafels', (lines) => {
    lines[2] = (lines[2] ?? '').replace('mijnstreek', 'mijnstrek');
  });
  expect(faulty).toContain('mijnstrek,');
  await answer(page, 'tafels.csv', faulty);
  await openDesk(page, 'problemen');
  const wrong = page.locator('[data-testid="problem"][data-code="unknown-reference"]');
  await expect(wrong).toHaveAttribute('data-row', '3');
  await expect(wrong.getByRole('definition').filter({ hasText: 'mijnstrek' })).toBeVisible();
  await wrong.getByTestId('accept').click();
  await expect(wrong).toHaveCount(0);
  await expect.poll(async () => (await marks(page, 'problems'))['errors']).toBe(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(wrong).toHaveCount(1);
  await page.keyboard.press('Control+Shift+Z');
  await expect(wrong).toHaveCount(0);
  // What was changed here stays here, also after a reload.
  await page.reload();
  await ready(page);
  await expect(page.getByTestId('changes')).toContainText('1 wijziging');
  const { name, bytes } = await download(page, () =>
    page.getByRole('button', { name: 'Download gewijzigde bestanden' }).click(),
  );
  expect(name).toBe('tafels.csv');
  const others = realFiles.filter((file) => file.name !== 'tafels.csv');
  const mended = readDataset([...others, { name: 'tafels.csv', bytes }]);
  expect(compareDatasets(readDataset(realFiles), mended).differences).toEqual([]);
});

test('a cell is filled by hand, with the keyboard alone', async ({ page }) => {
  const faulty = changed('tafels', (lines) => lines.push('nieuwe-tafel,'));
  await answer(page, 'tafels.csv', faulty);
  await openDesk(page, 'problemen');
  const empty = page.locator('[data-testid="problem"][data-code="missing-value"]');
  await empty.getByRole('button', { name: 'Wijzig de rij' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'naam' })).toBeFocused();
  await page.keyboard.type('Nieuwe ');
  // What is half typed waits, whatever is looked at meanwhile; so does the choice of problems.
  const errors = page.getByRole('button', { name: /^Fouten \d/ });
  await errors.click();
  await page.getByRole('button', { name: 'Bestanden' }).click();
  await page.getByRole('button', { name: 'Fouten en waarschuwingen' }).click();
  await expect(errors).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('textbox', { name: 'naam' })).toHaveValue('Nieuwe ');
  await page.getByRole('searchbox').fill('niets hiervan');
  await expect(page.getByTestId('drafts')).toContainText('naam ‘Nieuwe ’');
  await page.getByRole('button', { name: 'Keuze wissen' }).click();
  await expect(page.getByTestId('drafts')).toBeHidden();
  await page.getByRole('textbox', { name: 'naam' }).focus();
  await page.keyboard.press('Escape');
  await page.getByTestId('ask').getByRole('button', { name: 'Annuleer' }).click();
  await page.getByRole('textbox', { name: 'naam' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.type('tafel');
  await page.keyboard.press('Enter');
  await expect(empty).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'naam gewijzigd' })).toBeVisible();
});

test('what is half typed is asked about before other files take its place', async ({ page }) => {
  await answer(
    page,
    'tafels.csv',
    changed('tafels', (lines) => lines.push('nieuwe-tafel,')),
  );
  await openDesk(page, 'problemen');
  const wrong = page.locator('[data-testid="problem"][data-code="missing-value"]');
  await wrong.getByRole('button', { name: 'Wijzig de rij' }).click();
  await page.keyboard.type('Half');
  await bring(page, [upload('relaties.csv', 'van,naar\nmip,mijnzorg\n')]);
  await show(page);
  // Its table stays, and so does what was typed.
  await page.getByTestId('problems-summary').click();
  await page.getByRole('button', { name: 'Fouten en waarschuwingen' }).click();
  await expect(page.getByRole('textbox', { name: 'naam' })).toHaveValue('Half');
  await bring(page, [upload('tafels.csv', 'id,naam,gebied\neen,Een,heerlen\n')]);
  await page.getByTestId('show-data').click();
  await expect(page.getByTestId('ask')).toContainText('nog niet is bewaard');
  await page.getByTestId('ask').getByRole('button', { name: 'Annuleer' }).click();
  await page.getByTestId('preview').getByRole('button', { name: 'Annuleer' }).click();
  await page.getByRole('button', { name: 'Fouten en waarschuwingen' }).click();
  await expect(page.getByRole('textbox', { name: 'naam' })).toHaveValue('Half');
});

test('quick changes are made one after the other, and the keyboard keeps its place', async ({ page }) => {
  const faulty = changed('tafels', (lines) => {
    for (const index of [2, 3, 4]) lines[index] = (lines[index] ?? '').replace(/,(\w+),(\w*),/, ',$1x,$2,');
    lines.push('een,Een,werkgroep,mijnstrek', 'twee,Twee,werkgroep,heerlne', 'drie,Drie,werkgroep,kerkrad');
  });
  await answer(page, 'tafels.csv', faulty);
  await openDesk(page, 'problemen');
  const wrong = page.locator('[data-testid="problem"][data-column="gebied"][data-code="unknown-reference"]');
  await expect(wrong).toHaveCount(3);
  await wrong.nth(0).getByTestId('accept').click({ noWaitAfter: true });
  await wrong.nth(1).getByTestId('accept').click({ noWaitAfter: true });
  await expect(page.getByTestId('changes')).toContainText('2 wijzigingen');
  await expect(wrong).toHaveCount(1);
  await wrong.getByTestId('accept').focus();
  await page.keyboard.press('Enter');
  await expect(wrong).toHaveCount(0);
  await expect(page.getByTestId('changes')).toContainText('3 wijzigingen');
  await expect(page.locator(':focus')).toHaveAttribute('data-testid', 'problem');
});

test('cells pasted from Excel are looked at, and come to the rows that are there', async ({ page }) => {
  await openDesk(page, 'bestanden');
  const before = (await marks(page, 'counts'))['relaties'] ?? (await marks(page, 'counts'))['relations'];
  await page.getByRole('button', { name: 'Plak cellen' }).click();
  await page
    .getByRole('textbox', { name: 'Cellen uit Excel' })
    .fill('van\tnaar\tsoort\tbron\nmip\tmijnzorg\tproef van de test\t\n');
  await page.getByRole('button', { name: 'Bekijk' }).click();
  await expect(page.getByTestId('brought')).toHaveAttribute('data-table', 'relaties');
  await show(page);
  expect((await marks(page, 'counts'))['relations']).toBe((before ?? 0) + 1);
});

test('files with names of their own are read by their header, and their rows named by that name', async ({
  page,
}) => {
  await openDesk(page, 'bestanden');
  await bring(page, [
    upload('Kopie van organisaties (2).csv', 'id,naam\ncz,CZ\ncz,Nog een\n'),
    upload('Blad1.csv', 'organisatie,verband\ncz,mijnzorg\n'),
    upload('export.csv', 'id,naam\neen,Een\n'),
  ]);
  const brought = page.getByTestId('brought');
  expect(await brought.evaluateAll((all) => all.map((one) => one.getAttribute('data-table')))).toEqual([
    'organisaties',
    'deelnames',
    '',
  ]);
  await expect(brought.nth(2)).toContainText('Kies bij ‘Lees als’ welke tabel dit is');
  await expect(page.getByTestId('preview').getByRole('alert')).toBeHidden();
  await expect(page.getByTestId('preview-problems')).toContainText('Kopie van organisaties (2).csv');
  await expect(page.getByTestId('preview')).toContainText('1 rij wordt niet getoond.');
});

test('fifty thousand problems leave the page usable', async ({ page }) => {
  const rows = Array.from({ length: 50_000 }, (_, index) => `niemand-${index},nergens-${index},lid`);
  const body = ['organisatie,verband,rol', ...rows].join('\n');
  await answer(page, 'deelnames.csv', body);
  await openDesk(page, 'problemen');
  expect((await marks(page, 'problems'))['errors']).toBe(100_000);
  await expect(page.getByTestId('problem').nth(199)).toBeAttached();
  await page.getByRole('searchbox').fill('niemand-77 ');
  await expect(page.getByRole('status').filter({ hasText: 'gevonden' })).toBeVisible();
  await expect(page.locator('[data-testid="problem"][data-row="79"]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Keuze wissen' }).click();
  const refused = await download(page, () =>
    page.getByRole('button', { name: 'Download foute rijen' }).click(),
  );
  const lines = refused.bytes.toString('utf8').split('\r\n');
  expect(lines).toHaveLength(50_002);
  expect(lines[0]).toBe('\uFEFForganisatie;verband;rol;reden');
  expect(lines[50_000]).toContain('niemand-49999');
});

test('a hundred thousand participations hold up nothing while they are read', async ({
  page,
  browser,
}, info) => {
  const verbanden = [...rowsOf(realText('coalities')), ...rowsOf(realText('initiatieven'))].map(([id]) => id);
  const organisations = rowsOf(realText('organisaties')).map(([id]) => id);
  const rows = Array.from({ length: 100_000 }, (_, index) => {
    const organisation = organisations[1 + (index % 173)] ?? '';
    const turn = Math.floor(index / 173);
    return `${organisation};${verbanden[1 + (turn % 60)] ?? ''};rol ${Math.floor(turn / 60)}`;
  });
  // From the disk, as a person does: handed over by the test, its bytes would hold up the page.
  const file = info.outputPath('deelnames.csv');
  writeFileSync(file, ['organisatie;verband;rol', ...rows].join('\r\n'));
  await openDesk(page, 'bestanden');
  const { longest, whole } = await tasksOf(browser, page, async () => {
    await page.getByTestId('file-input').setInputFiles(file);
    await expect(page.getByTestId('brought').first()).toBeVisible();
    await show(page);
  });
  expect((await marks(page, 'counts'))['participations']).toBe(100_000);
  expect(longest).toBeGreaterThan(0);
  expect(longest / whole).toBeLessThan(0.1);
});

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: Readonly<Record<string, unknown>>;
  /** How long its thread was at work in it, in microseconds: a busy machine does not make it longer. */
  readonly tdur?: number;
}

/** The work of the page while something is done: of its longest task and of all of its process, workers as well. */
async function tasksOf(
  browser: Browser,
  page: Page,
  run: () => Promise<void>,
): Promise<{ readonly longest: number; readonly whole: number }> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await run();
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString('utf8'),
  );
  const threads = trace.traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args['name'] === 'CrRendererMain',
  );
  const works = trace.traceEvents.filter(({ pid }) => threads.some((thread) => thread.pid === pid));
  const longest = works
    .filter(({ pid, tid }) => threads.some((thread) => thread.pid === pid && thread.tid === tid))
    .reduce((most, { tdur }) => Math.max(most, tdur ?? 0), 0);
  return { longest, whole: works.reduce((sum, { tdur }) => sum + (tdur ?? 0), 0) };
}

test('hostile text in every column does nothing, with the policy of the page on', async ({ page }) => {
  const text = `"<img src=x onerror=""window.hit=1""><script>window.hit=2</script>=HYPERLINK(""javascript:window.hit=3"")"`;
  const header = (table: TableName) => rowsOf(realText(table))[0] ?? [];
  const hostile = (table: TableName) => {
    const columns = header(table);
    const ids = ['__proto__', 'constructor', 'toString'];
    const rows = ids.map((id) => columns.map((column) => (column === 'id' ? id : text)).join(','));
    return upload(`${table}.csv`, [`${columns.join(',')},"<b>extra</b>"`, ...rows].join('\n'));
  };
  await openDesk(page, 'bestanden');
  await bring(page, [...tableNames.map(hostile), upload('<img src=x onerror=hit>.csv', 'a,b\n')]);
  await expect(page.getByTestId('preview')).toContainText('onerror=hit');
  await show(page);
  expect((await marks(page, 'counts'))['tafels']).toBe(0);
  expect((await marks(page, 'counts'))['coalitions']).toBe(3);
  await page.getByTestId('problems-summary').click();
  await expect(page.getByTestId('problem').nth(20)).toBeAttached();
  await expect(page.getByTestId('problems-list')).toContainText('<img src=x');
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(await page.locator('img, script:not([src])').count()).toBe(0);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /require-trusted-types-for 'script'/);
});

test('what is stored and is no set of files is passed over', async ({ page }) => {
  await open(page);
  const before = await marks(page, 'counts');
  await page.evaluate(async () => {
    const open = indexedDB.open('keyval-store');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onupgradeneeded = () => open.result.createObjectStore('keyval');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const key = `ecosysteemkaart ${new URL('data/', document.baseURI).href}`;
    const store = db.transaction('keyval', 'readwrite').objectStore('keyval');
    store.put({ version: 1, files: 'geen', mends: { done: [{ table: '__proto__' }] } }, key);
    store.put('a stamp', `${key} #`);
    db.close();
  });
  await page.reload();
  await ready(page);
  expect(await marks(page, 'counts')).toEqual(before);
  await expect(page.getByTestId('local-data')).toBeHidden();
});

test('the desk is a place in the history, and a link to it opens it', async ({ page }) => {
  await open(page, '?focus=heerlen');
  await page.getByTestId('problems-summary').click();
  await expect(page).toHaveURL(/weergave=gegevens/);
  await page.getByRole('button', { name: 'Bestanden' }).click();
  await expect(page).toHaveURL(/onderdeel=bestanden/);
  await page.goBack();
  await expect(page.getByTestId('desk')).toHaveAttribute('data-part', 'problemen');
  await page.goBack();
  await expect(page.getByTestId('desk')).toBeHidden();
  await expect(page.getByTestId('stage')).toHaveAttribute('data-focus', 'heerlen');
  await page.goForward();
  await page.goForward();
  await expect(page.getByTestId('desk')).toHaveAttribute('data-part', 'bestanden');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('desk')).toBeHidden();
  await expect(page).toHaveURL(/^[^?]*\?focus=heerlen$/);
});

test('a problem leads to what it is about on the map', async ({ page }) => {
  await openDesk(page, 'problemen');
  await page.getByRole('button', { name: 'Toon Westelijke Mijnstreek op de kaart' }).click();
  await expect(page.getByTestId('desk')).toBeHidden();
  await expect(page.getByTestId('stage')).toHaveAttribute('data-selection', 'westelijke-mijnstreek');
  await expect(page.getByTestId('panel')).toContainText('Westelijke Mijnstreek');
  await page.goBack();
  await expect(page.getByTestId('desk')).toBeVisible();
});
