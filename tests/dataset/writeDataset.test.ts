import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, SourceFile, Table } from '../../src/dataset/dataset';
import { readDataset } from '../../src/dataset/readDataset';
import { unwrittenFiles, writeDataset } from '../../src/dataset/writeDataset';
import { textAt } from '../../src/ecosystem/columns';
import { validateDataset } from '../../src/validation/validateDataset';
import { aFile, dataFiles, realFiles } from '../fixtures/dataFiles';

function textOf(files: readonly SourceFile[], name: string): string {
  const bytes = files.find((file) => file.name === name)?.bytes ?? new Uint8Array(0);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function written(name: string, text: string): string {
  return textOf(writeDataset(readDataset([aFile(name, text)])), name.replace('.json', '.csv'));
}

/** All that the steward wrote: headers, cells, and what stands beyond the last header. */
function contentOf({ columns, rowNumbers, extraCells }: Table) {
  return {
    headers: columns.map(({ header, name }) => [header, name]),
    rows: Array.from(rowNumbers, (_, record) => [
      ...columns.map(({ text }) => textAt(text, record)),
      ...withoutEmptyEnd(extraCells.get(record) ?? []),
    ]),
  };
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

function contents(dataset: Dataset) {
  return Object.values(dataset.tables).map((table) => table && contentOf(table));
}

describe('writeDataset(dataset)', () => {
  it('writes UTF-8 with a byte order mark, CRLF, and the delimiter of the source', () => {
    expect(written('tafels.csv', 'id;naam\na;A, "b"\nc;é\n')).toBe(
      '\ufeffid;naam\r\na;"A, ""b"""\r\nc;é\r\n',
    );
    expect(written('tafels.csv', 'id\tnaam\na\tA;b\n')).toBe('\ufeffid\tnaam\r\na\tA;b\r\n');
  });

  it('writes a semicolon where the source has no delimiter, or one that only a line sep= tells', () => {
    expect(written('tafels.json', '[{"id":"a","naam":["x","y"]}]')).toBe('\ufeffid;naam\r\na;x|y\r\n');
    expect(written('tafels.csv', 'sep=~\nid~naam\na~A\n')).toBe('\ufeffid;naam\r\na;A\r\n');
  });

  it('keeps unknown, blank and repeated columns, extra cells, and records with problems', () => {
    const text = 'id,,naam,naam,x\na,1,A,B,y,extra,,z\n,,zonder id,,\na,,,,\n';
    expect(written('tafels.csv', text)).toBe(`\ufeff${text.replaceAll('\n', '\r\n')}`);
  });

  it('keeps the records of a file without a column that must be there', () => {
    expect(written('tafels.csv', 'id,name\na,A\n')).toBe('\ufeffid,name\r\na,A\r\n');
  });

  it.each(['=1+1', '+31', '-5,9', '@x', '\tx', '\nx', '＝1', '＋1', '－1', '＠x'])(
    "puts a ' before %j, and reading takes it off",
    (text) => {
      const source = `[{"id":"a","naam":${JSON.stringify(text)},"x":${JSON.stringify(`'${text}`)}}]`;
      const file = written('tafels.json', source);
      expect(file).toContain(`'${text}`);
      const { tables } = readDataset([aFile('tafels.csv', file)]);
      expect(textAt(tables.tafels?.columns[1]?.text ?? { values: [], codes: new Uint32Array(0) }, 0)).toBe(
        text,
      );
    },
  );

  it('leaves an apostrophe that is part of a name, and guards a header too', () => {
    expect(written('tafels.csv', "id,naam,=x\na,'s-Heerenberg,\n")).toBe(
      "\ufeffid,naam,'=x\r\na,'s-Heerenberg,\r\n",
    );
  });

  it('writes the header of the table for an empty list', () => {
    expect(written('relaties.json', '[]')).toMatch(/^\ufeffvan;naar;soort;/);
  });

  it('names the files that nothing could be read of', () => {
    const dataset = readDataset([aFile('tafels.csv', ''), aFile('bronnen.json', '{'), ...dataFiles()]);
    expect(unwrittenFiles(dataset)).toEqual(['tafels.csv', 'bronnen.json']);
    expect(writeDataset(dataset).map(({ name }) => name)).toEqual(dataFiles().map(({ name }) => name));
  });

  it('gives the real data back, and the same report', () => {
    const dataset = readDataset(realFiles());
    const again = readDataset(writeDataset(dataset));
    expect(contents(again)).toEqual(contents(dataset));
    const { ecosystem, problems } = validateDataset(dataset);
    expect(validateDataset(again)).toMatchObject({ ecosystem, problems });
  });

  it("takes a row with nothing but a ' before a tab for empty, in JSON too", () => {
    expect(
      readDataset([aFile('tafels.json', '[{"id":"\'\\t"},{"id":"a"}]')]).tables.tafels?.rowNumbers,
    ).toEqual(Uint32Array.of(3));
  });

  it.each(['sep=;', 'SEP=x', 'sep=,', 'sep=id', 'sep=;\nid', 'ï»¿', 'ï»¿id', 'ï»¿sep=;'])(
    'gives a table back of which the first header is %j',
    (header) => {
      for (const others of [{}, { id: 'a', naam: 'A' }]) {
        const source = JSON.stringify([{ [header]: 'x', ...others }]);
        const dataset = readDataset([aFile('tafels.json', source)]);
        const again = readDataset(writeDataset(dataset));
        expect(contents(again)).toEqual(contents(dataset));
        expect(again.tables.tafels?.columns[0]?.header).toBe(header);
      }
    },
  );

  it('gives any table back: data, export, read', () => {
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
        '+',
        '-',
        '@',
        '＝',
        '<',
        '\u00a0',
        '0',
        '\0',
      ],
    );
    const cell = fc.string({
      unit: fc.oneof(sign, fc.string({ unit: 'grapheme', maxLength: 1 })),
      maxLength: 5,
    });
    const headers = fc.uniqueArray(
      fc.constantFrom('soort', 'gebied', 'x', '=y', 'a,b', 'c;d', 'Naam ', 'startÂ\u00a0', 'CoÃ¶'),
      { maxLength: 4 },
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 7 }), { minLength: 1, maxLength: 8 });
    const delimiter = fc.constantFrom(',', ';', '\t', '|');
    fc.assert(
      fc.property(headers, rows, delimiter, fc.boolean(), (more, body, sep, isJson) => {
        const header = ['id', 'naam', ...more];
        const source = isJson
          ? aFile(
              'tafels.json',
              JSON.stringify(
                body.map((cells) => Object.fromEntries(cells.map((text, i) => [header[i] ?? `k${i}`, text]))),
              ),
            )
          : aFile('tafels.csv', [header, ...body].map((cells) => cells.map(quoted).join(sep)).join('\n'));
        const dataset = readDataset([source]);
        const files = writeDataset(dataset);
        const again = readDataset(files);
        expect(contents(again)).toEqual(contents(dataset));
        expect(writeDataset(again)).toEqual(files);
      }),
      { seed: 21, numRuns: 1000 },
    );
  });
});

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
