import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/dataset/dataset';
import { readTable } from '../../src/dataset/readTable';
import { readWorkbook, type Sheet } from '../../src/dataset/readWorkbook';
import { textAt } from '../../src/ecosystem/columns';
import {
  aStreamedWorkbook,
  aWorkbook,
  columnName,
  partsOf,
  rowsOfText,
  textXml,
  type WorkbookDraft,
} from '../fixtures/aWorkbook';

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const workbook = await readWorkbook(bytes);
  if (workbook.kind === 'unreadable') throw new Error(workbook.why);
  return workbook.sheets;
}

async function whyNot(bytes: Uint8Array): Promise<string> {
  const workbook = await readWorkbook(bytes);
  return workbook.kind === 'unreadable' ? workbook.why : 'read';
}

async function firstTable(bytes: Uint8Array): Promise<Table> {
  const [sheet] = await sheetsOf(bytes);
  if (sheet === undefined) throw new Error('no sheet');
  return readTable(sheet.table ?? 'tafels', sheet.file);
}

/** The records as they are read in the end: row number, cells, and cells beyond the last header. */
function recordsOf({ columns, rowNumbers, extraCells }: Table): readonly (readonly (string | number)[])[] {
  return Array.from(rowNumbers, (row, record) => [
    row,
    ...columns.map(({ text }) => textAt(text, record)),
    ...(extraCells.get(record) ?? []),
  ]);
}

/** What comes out of the cells of one row under a header of known columns. */
async function textsOf(
  cells: readonly string[],
  draft: Partial<WorkbookDraft> = {},
): Promise<readonly string[]> {
  const header = `<row r="1">${['id', 'naam', 'soort', 'gebied', 'coalitie', 'status', 'start', 'eind']
    .slice(0, Math.max(cells.length, 2))
    .map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`)
    .join('')}</row>`;
  const sheets = [
    { name: 'tafels', cells: `${header}<row r="2">${cells.join('')}<c r="Z2" t="str"><v>end</v></c></row>` },
  ];
  const table = await firstTable(aWorkbook({ sheets, ...draft }));
  return table.columns.slice(0, cells.length).map(({ text }) => textAt(text, 0));
}

/** What comes out of a number under a format. */
async function shown(number: number | string, format: string | number, is1904 = false): Promise<string> {
  const [text = ''] = await textsOf([`<c s="1"><v>${number}</v></c>`], { formats: [format], is1904 });
  return text;
}

const tafels = {
  name: 'tafels',
  cells: rowsOfText([
    ['id', 'naam'],
    ['a', 'A'],
  ]),
};

describe('readWorkbook(bytes)', () => {
  it('makes a file of each sheet, in the order of the tabs, named after its table', async () => {
    const sheets = await sheetsOf(
      aWorkbook({ sheets: [tafels, { name: 'Blad "1"', cells: '' }, { name: 'overzicht.csv', cells: '' }] }),
    );
    expect(sheets.map(({ name, table, file, rows }) => [name, table, file.name, rows])).toEqual([
      ['tafels', 'tafels', 'tafels.csv', 2],
      ['Blad "1"', null, 'Blad _1_.csv', 0],
      ['overzicht.csv', null, 'overzicht.csv', 0],
    ]);
  });

  it.each([' Coalities', 'DEELNAMES', 'Initiatiéven ', 'relaties.csv', 'Bronnen.CSV ', 'gebieden\u200b'])(
    'knows the table of a sheet called %j',
    async (name) => {
      const [sheet] = await sheetsOf(aWorkbook({ sheets: [{ name }] }));
      expect(sheet?.name).toBe(name);
      expect(`${sheet?.table}.csv`).toBe(sheet?.file.name);
    },
  );

  it('gives two sheets of one table apart', async () => {
    const sheets = await sheetsOf(aWorkbook({ sheets: [tafels, { ...tafels, name: 'Tafels' }] }));
    expect(sheets.map(({ table, name }) => [table, name])).toEqual([
      ['tafels', 'tafels'],
      ['tafels', 'Tafels'],
    ]);
  });

  it('tells which sheets are hidden, and leaves out charts', async () => {
    const sheets = await sheetsOf(
      aWorkbook({
        sheets: [
          { ...tafels, state: 'visible' },
          { name: 'bronnen', state: 'hidden' },
          { name: 'Grafiek', kind: 'chartsheet' },
          { name: 'relaties', state: 'veryHidden' },
        ],
      }),
    );
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['tafels', false],
      ['bronnen', true],
      ['relaties', true],
    ]);
  });

  it('reads a sheet into a table without a single finding', async () => {
    const table = await firstTable(aWorkbook({ sheets: [tafels] }));
    expect(table.findings.listed).toEqual([]);
    expect(recordsOf(table)).toEqual([[2, 'a', 'A']]);
  });

  it('gives an empty sheet as an empty file', async () => {
    const table = await firstTable(
      aWorkbook({ sheets: [{ name: 'tafels', cells: '<row r="7"><c r="B7" s="1"/></row>' }] }),
    );
    expect(table.findings.listed.map(({ code }) => code)).toEqual(['empty-file']);
  });
});

describe('rows and columns', () => {
  it('keep the row numbers of Excel: rows left out, blank rows, cells of several lines, a header further down', async () => {
    const cells = rowsOfText([['id', 'naam'], null, ['a', 'A\nB\r\nC'], ['', ' '], ['b', 'B']], 4);
    const table = await firstTable(aWorkbook({ sheets: [{ name: 'tafels', cells }] }));
    expect(table.headerRow).toBe(4);
    expect(recordsOf(table)).toEqual([
      [6, 'a', 'A\nB\nC'],
      [8, 'b', 'B'],
    ]);
    expect(table.findings.listed).toEqual([]);
  });

  it('may stand anywhere in the sheet, with empty columns before, between and after', async () => {
    const cells =
      '<row r="2"><c r="B2" t="str"><v>id</v></c><c r="D2" t="str"><v>naam</v></c><c r="E2" s="1"/></row>' +
      '<row r="3"><c r="B3" t="str"><v>a</v></c><c r="XFD3"><v></v></c></row>';
    const table = await firstTable(aWorkbook({ sheets: [{ name: 'tafels', cells }] }));
    expect(recordsOf(table)).toEqual([[3, '', 'a', '', '']]);
    expect(table.findings.listed).toEqual([]);
  });

  it('count from the one before when they do not say where they stand', async () => {
    const cells =
      '<row><c t="str"><v>id</v></c><c t="str"><v>naam</v></c></row>' +
      '<row><c r="A5" t="str"><v>a</v></c><c t="str"><v>A</v></c></row><row><c t="str"><v>b</v></c></row>';
    const table = await firstTable(aWorkbook({ sheets: [{ name: 'tafels', cells }] }));
    expect(recordsOf(table)).toEqual([
      [5, 'a', 'A'],
      [6, 'b', ''],
    ]);
  });

  it('lose nothing when they are numbered in a way that cannot be', async () => {
    const cells =
      '<row r="3"><c r="A3" t="str"><v>id</v></c><c r="B3" t="str"><v>naam</v></c></row>' +
      '<row r="2"><c r="B2" t="str"><v>A</v></c><c r="A2" t="str"><v>a</v></c></row>' +
      '<row r="9999999"><c r="ZZZZ9" t="str"><v>b</v></c></row><row r="x"><c r="?" t="str"><v>c</v></c></row>';
    const table = await firstTable(aWorkbook({ sheets: [{ name: 'tafels', cells }] }));
    expect(recordsOf(table).map(([, id]) => id)).toEqual(['a', 'b', 'c']);
  });

  it('give the value of merged cells once, in the first of them', async () => {
    const cells = rowsOfText([
      ['id', 'naam', 'soort'],
      ['a', 'A', ''],
    ]);
    const sheet = partsOf({ sheets: [{ name: 'tafels', cells }] })['xl/worksheets/sheet1.xml'] ?? '';
    const merged = sheet.replace(
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell ref="B2:C3"/></mergeCells>',
    );
    const table = await firstTable(
      aWorkbook({ sheets: [{ name: 'tafels' }], parts: { 'xl/worksheets/sheet1.xml': merged } }),
    );
    expect(recordsOf(table)).toEqual([[2, 'a', 'A', '']]);
  });

  it('make no problem of a sheet that says it is as large as can be, with something in its last row', async () => {
    const cells = `${tafels.cells}<row r="1048576"><c r="A1048576" t="str"><v>z</v></c></row>`;
    const table = await firstTable(aWorkbook({ sheets: [{ name: 'tafels', cells }] }));
    expect(recordsOf(table).at(-1)).toEqual([1_048_576, 'z', '']);
  });

  it('are undone when a whole file with commas stands in the first column', async () => {
    const cells = rowsOfText([['id,naam,soort'], ['a,"A, b",x'], ['b,B,y']]);
    const table = await firstTable(aWorkbook({ sheets: [{ name: 'tafels', cells }] }));
    expect(recordsOf(table)).toEqual([
      [2, 'a', 'A, b', 'x'],
      [3, 'b', 'B', 'y'],
    ]);
  });
});

describe('texts', () => {
  it('come from the shared list, from the cell itself or from a formula, in one font or several', async () => {
    const strings = [
      '<t>een</t>',
      '<r><t xml:space="preserve">vet </t></r><r><rPr><b/></rPr><t>en dun</t></r><rPh sb="0" eb="1"><t>leeshulp</t></rPh>',
      '<t/>',
    ];
    expect(
      await textsOf(
        [
          '<c t="s"><v>0</v></c>',
          '<c t="s"><v>1</v></c>',
          '<c t="s"><v>2</v></c>',
          '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
          '<c t="str"><f>A1&amp;"x"</f><v>eenx</v></c>',
          '<c t="str"><v><![CDATA[<b> & &amp;]]></v></c>',
        ],
        { strings },
      ),
    ).toEqual(['een', 'vet en dun', '', 'ab', 'eenx', '<b> & &amp;']);
  });

  it('keep white space around, coded signs, entities, line ends and signs from beyond the first plane', async () => {
    expect(
      await textsOf([
        `<c t="inlineStr"><is>${textXml('  a ')}</is></c>`,
        '<c t="str"><v>a_x000D_\nb&#13;&#10;c&#xA;d</v></c>',
        '<c t="str"><v>_x005F_x000D_ _x41_</v></c>',
        '<c t="str"><v>&lt;&amp;amp;&gt;&quot;&apos;&#233;&#128512;😀&#x110000;&onbekend;</v></c>',
        '<c t="str"><v>_xD83D__xDE00_</v></c>',
      ]),
    ).toEqual(['  a ', 'a\nb\nc\nd', '_x000D_ _x41_', '<&amp;>"\'é😀😀&#x110000;&onbekend;', '😀']);
  });

  it.each([
    '0344',
    '=1+1',
    '+31',
    '-5',
    '@x',
    "'s-Heerenberg",
    "'=x",
    ';,|"',
    'sep=,',
    '<html>',
    '__proto__',
  ])('come back as %j', async (text) => {
    expect(await textsOf([`<c t="inlineStr"><is>${textXml(text)}</is></c>`])).toEqual([text]);
  });

  it('that are not in the workbook show as an error value', async () => {
    expect(await textsOf(['<c t="s"><v>7</v></c>', '<c t="s"><v>x</v></c>'])).toEqual(['#REF!', '#REF!']);
  });
});

describe('values', () => {
  it('of formulas are the last ones; one that was never worked out shows as an error value', async () => {
    expect(
      await textsOf([
        '<c><f>1+1</f><v>2</v></c>',
        '<c t="e"><f>NA()</f><v>#N/A</v></c>',
        '<c t="str"><f>""</f><v></v></c>',
        '<c><f>1+1</f></c>',
        '<c><f>1+1</f><v/></c>',
      ]),
    ).toEqual(['2', '#N/A', '', '#CALC!', '#CALC!']);
  });

  it('that are errors or true or false show as in Dutch Excel', async () => {
    expect(
      await textsOf([
        '<c t="e"><v>#REF!</v></c>',
        '<c t="b"><v>1</v></c>',
        '<c t="b"><v>0</v></c>',
        '<c t="nieuw"><v>x</v></c>',
        '<c t="n"><v>geen getal</v></c>',
      ]),
    ).toEqual(['#REF!', 'WAAR', 'ONWAAR', 'x', 'geen getal']);
  });

  it.each([
    ['344', '344'],
    ['-0.5', '-0.5'],
    ['0.30000000000000004', '0.3'],
    ['1.2300000000000001E-2', '0.0123'],
    ['123456789012345', '123456789012345'],
    ['8.7123456789012342E+18', '8712345678901230000'],
    ['1.5E-7', '0.00000015'],
    ['-1E+21', '-1E+21'],
    ['1.25E-20', '1.25E-20'],
    ['-0', '0'],
  ])('that are the number %s come out as %s', async (value, text) => {
    expect(await shown(value, 'General')).toBe(text);
  });
});

describe('number formats', () => {
  it.each([
    [344, '0000', '0344'],
    [344, '00000', '00344'],
    [12345, '0000', '12345'],
    [0, '0000', '0000'],
    [-7, '000', '-007'],
    [-7, '000;"min "000', 'min 007'],
    [0, '000;000;', '0'],
    [344, '"GM"0000', 'GM0344'],
    [123456, '00\\-00\\-00', '12-34-56'],
    [1234567, '00-00', '12345-67'],
    [86.1, '00.00', '86.10'],
    [1.5, '000.0', '001.5'],
    [344, '[$-413]0000;[Red]-0000', '0344'],
    [12, '[$€-413] 00', '€ 12'],
    [12, 1, '12'],
    [86.1, 2, '86.10'],
  ])('show %d under %j as %j: zeros and fixed text are kept', async (number, format, text) => {
    expect(await shown(number, format)).toBe(text);
  });

  it.each([
    [344.25, '0000'],
    [52.123456, '0.00'],
    [1234567, '#,##0'],
    [0.5, '0%'],
    [0.5, '# ?/?'],
    [1234, '0.00E+00'],
    [12, '[>9]000;0'],
    [0, '#'],
    [12, ';;;'],
    [12, '@'],
    [12, '"x"'],
    [12, '0"'.repeat(400)],
    [12, '_-* #,##0.00_-'],
  ])('leave %d under %j as it is: no digit is lost for its look', async (number, format) => {
    expect(await shown(number, format)).toBe(String(number));
  });
});

describe('dates', () => {
  it.each([
    'dd-mm-yyyy',
    'd-m-yy',
    '[$-413]dddd d mmmm yyyy;@',
    'yyyy\\-mm\\-dd',
    'd-mmm',
    14,
    15,
    16,
    22,
    30,
  ])('under the format %j come out as ISO', async (format) => {
    expect(await shown(45352, format)).toBe('2024-03-01');
  });

  it.each([
    [45352.572916666664, 'dd-mm-yyyy hh:mm', '2024-03-01 13:45'],
    [45352.57326388889, 22, '2024-03-01 13:45:30'],
    [45352.999999999, 'dd-mm-yyyy hh:mm', '2024-03-02'],
    [45352.999999999, 'dd-mm-yyyy', '2024-03-01'],
    [45352.572916666664, 'dd-mm-yyyy', '2024-03-01'],
    [45352, 'mmm-yy', '2024-03'],
    [45366, 'mmm-yy', '2024-03-15'],
    [45292, 'yyyy', '2024'],
    [45352, 'yyyy', '2024-03-01'],
    [0.5625, 'h:mm', '13:30'],
    [45352.5625, 'h:mm', '2024-03-01 13:30'],
    [1.25, '[h]:mm:ss', '30:00'],
    [0.5, 'mm:ss', '12:00'],
    [1, 14, '1900-01-01'],
    [59, 14, '1900-02-28'],
    [60, 14, '1900-02-29'],
    [61, 14, '1900-03-01'],
    [0, 14, '1900-01-00'],
    [2958465, 14, '9999-12-31'],
    [2958466, 14, '2958466'],
    [-1, 14, '-1'],
  ])('of %d under %j come out as %j', async (days, format, text) => {
    expect(await shown(days, format)).toBe(text);
  });

  it.each(['0.0 "dagen"', '[Red]0', '0\\d', '#,##0.00 [$EUR-413]', 'General'])(
    'are not seen in the format %j',
    async (format) => {
      expect(await shown(45352, format)).toContain('45352');
    },
  );

  it('count from 1904 in a workbook that says so', async () => {
    expect(await shown(43890, 14, true)).toBe('2024-03-01');
    expect(await shown(0, 14, true)).toBe('1904-01-01');
    expect(await shown(2957004, 14, true)).toBe('2957004');
  });

  it('may be stored as text', async () => {
    expect(
      await textsOf([
        '<c t="d"><v>2024-03-01</v></c>',
        '<c t="d"><v>2024-03-01T00:00:00.000Z</v></c>',
        '<c t="d"><v>2024-03-01T13:45:30</v></c>',
        '<c t="d"><v>ooit</v></c>',
      ]),
    ).toEqual(['2024-03-01', '2024-03-01', '2024-03-01 13:45:30', 'ooit']);
  });
});

describe('workbooks of other programs', () => {
  const draft: WorkbookDraft = {
    sheets: [
      {
        name: 'organisaties',
        cells:
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
          '<row r="2"><c r="A2" s="1"><v>344</v></c><c r="B2" t="s"><v>2</v></c></row>',
      },
    ],
    strings: ['<t>id</t>', '<t>naam</t>', '<t>Coöperatie</t>'],
    formats: ['0000'],
  };
  const records = [[2, '0344', 'Coöperatie']];

  it('are read when the zip tells the sizes afterwards, as LibreOffice does', async () => {
    expect(recordsOf(await firstTable(aStreamedWorkbook(draft)))).toEqual(records);
  });

  it('are read as Excel writes them, with all that stands around the cells', async () => {
    const sheet = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:B2"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="2" width="9.14" style="1" customWidth="1"/></cols><sheetData><row r="1" spans="1:2" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2" spans="1:2" hidden="1" x14ac:dyDescent="0.25"><c r="A2" s="1"><v>344</v></c><c r="B2" t="s" cm="1"><v>2</v></c></row></sheetData><autoFilter ref="A1:B2"/><pageMargins left="0.7" right="0.7"/><extLst><ext uri="{1}"><x14:c xmlns:x14="x"><row r="9"><c r="A9"><v>9</v></c></row></x14:c></ext></extLst></worksheet>`;
    const bytes = aWorkbook({ ...draft, parts: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(recordsOf(await firstTable(bytes))).toEqual(records);
  });

  it('are read with prefixes, other places for the parts, and paths from the top', async () => {
    const parts = partsOf(draft);
    const prefixed = (name: string) =>
      (parts[name] ?? '')
        .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
        .replace('xmlns=', 'xmlns:x=')
        .replace(/r:id/g, 'rel:id');
    const links = (parts['xl/_rels/workbook.xml.rels'] ?? '')
      .replaceAll('Target="', 'Target="/Inhoud/')
      .replace('styles.xml', './x/../stijlen.xml');
    const bytes = zipSync({
      '_rels/.rels': strToU8((parts['_rels/.rels'] ?? '').replace('xl/workbook', '/inhoud/boek')),
      'inhoud\\_rels\\boek.xml.rels': strToU8(links),
      'Inhoud/boek.xml': strToU8(prefixed('xl/workbook.xml')),
      'inhoud/Worksheets/sheet1.xml': strToU8(prefixed('xl/worksheets/sheet1.xml')),
      'inhoud/stijlen.xml': strToU8(prefixed('xl/styles.xml')),
      'inhoud/sharedStrings.xml': [strToU8(prefixed('xl/sharedStrings.xml')), { level: 0 }],
    });
    expect(recordsOf(await firstTable(bytes))).toEqual(records);
  });

  it('are read when the zip writes its numbers as if it were over 4 GB', async () => {
    expect(recordsOf(await firstTable(asLargeZip(aWorkbook(draft))))).toEqual(records);
  });

  it('are read without styles, shared texts and links of their own', async () => {
    const bytes = aWorkbook({
      sheets: [tafels],
      parts: { '_rels/.rels': null, 'xl/styles.xml': null, 'xl/sharedStrings.xml': null },
    });
    expect(recordsOf(await firstTable(bytes))).toEqual([[2, 'a', 'A']]);
  });
});

describe('files that are no workbook', () => {
  const sound = aWorkbook({ sheets: [tafels] });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['text', strToU8('id;naam\r\na;A\r\n')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['a zip of other things', zipSync({ 'content.xml': strToU8('<a/>') })],
    ['an empty zip', zipSync({})],
    ['half of a workbook', sound.subarray(0, sound.length / 2)],
    ['a sheet that is no XML', aWorkbook({ sheets: [{ name: 'x', cells: '<row><c></row>' }] })],
    ['a sheet that breaks off', aWorkbook({ sheets: [{ name: 'x', cells: '<row r="1"><c' }] })],
    [
      'a sheet that is not there',
      aWorkbook({ sheets: [tafels], parts: { 'xl/worksheets/sheet1.xml': null } }),
    ],
    ['an empty sheet part', aWorkbook({ sheets: [tafels], parts: { 'xl/worksheets/sheet1.xml': '' } })],
    [
      'very deep elements',
      aWorkbook({ sheets: [{ name: 'x', cells: '<a>'.repeat(9000) + '</a>'.repeat(9000) }] }),
    ],
    ['a tag of megabytes', aWorkbook({ sheets: [{ name: 'x', cells: `<c ${'a="1" '.repeat(500_000)}/>` }] })],
  ])('are told apart: %s', async (_, bytes) => {
    expect(await whyNot(bytes)).toBe('no-workbook');
  });

  it('are called protected with a password, in the old format, or when the zip is locked', async () => {
    expect(await whyNot(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe('protected');
    expect(await whyNot(withDirectory(sound, (view, at) => view.setUint16(at + 8, 1, true)))).toBe(
      'protected',
    );
  });

  it('are called too large over 50 MB, and when they say or turn out to unpack to very much', async () => {
    expect(await whyNot(new Uint8Array(50_000_001))).toBe('too-large');
    expect(await whyNot(withDirectory(sound, (view, at) => view.setUint32(at + 24, 300_000_001, true)))).toBe(
      'too-large',
    );
    // Ten megabytes that say they are ten bytes, and as many sheets that point to them as go just over the bound.
    const cells = `<row/>${' '.repeat(50_000)}`.repeat(200);
    const sheets = Array.from({ length: 30 }, (_, index) => ({
      name: `b${index}`,
      ...(index === 0 && { cells }),
    }));
    const links = partsOf({ sheets })['xl/_rels/workbook.xml.rels'] ?? '';
    const parts = { 'xl/_rels/workbook.xml.rels': links.replace(/sheet\d+\.xml/g, 'sheet1.xml') };
    const bomb = aWorkbook({ sheets, parts });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await whyNot(withDirectory(bomb, (view, at) => view.setUint32(at + 24, 10, true)))).toBe(
      'too-large',
    );
  }, 30_000);

  it('are called too large with more sheets than anyone has', async () => {
    const sheets = Array.from({ length: 1001 }, (_, index) => ({ name: `b${index}` }));
    expect(await whyNot(aWorkbook({ sheets }))).toBe('too-large');
  });

  it('take no memory with entities that unfold, and know none from elsewhere', async () => {
    const lol =
      '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/hosts">]>' +
      '<worksheet><sheetData><row><c t="str"><v>id</v></c><c t="str"><v>&a;&b;&c;</v></c></row></sheetData></worksheet>';
    const [sheet] = await sheetsOf(
      aWorkbook({ sheets: [tafels], parts: { 'xl/worksheets/sheet1.xml': lol } }),
    );
    expect(sheet && 'bytes' in sheet.file && new TextDecoder().decode(sheet.file.bytes)).toContain(
      'id;"&a;&b;&c;"',
    );
  });

  it('cost only the sheet that has too much in it', async () => {
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(16_000)}</row>`;
    const strings = [`<r><t>${'x'.repeat(1_000_000)}</t></r>`.repeat(5)];
    const [large, small] = await sheetsOf(
      aWorkbook({ sheets: [{ name: 'tafels', cells: row.repeat(4) }, tafels], strings }),
    );
    expect(large?.file).toEqual({ name: 'tafels.csv', cause: 'size', size: expect.any(Number) });
    expect([large?.rows, small?.rows]).toEqual([4, 2]);
  });
});

describe('any workbook', () => {
  const sign = fc.constantFrom(
    ...[
      'a',
      'é',
      ',',
      ';',
      '|',
      '\t',
      '"',
      '\n',
      '\r',
      ' ',
      "'",
      '=',
      '-',
      '@',
      '＝',
      '<',
      '&',
      '\u00a0',
      '0',
      '_x000A_',
      '😀',
    ],
  );
  const cell = fc.string({
    unit: fc.oneof({ weight: 6, arbitrary: sign }, fc.string({ unit: 'grapheme', maxLength: 1 })),
    maxLength: 6,
  });
  const rows = fc.array(fc.option(fc.array(cell, { maxLength: 6 }), { freq: 4 }), { maxLength: 10 });
  const headers = fc.oneof(
    fc.constantFrom(['id', 'naam'], ['id', 'naam', '', 'soort'], ['Id', 'NAAM', 'x', '=y', 'c;d']),
    fc.array(fc.constantFrom('x', 'naam', 'a|b', 'q"r', '<html>', 'sep=|'), { minLength: 2, maxLength: 5 }),
  );

  it('gives the same cells in the same rows in the end', async () => {
    const property = fc.asyncProperty(headers, rows, fc.nat(4), async (header, body, above) => {
      const cells = rowsOfText([header, ...body], above + 1);
      const table = await firstTable(aWorkbook({ sheets: [{ name: 'tafels', cells }] }));
      expect(table.headerRow).toBe(above + 1);
      expect(table.delimiter).toBe(';');
      const expected = body.flatMap((row, index) => {
        const texts = (row ?? []).map(asRead);
        const last = texts.findLastIndex((text) => text !== '');
        return last < 0 ? [] : [[above + index + 2, ...texts.slice(0, last + 1)]];
      });
      expect(recordsOf(table).map(withoutEmptyEnd)).toEqual(expected);
      expect(table.findings.listed.filter(({ code }) => code === 'missing-cell')).toEqual([]);
    });
    await fc.assert(property, { seed: 31, numRuns: 300 });
  });

  it('never throws, whatever happens to its bytes', async () => {
    const sound = aWorkbook({
      sheets: [tafels, { name: 'x', cells: rowsOfText([['a'], ['b']]) }],
      formats: ['0000'],
    });
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    const property = fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (changes, cut) => {
        const bytes = sound.slice(0, cut ? (changes[0]?.[0] ?? 0) : sound.length);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(['workbook', 'unreadable']).toContain((await readWorkbook(bytes)).kind);
      },
    );
    await fc.assert(property, { seed: 32, numRuns: 300 });
  });

  it('never throws, whatever stands in its parts', async () => {
    const parts = partsOf({ sheets: [tafels], strings: ['<t>x</t>'], formats: ['0000', 14] });
    const scrap = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '<row>',
      '</c>',
      '<c r="A1" s="9" t="s">',
      '<v>',
      '<!--',
      ']]>',
      '1e999',
      '\0',
    );
    const change = fc.tuple(fc.constantFrom(...Object.keys(parts)), fc.nat(2000), fc.nat(20), scrap);
    const property = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const changed = { ...parts };
      for (const [name, at, length, text] of changes) {
        const part = changed[name] ?? '';
        changed[name] = part.slice(0, at % part.length) + text + part.slice((at % part.length) + length);
      }
      const workbook = await readWorkbook(aWorkbook({ sheets: [tafels], parts: changed }));
      const tables =
        workbook.kind === 'workbook' ? workbook.sheets.map(({ file }) => readTable('tafels', file)) : [];
      expect(tables.every(({ name }) => name === 'tafels')).toBe(true);
    });
    await fc.assert(property, { seed: 33, numRuns: 300 });
  });

  it('reads numbers as they were', async () => {
    const property = fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (number) => {
      expect(Number(await shown(number, 'General'))).toBe(Number(number.toPrecision(15)));
    });
    await fc.assert(property, { seed: 34, numRuns: 300 });
  });

  it('finds every column by its letters', async () => {
    const property = fc.asyncProperty(fc.integer({ min: 2, max: 16_383 }), async (column) => {
      const cells = `${tafels.cells}<row r="3"><c r="${columnName(column)}3" t="str"><v>z</v></c></row>`;
      const table = await firstTable(aWorkbook({ sheets: [{ name: 'tafels', cells }] }));
      expect(recordsOf(table)[1]).toHaveLength(column + 2);
    });
    await fc.assert(property, { seed: 35, numRuns: 50 });
  });
});

/** What a cell is after reading: line ends are `\n`, and white space alone is nothing. */
function asRead(text: string): string {
  return text.trim() === '' ? '' : text.replace(/\r\n?/g, '\n');
}

function withoutEmptyEnd(cells: readonly (string | number)[]): readonly (string | number)[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** Changes every line of the directory of a zip. */
function withDirectory(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return changed;
}

/** Puts the numbers of the directory where a zip over 4 GB has them. */
function asLargeZip(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const lines: number[] = [];
  for (let at = start; at < end; at += 46 + view.getUint16(at + 28, true)) {
    const length = 46 + view.getUint16(at + 28, true);
    const line = new DataView(bytes.slice(at, at + length).buffer);
    const numbers = [24, 20, 42].map((field) => line.getUint32(field, true));
    for (const field of [24, 20, 42]) line.setUint32(field, 0xffffffff, true);
    line.setUint16(30, 4 + 2 + 28, true);
    const unrelated = [0x55, 0x54, 2, 0, 9, 9];
    lines.push(...new Uint8Array(line.buffer), ...unrelated, 1, 0, 24, 0, ...numbers.flatMap(eightBytes));
  }
  const count = view.getUint16(end + 10, true);
  const directoryEnd = start + lines.length;
  const largeEnd = [0x50, 0x4b, 6, 6, ...eightBytes(44), 45, 0, 45, 0, ...Array<number>(8).fill(0)];
  largeEnd.push(
    ...eightBytes(count),
    ...eightBytes(count),
    ...eightBytes(lines.length),
    ...eightBytes(start),
  );
  const pointer = [0x50, 0x4b, 6, 7, 0, 0, 0, 0, ...eightBytes(directoryEnd), 1, 0, 0, 0];
  const oldEnd = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...Array<number>(12).fill(0xff), 0, 0];
  return Uint8Array.from([...bytes.subarray(0, start), ...lines, ...largeEnd, ...pointer, ...oldEnd]);
}

function eightBytes(number: number): readonly number[] {
  return [0, 8, 16, 24].map((shift) => (number >>> shift) & 0xff).concat([0, 0, 0, 0]);
}
