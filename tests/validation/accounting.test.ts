import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TableName, tableNames } from '../../src/dataset/dataset';
import { readDataset } from '../../src/dataset/readDataset';
import { validateDataset } from '../../src/validation/validateDataset';
import { aFile } from '../fixtures/dataFiles';
import { anyFiles, type WrittenFile } from '../fixtures/writtenFiles';

/** The rows that are neither kept nor named, nor counted among the references into a file that is not there. */
function lostRows(files: readonly WrittenFile[]): readonly string[] {
  const dataset = readDataset(files.map(({ name, text }) => aFile(name, text)));
  const { ecosystem, problems } = validateDataset(dataset);
  const { areas, verbanden, organisations, relations, events, sources, participations } = ecosystem;
  const kept = [...areas, ...verbanden, ...organisations, ...relations, ...events, ...sources];
  const seats = Array.from(participations.row, (row) => `${dataset.tables.deelnames?.file}:${row}`);
  const accounted = new Set([...[...kept, ...problems].map(({ file, row }) => `${file}:${row}`), ...seats]);
  return files.flatMap(({ name, filledRows }) => {
    const own = problems.filter(({ file }) => file === name);
    if (own.some(({ code, severity }) => severity === 'error' && isWhole(code))) return [];
    const folded = own.filter(({ code, row }) => code === 'unknown-reference' && row === null);
    const counted = folded.reduce((sum, { facts }) => sum + Number(facts.count), 0);
    const lost = filledRows.map((row) => `${name}:${row}`).filter((place) => !accounted.has(place));
    return lost.length <= counted ? [] : lost;
  });
}

/** Of such a file no record is kept, and that is said once. */
function isWhole(code: string): boolean {
  return ['missing-column', 'duplicate-file', 'not-a-text-file', 'invalid-json-shape'].includes(code);
}

describe('every record of any file', () => {
  it('is kept, or named with file and row', () => {
    fc.assert(
      fc.property(anyFiles, (given) => {
        expect(lostRows(given)).toEqual([]);
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('is read whatever the bytes: nothing throws, and the same bytes give the same report', () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    const name = fc.constantFrom(...tableNames.flatMap((table) => [`${table}.csv`, `${table}.json`]));
    fc.assert(
      fc.property(fc.array(fc.record({ name, bytes }), { maxLength: 5 }), (given) => {
        const report = validateDataset(readDataset(given));
        expect(validateDataset(readDataset(given))).toEqual(report);
        expect(report.totals.errors).toBeGreaterThan(0);
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});

describe('a file that cannot be used at all', () => {
  const rowsOf = (text: string) => Array.from({ length: 30 }, () => text).join('\n');

  it.each<readonly [string, TableName, string | Uint8Array, readonly string[]]>([
    [
      'a title above the header',
      'coalities',
      `Coalities, stand van 2024\nid,naam,gebied\n${rowsOf('a,A,,x')}\n`,
      [
        'missing-column coalities.csv:1 id',
        'missing-column coalities.csv:1 naam',
        'unknown-reference deelnames.csv:- verband',
      ],
    ],
    [
      'a header without a column that must be there, with faults in every row',
      'organisaties',
      `id,gebied\n${rowsOf('a,"x" y,b,c')}\nb\n`,
      ['missing-column organisaties.csv:1 naam', 'unknown-reference deelnames.csv:- organisatie'],
    ],
    [
      'no text',
      'organisaties',
      new Uint8Array(0),
      ['empty-file organisaties.csv:- -', 'unknown-reference deelnames.csv:- organisatie'],
    ],
    [
      'a workbook',
      'organisaties',
      Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
      ['not-a-text-file organisaties.csv:- -', 'unknown-reference deelnames.csv:- organisatie'],
    ],
  ])(
    'is one problem, not one a row, and references into it are one for each column: %s',
    (_, table, content, found) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const given = [
        aFile('gebieden.csv', 'id,naam,niveau\nlimburg,Limburg,provincie\n'),
        aFile('coalities.csv', 'id,naam\nmijnzorg,M\n'),
        aFile('organisaties.csv', 'id,naam\ncz,CZ\n'),
        aFile(
          'deelnames.csv',
          `organisatie,verband,rol\n${Array.from({ length: 12 }, (_x, i) => `cz,mijnzorg,${i}`).join('\n')}\n`,
        ),
      ].filter(({ name }) => name !== `${table}.csv`);
      const { problems } = validateDataset(readDataset([...given, { name: `${table}.csv`, bytes }]));
      expect(
        problems.map(({ code, file, row, column }) => `${code} ${file}:${row ?? '-'} ${column ?? '-'}`),
      ).toEqual(found);
      expect(problems.at(-1)?.facts).toMatchObject({ count: '12', files: `${table}.csv` });
    },
  );
});
