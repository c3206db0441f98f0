import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/readDataset';
import type { Brought, PreviewChoices } from '../../../src/store/desk/deskTalk';
import { openBrought } from '../../../src/store/desk/openBrought';
import { previewSet } from '../../../src/store/desk/previewSet';
import { noMends, type WorkingSet } from '../../../src/store/desk/workingSet';
import { validateDataset } from '../../../src/validation/validateDataset';
import { problemMessage } from '../../../src/wording/problems/problemMessage';
import { aWorkbook, rowsOfText } from '../../fixtures/aWorkbook';
import { dataFiles } from '../../fixtures/dataFiles';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (name: string, text: string): Brought => ({ name, content: bytes(text), isPasted: false });
const pasted = (text: string): Brought => ({ name: 'geplakt', content: bytes(text), isPasted: true });
const byRule: PreviewChoices = { tables: new Map(), added: new Map(), isTogether: null };

/** The sound set, as it is shown. */
function shown(files = dataFiles()): WorkingSet {
  return {
    origin: { kind: 'site' },
    mends: noMends,
    settings: { title: 'Proef', start: '' },
    siteSettings: { title: 'Proef', start: '' },
    files,
    dataset: readDataset(files),
    told: validateDataset(readDataset(files)),
  };
}

async function look(brought: readonly Brought[], choices = byRule, set: WorkingSet | null = shown()) {
  return previewSet(await openBrought(brought), choices, set);
}

describe('previewSet(opened, choices, shown)', () => {
  it('shows a single file together with the tables that are shown', async () => {
    const { preview, files } = await look([file('organisaties.csv', 'id;naam\ncz;CZ\nnieuw;Nieuw\n')]);
    expect(preview).toMatchObject({ isTogether: true, canShow: true, totals: { errors: 0, warnings: 0 } });
    expect(preview.staying).toEqual(['gebieden', 'coalities', 'deelnames']);
    expect(preview.counts).toMatchObject({ organisations: 2, participations: 1, areas: 2 });
    expect(preview.brought[0]?.reading).toMatchObject({ delimiter: ';', rows: 2, kept: 2 });
    expect(files.map(({ name }) => name).sort()).toEqual(
      ['coalities.csv', 'deelnames.csv', 'gebieden.csv', 'organisaties.csv'].sort(),
    );
  });

  it('shows a whole set alone, unless the steward says otherwise', async () => {
    const whole = dataFiles().map(({ name, bytes: content }) => ({ name, content, isPasted: false }));
    expect((await look(whole)).preview).toMatchObject({ isTogether: false, staying: [] });
    const { preview } = await look([file('organisaties.csv', 'id;naam\ncz;CZ\n')], {
      ...byRule,
      isTogether: false,
    });
    expect(preview.counts).toMatchObject({ organisations: 1, areas: 0 });
    expect(preview.problems.map(({ code }) => code)).toContain('missing-file');
  });

  it('puts a file that cannot be read in the place of nothing, and names its fault', async () => {
    const { preview } = await look([
      file('tafels.csv', 'id,naam\neen,Een\n'),
      file('organisaties.csv', 'PK\u0003\u0004'),
    ]);
    expect(preview.canShow).toBe(true);
    expect(preview.counts).toMatchObject({ organisations: 2, tafels: 1 });
    expect(preview.brought.map(({ state }) => state)).toEqual(['data', 'unreadable']);
    expect(preview.problems.map(({ code }) => code)).toEqual(['not-a-text-file']);
    expect(preview.totals.errors).toBe(1);
  });

  it('cannot be shown when no known file could be read', async () => {
    const broken = await look([file('tafels.csv', ''), file('notitie.csv', 'a,b\n1,2\n')]);
    expect(broken.preview.canShow).toBe(false);
    expect(broken.preview.problems.map(({ code }) => code).sort()).toEqual(['empty-file', 'unknown-file']);
    expect((await look([file('notitie.csv', 'a,b\n')], byRule, null)).preview.canShow).toBe(false);
    expect((await look([], byRule)).preview.canShow).toBe(false);
  });

  it('reads a file as what the steward says it is, and tells what it looks like', async () => {
    const brought = [
      file('export-2024.csv', 'organisatie;verband;notitie\nvgz;mijnzorg;\n'),
      file('notitie.csv', 'a,b\n1,2\n'),
    ];
    const first = await look(brought);
    expect(first.preview.brought[0]).toMatchObject({ table: null, likely: ['deelnames'], state: 'unused' });
    expect(first.preview).toMatchObject({ canShow: false, mustChoose: true });
    const tables = new Map([[0, 'deelnames' as const]]);
    const { preview } = await look(brought, { ...byRule, tables });
    expect(preview.brought[0]).toMatchObject({ table: 'deelnames', state: 'data' });
    expect(preview).toMatchObject({ canShow: true, mustChoose: false });
    const none = await look(brought, { ...byRule, tables: new Map([[0, null]]) });
    expect(none.preview).toMatchObject({ canShow: false, mustChoose: false });
  });

  it('reads what is brought alone as what it looks like, with columns of its own', async () => {
    const { preview } = await look([file('export.csv', 'organisatie;verband;notitie\nvgz;mijnzorg;\n')]);
    expect(preview.brought[0]).toMatchObject({ table: 'deelnames', state: 'data' });
  });

  it('knows by the ids that are shown which of two tables with the same columns it is', async () => {
    const known = file('export.csv', 'id,naam\ncz,CZ\nvgz,VGZ\nnieuw,Nieuw\n');
    expect((await look([known])).preview.brought[0]).toMatchObject({ table: 'organisaties', state: 'data' });
    const strange = file('export.csv', 'id,naam\ncz,CZ\nnieuw,Nieuw\n');
    expect((await look([strange])).preview.brought[0]).toMatchObject({ table: null, state: 'unused' });
    const both = await look([known, file('organisaties.csv', 'id,naam\ncz,CZ\n')]);
    expect(both.preview.brought.map(({ table }) => table)).toContain(null);
  });

  it('reads by itself what the header names beyond doubt', async () => {
    const { preview } = await look([file('Blad1.csv', 'organisatie;verband\nvgz;mijnzorg\n')]);
    expect(preview.brought[0]).toMatchObject({ table: 'deelnames', state: 'data' });
    const both = await look([
      file('archief.csv', 'organisatie;verband\nvgz;mijnzorg\n'),
      file('deelnames.csv', 'organisatie;verband\ncz;mijnzorg\n'),
    ]);
    expect(both.preview.brought.map(({ name, table }) => [name, table])).toEqual([
      ['archief.csv', null],
      ['deelnames.csv', 'deelnames'],
    ]);
  });

  it('reads the only sheet of a workbook by the name of the workbook', async () => {
    const cells = rowsOfText([
      ['id', 'naam', 'gebied'],
      ['een', 'Een', 'heerlen'],
    ]);
    const sheet = (name: string) => ({
      name,
      content: aWorkbook({ sheets: [{ name: 'Blad1', cells }] }),
      isPasted: false,
    });
    const named = await look([sheet('tafels 2025.xlsx')]);
    expect(named.preview.brought[0]).toMatchObject({ table: 'tafels', sheet: 'Blad1', state: 'data' });
    expect(named.files.find(({ name }) => name === 'tafels.csv')).toMatchObject({
      sheet: { book: 'tafels 2025.xlsx', sheet: 'Blad1' },
    });
    const unnamed = await look([sheet('export.xlsx')]);
    expect(unnamed.preview).toMatchObject({ canShow: false, mustChoose: true });
  });

  it('names the problems of a file by the name under which it was brought', async () => {
    const text = 'id,naam\nvgz,VGZ\nvgz,Nog een\n';
    const { preview } = await look([file('Kopie van organisaties (2).csv', text)]);
    expect(preview.brought[0]).toMatchObject({ table: 'organisaties', state: 'data' });
    expect(preview.problems).toMatchObject([
      { code: 'duplicate-id', file: 'Kopie van organisaties (2).csv', row: 3 },
    ]);
    expect(preview.totals.errors).toBe(1);
  });

  it('adds the rows of its own list of faulty rows, without what it said of them', async () => {
    const list = 'id;naam;reden\nnieuw;Nieuw;Rij 3 is leeg.\n';
    const { preview, dataset } = await look([file('foute-rijen-organisaties.csv', list)]);
    expect(preview.brought[0]).toMatchObject({ table: 'organisaties', isAdded: true });
    expect(preview.counts.organisations).toBe(3);
    expect(preview.problems).toEqual([]);
    expect(dataset.tables.organisaties?.columns.map(({ header }) => header)).not.toContain('reden');
    const added = new Map([[0, false]]);
    const instead = await look([file('foute-rijen-organisaties.csv', list)], { ...byRule, added });
    expect(instead.preview.problems).toEqual([]);
    expect(instead.preview.counts.organisations).toBe(1);
  });

  it('adds pasted cells to the rows that are there, with or without a header', async () => {
    const headed = await look([pasted('organisatie\tverband\tmandaat\nvgz\tmijnzorg\tja\n')]);
    expect(headed.preview.brought[0]).toMatchObject({
      table: 'deelnames',
      isAdded: true,
      lacksHeader: false,
    });
    expect(headed.preview.counts.participations).toBe(2);
    const tables = new Map([[0, 'organisaties' as const]]);
    const relation = await look([pasted('van\tnaar\nnergens\tmijnzorg\n')]);
    expect(relation.preview.problems.map((one) => problemMessage(one, 'nl').message)).toEqual([
      expect.stringMatching(/^Rij 2 van geplakt: van 'nergens' .* de rij wordt niet getoond\.$/),
    ]);
    const bare = await look([pasted('nieuw\tNieuw\n')], { ...byRule, tables });
    expect(bare.preview.brought[0]).toMatchObject({ isAdded: true, lacksHeader: true });
    expect(bare.preview.counts.organisations).toBe(3);
    const added = new Map([[0, false]]);
    const instead = await look([pasted('nieuw\tNieuw\n')], { ...byRule, tables, added });
    expect(instead.preview.counts.organisations).toBe(1);
  });

  it('keeps what was changed on the page in the tables that stay, with the way back', async () => {
    const set = shown();
    const cell = { table: 'organisaties', index: 0, row: 2, column: 'naam', step: 1 } as const;
    const mend = { ...cell, text: 'Gewijzigd', before: 'CZ' };
    const mends = { done: [mend], undone: [] };
    const { dataset, mends: kept } = await look([file('tafels.csv', 'id,naam\neen,Een\n')], byRule, {
      ...set,
      mends,
    });
    expect(kept).toEqual(mends);
    expect(dataset.tables.organisaties?.columns[1]?.text.values).toContain('Gewijzigd');
    const instead = await look([file('organisaties.csv', 'id,naam\ncz,CZ\n')], byRule, { ...set, mends });
    expect(instead.mends.done).toEqual([]);
  });

  it('tells which rows would no longer be shown, and of which table there would be fewer', async () => {
    const { preview } = await look([file('organisaties.csv', 'id,naam\nvgz,VGZ\n')]);
    expect(preview.lost).toEqual([{ table: 'deelnames', count: 1 }]);
    expect(preview.replaced).toEqual([{ table: 'organisaties', before: 2, after: 1, isKnown: true }]);
    expect(preview.problems).toEqual([]);
    expect(preview.totals).toEqual({ errors: 0, warnings: 0 });
  });

  it('tells what goes from the map when files are shown alone', async () => {
    const alone = { ...byRule, isTogether: false };
    const { preview } = await look([file('organisaties.csv', 'id,naam\nnieuw,Nieuw\n')], alone);
    expect(preview.gone).toEqual([
      { table: 'gebieden', count: 2 },
      { table: 'coalities', count: 1 },
      { table: 'deelnames', count: 1 },
    ]);
    expect(preview.replaced).toEqual([{ table: 'organisaties', before: 2, after: 1, isKnown: false }]);
    expect((await look([file('organisaties.csv', 'id,naam\nnieuw,Nieuw\n')])).preview.gone).toEqual([]);
  });

  it('counts and places the problems of added rows in the file that was brought', async () => {
    const text = 'id,naam,gebied\nnieuw,Nieuw,heerlem\n\ncz,Dubbel,\nnieuw,Nog een,\n';
    const added = new Map([[0, true]]);
    const tables = new Map([[0, 'organisaties' as const]]);
    const { preview } = await look([file('erbij.csv', text)], { ...byRule, tables, added });
    expect(preview.brought[0]?.reading).toMatchObject({ rows: 3, kept: 1, errors: 3, warnings: 0 });
    expect(preview.totals).toEqual({ errors: 3, warnings: 0 });
    expect(preview.problems.map(({ code, file: name, row }) => [code, name, row])).toEqual([
      ['unknown-reference', 'erbij.csv', 2],
      ['duplicate-id', 'erbij.csv', 4],
      ['duplicate-id', 'erbij.csv', 5],
    ]);
    expect(preview.problems.slice(1).map(({ facts }) => [facts.firstFile, facts.firstRow])).toEqual([
      ['organisaties.csv', '2'],
      ['erbij.csv', '2'],
    ]);
    const bare = await look([pasted('\tZonder id\n')], { ...byRule, tables });
    expect(bare.preview.problems[0]).toMatchObject({ code: 'missing-value', file: 'geplakt', row: 1 });
    expect(bare.preview.brought[0]?.reading?.errors).toBe(1);
  });

  it('tells errors before warnings, and lines that a quote has swallowed', async () => {
    const text = 'id,naam,extra\nvgz,VGZ,1\n,Zonder id,2\ncz,"CZ,\nnieuw,Nieuw,\n';
    const { preview } = await look([file('organisaties.csv', text)]);
    const severities = preview.problems.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort());
    expect(severities).toContain('warning');
    expect(preview.brought[0]?.reading?.unreadLines).toBe(2);
  });

  it('puts the files in the order of the tables', async () => {
    const { preview } = await look([
      file('notitie.csv', 'a,b\n'),
      file('tafels.csv', 'id,naam\neen,Een\n'),
      file('gebieden.csv', 'id,naam,niveau\nheerlen,Heerlen,gemeente\n'),
    ]);
    expect(preview.brought.map(({ name }) => name)).toEqual(['gebieden.csv', 'tafels.csv', 'notitie.csv']);
  });

  it('puts the rows of two files that are added after each other', async () => {
    const brought = [file('a.csv', 'id,naam\neen,Een\n'), file('b.csv', 'id,naam\ntwee,Twee\n')];
    const tables = new Map([
      [0, 'organisaties' as const],
      [1, 'organisaties' as const],
    ]);
    const added = new Map([
      [0, true],
      [1, true],
    ]);
    const { preview } = await look(brought, { ...byRule, tables, added });
    expect(preview.counts.organisations).toBe(4);
    expect(preview.brought.map(({ reading }) => [reading?.rows, reading?.kept])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(preview.problems).toEqual([]);
  });
});

describe('two files for one table', () => {
  it('reads the one with the exact name; the other is not used unless the steward says so', async () => {
    const { preview } = await look([
      file('Kopie van organisaties.csv', 'id,naam\ncz,CZ\nnieuw,Nieuw\n'),
      file('organisaties.csv', 'id,naam\ncz,CZ\n'),
    ]);
    expect(preview.brought.map(({ table, likely, state }) => [table, likely, state])).toEqual([
      [null, ['organisaties'], 'unused'],
      ['organisaties', ['organisaties'], 'data'],
    ]);
    expect(preview.counts.organisations).toBe(1);
  });

  it('tells of a CSV and a JSON that are both there, and uses the CSV', async () => {
    const { preview } = await look([
      file('organisaties.json', '[{"id":"nieuw","naam":"Nieuw"}]'),
      file('organisaties.csv', 'id,naam\ncz,CZ\nvgz,VGZ\n'),
    ]);
    expect(preview.problems.map(({ code }) => code)).toContain('duplicate-file');
    expect(preview.counts.organisations).toBe(2);
  });
});

describe('openBrought(brought)', () => {
  it('does not open what is over 50 MB', async () => {
    const [one] = await openBrought([
      { name: 'tafels.csv', content: new Uint8Array(50_000_001), isPasted: false },
    ]);
    expect(one?.file).toEqual({ name: 'tafels.csv', cause: 'size', size: 50_000_001 });
  });

  it('tells of a workbook that cannot be read', async () => {
    const [old] = await openBrought([
      {
        name: 'oud.xls',
        content: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
        isPasted: false,
      },
    ]);
    expect(old).toMatchObject({ isProtected: true, table: null });
    const [none] = await openBrought([file('geen.xlsx', 'dit is geen werkmap')]);
    expect(none).toMatchObject({ isProtected: false, table: null });
  });
});
