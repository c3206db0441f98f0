import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Table, tableNames } from '../../src/dataset/dataset';
import { readTable } from '../../src/dataset/readTable';
import { textAt } from '../../src/ecosystem/columns';
import { aFile, realFiles } from '../fixtures/dataFiles';

function read(text: string): Table {
  return readTable('gebieden', aFile('gebieden.csv', text));
}

function rowsOf(table: Table): readonly (readonly string[])[] {
  return Array.from(table.rowNumbers, (_, row) => table.columns.map((column) => textAt(column.text, row)));
}

function codesOf(table: Table): readonly string[] {
  return table.findings.listed.map(({ code, row }) => `${code} ${row}`);
}

describe('readTable(table, file)', () => {
  it.each([',', ';', '\t', '|'])('finds the delimiter %j from the known headers', (delimiter) => {
    const table = read(`id,naam,niveau\na,"A${delimiter} b",land\n`.replaceAll(',', delimiter));
    expect(table.delimiter).toBe(delimiter);
    expect(rowsOf(table)).toEqual([['a', `A${delimiter} b`, 'land']]);
  });

  it('obeys a first line sep=, which is no row', () => {
    const table = read('sep=#\nid#naam#niveau\na#A#land\n');
    expect(rowsOf(table)).toEqual([['a', 'A', 'land']]);
    expect([...table.rowNumbers]).toEqual([2]);
  });

  it('reads mixed line ends and a last line without one', () => {
    const table = read('id,naam,niveau\r\na,A,land\rb,B,land\nc,C,land');
    expect(rowsOf(table).map(([id]) => id)).toEqual(['a', 'b', 'c']);
  });

  it('counts empty rows and rows with line ends inside a cell as Excel does', () => {
    const table = read('id,naam,niveau\n\na,"A\nB",land\n,,\n ; \nb,B,land\n');
    expect([...table.rowNumbers].slice(0, 1)).toEqual([3]);
    expect([...table.rowNumbers].at(-1)).toBe(6);
  });

  it('takes a row of nothing but control characters for an empty one, and names it once', () => {
    const table = read('id,naam,niveau\n\x01,\x02 ,\x7F\x03\na\n\x1A');
    expect([...table.rowNumbers]).toEqual([3]);
    expect(rowsOf(table)).toEqual([['a', '', '']]);
    expect(codesOf(table)).toEqual(['control-character 2', 'missing-cell 3', 'control-character 4']);
  });

  it('reads what stands before the NULs that an interrupted save leaves, however many', () => {
    const body = 'id,naam,niveau\na,A,land\n';
    const table = read(`${body}${'\0'.repeat(100_000)}`);
    expect(rowsOf(table)).toEqual([['a', 'A', 'land']]);
    expect(codesOf(table)).toEqual(['control-character 3']);
  });

  it('knows headers whatever their case, spaces, hyphens and order', () => {
    const table = read('NIVEAU, Naam ,\u00a0ID,Onderdeel-van\nland,A,a,\n');
    expect(table.columns.map(({ name }) => name)).toEqual(['niveau', 'naam', 'id', 'onderdeel_van']);
    expect(table.findings.listed).toEqual([]);
  });

  it('undoes quotes around whole rows', () => {
    const table = read('"id,naam,niveau"\n"a,""A, b"",land"\n"b,B,land"\n');
    expect(rowsOf(table)).toEqual([
      ['a', 'A, b', 'land'],
      ['b', 'B', 'land'],
    ]);
  });

  it('keeps and names a row that is quoted as a whole and not closed', () => {
    const table = read('"id,naam,niveau"\n"a,A,land"\n"b,B,land\n');
    expect(rowsOf(table).map(([id]) => id)).toEqual(['a', 'b']);
    expect(table.findings.listed).toMatchObject([{ code: 'unclosed-quote', row: 3, value: '"b,B,land' }]);
  });

  it('keeps and names a row that is quoted as a whole where a quote within is not closed', () => {
    const rows = ['"a,""A, x,land"', '"b,B,land"', '"c,land,""C, x""""'];
    const table = read(['"id,naam,niveau"', ...rows].join('\n'));
    expect(rowsOf(table).map(([id]) => id)).toEqual(['a', 'b', 'c']);
    expect(table.findings.listed.filter(({ code }) => code === 'unclosed-quote')).toMatchObject([
      { row: 2, value: rows[0] },
      { row: 4, value: rows[2] },
    ]);
  });

  it.each(['', 'sep=,\n'])(
    'numbers broken rows that are quoted as a whole as Excel does, after %j',
    (before) => {
      const rows = ['"id,naam,niveau"', '', '"a,A,land', '', '"b,de "beste" zorg,land"', '"c,""C, x"",land"'];
      const table = read(`${before}\n${rows.join('\n')}\n`);
      expect(rowsOf(table).map(([, name]) => name)).toEqual(['A', 'de "beste" zorg', 'C, x']);
      expect([...table.rowNumbers]).toEqual([4, 6, 7]);
      expect(codesOf(table)).toEqual(['unclosed-quote 4', 'stray-quote 6']);
    },
  );

  it('keeps or names every row that is quoted as a whole, whatever quotes are left out or too many', () => {
    const row = fc.constantFrom(
      '"#,A,land"',
      '"#,A,land',
      '#,A,land"',
      '"#,""A, b"",land"',
      '"#,""A, b"""",land"',
      '"#,"A" b,land"',
      '#,A,land',
      '"#,A ""b,land',
      '"#,""A,land"',
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const lines = rows.map((line, i) => line.replace('#', `r${i}`));
        const table = read(['"id,naam,niveau"', '"first,F,land"', ...lines].join('\n'));
        const named = table.findings.listed.map((finding) => finding.row);
        const told = new Set([...table.rowNumbers, ...named]);
        expect(lines.map((_, i) => i + 3).filter((number) => !told.has(number))).toEqual([]);
      }),
      { seed: 21, numRuns: 300 },
    );
  });

  it('takes no quotes off a header that breaks the rules itself', () => {
    const table = read('"id,naam,niveau,onderdeel_van"x\na,A,land,\n');
    expect(table.isReadable).toBe(false);
    expect(codesOf(table)).toContain('stray-quote 1');
  });

  it('knows a header that is quoted after a space, and shows it as written', () => {
    const table = read('id, "naam", "niveau"\na,A,land\n');
    expect(table.columns.map(({ name, header }) => [name, header])).toEqual([
      ['id', 'id'],
      ['naam', '"naam"'],
      ['niveau', '"niveau"'],
    ]);
    expect(table.findings.listed).toEqual([]);
  });

  it('keeps unknown, blank and repeated columns and tells of them', () => {
    const table = read('id,naam,niveau,naam,x,,\na,A,land,B,1,2,\n');
    expect(rowsOf(table)).toEqual([['a', 'A', 'land', 'B', '1', '2']]);
    expect(codesOf(table)).toEqual(['duplicate-column 1', 'unknown-column 1', 'blank-header 1']);
  });

  it('tells of a column without a header that holds values', () => {
    expect(codesOf(read('id,,naam,niveau\na,x,A,land\n'))).toEqual(['blank-header 1']);
    expect(codesOf(read('id,,naam,niveau\na,,A,land\n'))).toEqual([]);
  });

  it('tells of rows with too many and too few cells, and keeps the extra ones', () => {
    const table = read('id,naam,niveau\na,A,land,extra\nb,B\n');
    expect(codesOf(table)).toEqual(['extra-cell 2', 'missing-cell 3']);
    expect(table.extraCells.get(0)).toEqual(['extra']);
    expect(table.rowNumbers.length).toBe(2);
  });

  it('keeps a quote too many as typed, and every row after it', () => {
    const table = read('id,naam,niveau\na,"Samen" sterk,land\nb,"de "beste" zorg, echt",land\nc,"C",land\n');
    expect(rowsOf(table).map(([, name]) => name)).toEqual(['"Samen" sterk', 'de "beste" zorg, echt', 'C']);
    expect(codesOf(table)).toEqual(['stray-quote 2', 'stray-quote 3']);
  });

  it('says where a quote opens that is never closed, and keeps the records before it', () => {
    const table = read('id,naam,niveau\na,"A",land\nb,"B,land\nc,C,land\n');
    expect(rowsOf(table).map(([id]) => id)).toEqual(['a']);
    expect(codesOf(table)).toEqual(['unclosed-quote 3']);
  });

  it('loses no rows to a quote that is opened, when rows after it have quotes of their own', () => {
    const table = read('id,naam,niveau\na,"A,land\nb,"B",land\nc,C,land\n');
    expect(rowsOf(table).map(([id]) => id)).toEqual(['a', 'b', 'c']);
    expect(codesOf(table)).toEqual(['unclosed-quote 2']);
  });

  it('loses no rows to a quote that is not closed around a delimiter, and ends the text where the cells fit', () => {
    const lines = ['a,"Zorg, welzijn,land', 'b,B,land', 'c,C,land', 'd,"D, E",land', 'e,F,land'];
    const table = read(['id,naam,niveau', ...lines].join('\n'));
    expect(rowsOf(table)).toEqual([
      ['a', '"Zorg, welzijn', 'land'],
      ['b', 'B', 'land'],
      ['c', 'C', 'land'],
      ['d', 'D, E', 'land'],
      ['e', 'F', 'land'],
    ]);
    expect(codesOf(table)).toEqual(['unclosed-quote 2']);
  });

  it('tells of every quote that is taken away at the end of a text in the real data', () => {
    const text = new TextDecoder().decode(realFiles().find(({ name }) => name === 'organisaties.csv')?.bytes);
    const whole = readTable('organisaties', aFile('organisaties.csv', text)).rowNumbers.length;
    for (const { index, 0: quoted } of text.matchAll(/(?<=[,\n])"(?:[^"]|"")*"(?=[,\r\n])/g)) {
      const end = index + quoted.length - 1;
      const table = readTable(
        'organisaties',
        aFile('organisaties.csv', text.slice(0, end) + text.slice(end + 1)),
      );
      const unclosed = table.findings.listed.filter(({ code }) => code === 'unclosed-quote');
      expect(unclosed, quoted).toHaveLength(1);
      if (unclosed[0]?.count === undefined) expect(table.rowNumbers, quoted).toHaveLength(whole);
    }
  });

  it('keeps a text of several lines with a quote too many in it as one', () => {
    const table = read('id,naam,niveau\na,"de "beste" en\nechte zorg, samen",land\nb,B,land\n');
    expect(rowsOf(table).map(([, name]) => name)).toEqual(['de "beste" en\nechte zorg, samen', 'B']);
    expect(codesOf(table)).toEqual(['stray-quote 2']);
  });

  it('reads very many broken rows in the same way as a few', () => {
    const rows = Array.from({ length: 500 }, (_, i) => `r${i},"Samen" sterk,land`).join('\n');
    const table = read(`id,naam,niveau\n${rows}\n`);
    expect(table.rowNumbers).toHaveLength(500);
    expect(new Set(rowsOf(table).map(([, name]) => name))).toEqual(new Set(['"Samen" sterk']));
    expect(table.findings.listed).toHaveLength(500);
  });

  it('says on which row the header seems to be', () => {
    const table = read('Overzicht 2024\n\nid,naam,niveau\na,A,land\n');
    expect(table.isReadable).toBe(false);
    expect(table.findings.listed[0]).toMatchObject({ code: 'missing-column', column: 'id', expected: '3' });
  });

  it('takes the apostrophe off that export puts before a formula', () => {
    expect(
      rowsOf(read("id,naam,niveau\na,'=1+1,land\nb,'s-Heerenberg,land\n")).map(([, name]) => name),
    ).toEqual(['=1+1', "'s-Heerenberg"]);
  });

  it('keeps numbers in JSON as they are written', () => {
    const [file, other] = [9007199254740993n, 9007199254740992n].map(
      (id) => `{"id":${id},"naam":1.10,"niveau":[-0,2e3]}`,
    );
    const table = readTable('gebieden', aFile('gebieden.json', `[${file},${other}]`));
    expect(rowsOf(table)).toEqual([
      ['9007199254740993', '1.10', '-0|2e3'],
      ['9007199254740992', '1.10', '-0|2e3'],
    ]);
  });

  it('reads JSON as a list, or under the name of the table', () => {
    const items = '[{"id":"a","naam":1,"niveau":null},{"id":"b","naam":["x","y"],"niveau":true}]';
    for (const text of [items, `{"gebieden":${items}}`]) {
      const table = readTable('gebieden', aFile('gebieden.json', text));
      expect(rowsOf(table)).toEqual([
        ['a', '1', ''],
        ['b', 'x|y', 'true'],
      ]);
      expect([...table.rowNumbers]).toEqual([2, 3]);
    }
  });

  it.each([
    ['[{"id": "a",}]', '1:13'],
    ['[\n  {"id": tru}\n]', '2:10'],
    ['[{"id":"a"}', '1:12'],
    ['', undefined],
  ])('says where JSON %j breaks off', (text, place) => {
    const [finding] = readTable('gebieden', aFile('gebieden.json', text)).findings.listed;
    expect(finding?.value).toBe(place);
  });

  it('reads ids that are names of object properties as text', () => {
    const table = read('id,naam,niveau\n__proto__,constructor,land\n');
    expect(rowsOf(table)).toEqual([['__proto__', 'constructor', 'land']]);
  });

  it('reads whatever papaparse writes, cell by cell', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '"', '\n', ' ', '1'), maxLength: 6 });
    const row = fc.tuple(fc.constant('x'), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const text = Papa.unparse([['id', 'naam', 'niveau'], ...rows], { newline: '\n' });
        const table = read(`${text}\n`);
        expect(table.findings.listed).toEqual([]);
        expect(rowsOf(table)).toEqual(rows);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('never throws, and counts every row with text or tells of it', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', ' ', '|', '{', '['),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.constantFrom(...tableNames), fc.boolean(), (body, name, isJson) => {
        const file = aFile(`${name}.${isJson ? 'json' : 'csv'}`, `id,naam,niveau\n${body}`);
        expect(readTable(name, file).name).toBe(name);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe('a file full of quotes', () => {
  const header = 'id,naam,niveau\n';

  it.each([
    [
      'a header of cells with text after the quotes',
      '"a"b,'.repeat(200_000),
      0,
      ['missing-column', 'stray-quote'],
    ],
    ['a header of quotes that open', '"a,'.repeat(300_000), 0, ['missing-column', 'stray-quote']],
    ['a row of quotes that open', `${header}${'"a,'.repeat(300_000)}`, 1, ['extra-cell', 'stray-quote']],
    [
      'many rows of quotes that open',
      `${header}${`${'"ab,'.repeat(60)}\n`.repeat(10_000)}`,
      10_000,
      ['stray-quote'],
    ],
    ['nothing but quotes', '"'.repeat(1_000_001), 0, ['missing-column', 'unclosed-quote']],
    [
      'doubled quotes that nothing closes',
      `${header}${'"a""b\n'.repeat(150_000)}`,
      150_000,
      ['unclosed-quote'],
    ],
    ['the quotes of another delimiter', `${header}${'"a";"b"\n'.repeat(120_000)}`, 120_000, ['stray-quote']],
    [
      'rows quoted as a whole and not closed',
      `"${header.trim()}"\n${'"a,A,land\n'.repeat(100_000)}`,
      100_000,
      ['unclosed-quote'],
    ],
  ])('is read in the time its size takes: %s', (_, text, records, codes) => {
    const table = read(text);
    expect(table.rowNumbers).toHaveLength(records);
    expect([...new Set(table.findings.listed.map(({ code }) => code))]).toEqual(
      expect.arrayContaining(codes),
    );
  });
});
