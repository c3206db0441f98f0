import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { emptyDataset } from '../../src/dataset/addFile';
import type { SourceFile } from '../../src/dataset/dataset';
import { readDataset, withFile } from '../../src/dataset/readDataset';
import { textAt } from '../../src/ecosystem/columns';
import { validateDataset } from '../../src/validation/validateDataset';
import { validateStructure } from '../../src/validation/validateStructure';
import { aFile, dataFiles, problemLines, realFiles, validateFiles } from '../fixtures/dataFiles';

const text = new TextDecoder();

function recordsIn(file: SourceFile): number {
  return Papa.parse(text.decode(file.bytes), { header: true, skipEmptyLines: true }).data.length;
}

describe('validateDataset(dataset) on the real data', () => {
  const report = validateDataset(readDataset(realFiles()));

  it('finds no errors', () => {
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.totals.errors).toBe(0);
  });

  it('keeps every record of every file', () => {
    expect(Object.values(report.counts).sort()).toEqual(realFiles().map(recordsIn).sort());
  });

  it('gives each of the 31 municipalities a place', () => {
    const placed = report.ecosystem.areas.filter(({ place }) => place !== null);
    expect(placed.map(({ level }) => level)).toEqual(Array.from({ length: 31 }, () => 'gemeente'));
  });

  it('finds the same when the structure was validated before the other files came', () => {
    const [early, late] = [realFiles().slice(0, 4), realFiles().slice(4)];
    const first = early.reduce(withFile, emptyDataset());
    expect(validateDataset(late.reduce(withFile, first), validateStructure(first))).toEqual(report);
  });
});

describe('validateDataset(dataset)', () => {
  it('has nothing to say about sound files', () => {
    expect(problemLines({})).toEqual([]);
  });

  it.each<readonly [string, Readonly<Record<string, string | null>>, readonly string[]]>([
    [
      'a missing file, and once for each column that refers to it',
      { 'organisaties.csv': null },
      ['missing-file organisaties.csv:- -', 'unknown-reference deelnames.csv:- organisatie'],
    ],
    [
      'no file with verbanden at all',
      { 'coalities.csv': null, 'deelnames.csv': 'organisatie,verband\n' },
      ['missing-file coalities.csv:- -', 'no-records deelnames.csv:- -'],
    ],
    ['an empty file', { 'tafels.csv': ' \n' }, ['empty-file tafels.csv:- -']],
    ['an unknown file', { 'tafel.csv': 'x' }, ['unknown-file tafel.csv:- -']],
    ['a table that is there twice', { 'coalities.json': '[]' }, ['duplicate-file coalities.json:- -']],
    [
      'an id that is used already, also in another file',
      { 'tafels.csv': 'id,naam\nmijnzorg,Tafel\nt,T\nt,U\n' },
      ['duplicate-id tafels.csv:2 id', 'duplicate-id tafels.csv:4 id'],
    ],
    [
      'an empty cell that must be filled',
      { 'tafels.csv': 'id,naam\n,Tafel\nt,\n' },
      ['missing-value tafels.csv:2 id', 'missing-value tafels.csv:3 naam'],
    ],
    [
      'an id that is written in another case',
      { 'tafels.csv': 'id,naam,coalitie\nt,T,MijnZorg\n' },
      ['inexact-reference tafels.csv:2 coalitie'],
    ],
    [
      'a participation that is there already',
      {
        'deelnames.csv': 'organisatie,verband,rol\ncz,mijnzorg,lid\ncz,mijnzorg,\ncz, mijnzorg,lid \n',
      },
      ['duplicate-row deelnames.csv:4 -'],
    ],
    [
      'a relation with itself, and one that is there already',
      { 'relaties.csv': 'van,naar\ncz,cz\ncz,mijnzorg\ncz,mijnzorg\n' },
      ['self-relation relaties.csv:2 naar', 'duplicate-row relaties.csv:4 -'],
    ],
    [
      'sources that do not exist, as a warning',
      {
        'tafels.csv': 'id,naam,bron\nt,T,a|b|c\n',
        'bronnen.csv': 'id,titel\nb,B\n',
      },
      ['unknown-reference tafels.csv:2 bron', 'unknown-reference tafels.csv:2 bron'],
    ],
    [
      'dates that do not exist or run backwards',
      {
        'tafels.csv':
          'id,naam,start,eind\na,A,2023-02-29,\nb,B,2020,2019\nc,C,2020-05,2020\nd,D,45352,1-3-2024\n',
      },
      ['invalid-date tafels.csv:2 start', 'date-order tafels.csv:3 eind', 'invalid-date tafels.csv:5 start'],
    ],
    [
      'links that are not safe or not usable',
      {
        'tafels.csv':
          'id,naam,website\na,A,java\tscript:alert(1)\nb,B,voorbeeld.nl\nc,C,www.voorbeeld.nl\nd,D,mailto:a@b.nl\n',
      },
      ['unsafe-link tafels.csv:2 website', 'invalid-link tafels.csv:3 website'],
    ],
    [
      'what Excel made of a cell',
      {
        'tafels.csv': 'id,naam,gebied\n1-mrt,#NAAM?,#N/B\nb,1-mrt,limburg\n',
      },
      [
        'spreadsheet-damage tafels.csv:2 id',
        'spreadsheet-damage tafels.csv:2 naam',
        'spreadsheet-damage tafels.csv:2 gebied',
      ],
    ],
    [
      'characters that cannot be seen or were decoded wrongly',
      {
        'tafels.csv': 'id,naam,gebied\na\u200b,FryslÃ¢n,limburg\nb,B\u0000B,lim\u200dburg\nc,C\u200dC,\n',
      },
      [
        'invisible-character tafels.csv:2 id',
        'broken-characters tafels.csv:2 naam',
        'control-character tafels.csv:3 naam',
        'invisible-character tafels.csv:3 gebied',
      ],
    ],
    [
      'a text that is too long',
      { 'tafels.csv': `id,naam,omschrijving\na,A,${'x'.repeat(10_001)}\n` },
      ['value-too-long tafels.csv:2 omschrijving'],
    ],
    [
      'an unknown level and a parent that is not above',
      {
        'gebieden.csv':
          'id,naam,niveau,onderdeel_van\nlimburg,L,Provincie,heerlen\nheerlen,H,gemeente,\nx,X,gemente,\n',
      },
      ['parent-level gebieden.csv:2 onderdeel_van', 'invalid-value gebieden.csv:4 niveau'],
    ],
    [
      'organisations whose names look the same',
      {
        'organisaties.csv': 'id,naam\ncz,C.Z.\nvgz,Coöperatie VGZ\na,c z\nb,Cooperatie VGZ\nc,СZ\n',
      },
      [
        'possible-duplicate organisaties.csv:4 naam',
        'possible-duplicate organisaties.csv:5 naam',
        'possible-duplicate organisaties.csv:6 naam',
      ],
    ],
    [
      'a place outside the world, or half a place',
      {
        'gebieden.csv':
          'id,naam,niveau,lat,lon\nlimburg,L,provincie,"50,9","5,9"\nheerlen,H,gemeente,95,5.9\nx,X,wijk,50.9,\n',
      },
      ['invalid-value gebieden.csv:3 lat', 'missing-value gebieden.csv:4 lon'],
    ],
    [
      'a file without a column that it needs',
      { 'organisaties.csv': 'id,name\ncz,CZ\n' },
      [
        'missing-column organisaties.csv:1 naam',
        'unknown-column organisaties.csv:1 name',
        'unknown-reference deelnames.csv:- organisatie',
      ],
    ],
  ])('reports %s', (_what, changes, lines) => {
    expect([...problemLines(changes)].sort()).toEqual([...lines].sort());
  });

  it('lists problems by file, row and column', () => {
    const lines = problemLines({
      'gebieden.csv': 'id,naam,niveau\nlimburg,L,x\nheerlen,,y\n',
      'deelnames.csv': 'organisatie,verband\nx,y\n',
      'aaa.csv': '',
    });
    expect(lines).toEqual([
      'invalid-value gebieden.csv:2 niveau',
      'missing-value gebieden.csv:3 naam',
      'invalid-value gebieden.csv:3 niveau',
      'unknown-reference deelnames.csv:2 organisatie',
      'unknown-reference deelnames.csv:2 verband',
      'unknown-file aaa.csv:- -',
    ]);
  });

  it('names the nearest ids with their names', () => {
    const { problems } = validateFiles({
      'deelnames.csv': 'organisatie,verband\ncy,mijnzrg\n',
      'organisaties.csv': 'id,naam\ncz,CZ\ncx,CX\n',
    });
    expect(problems.map(({ facts }) => facts)).toMatchObject([
      { nearest: 'cx', also: 'cz', nearestName: 'CX' },
      { nearest: 'mijnzorg', nearestName: 'MijnZorg' },
    ]);
  });

  it('takes ids that are names of object properties as ordinary ids', () => {
    const { ecosystem, problems } = validateFiles({
      'organisaties.csv': 'id,naam\n__proto__,A\nconstructor,B\ntoString,C\n',
      'deelnames.csv': 'organisatie,verband\n__proto__,mijnzorg\nhasOwnProperty,mijnzorg\n',
    });
    expect(ecosystem.organisations.map(({ id }) => id)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(problems.map(({ facts }) => facts.value)).toEqual(['hasOwnProperty']);
  });

  it('cuts each ring of parents at one link, the same in whatever order the rows come', () => {
    const rows = ['a,A,b', 'b,B,c', 'c,C,a', 'd,D,c', 'e,E,e'];
    for (const order of [rows, [...rows].reverse()]) {
      const { ecosystem, problems } = validateFiles({
        'tafels.csv': `id,naam,coalitie\n${order.join('\n')}\n`,
      });
      expect(problems.map(({ code }) => code).sort()).toEqual(['cyclic-parent', 'self-parent']);
      const parents = new Map(ecosystem.verbanden.map(({ id, parent }) => [String(id), parent]));
      expect(['a', 'b', 'c', 'd', 'e'].map((id) => parents.get(id))).toEqual([null, 'c', 'a', 'c', null]);
    }
  });

  it('gives participations as columns that point at the kept records', () => {
    const { ecosystem } = validateFiles({
      'deelnames.csv':
        'organisatie,verband,rol,van,bron,status\nvgz,mijnzorg,lid,1-3-2024,,gestopt\nx,mijnzorg,lid,,,\n',
    });
    const { count, organisation, verband, row, role, from, status } = ecosystem.participations;
    expect([count, organisation[0], verband[0], row[0]]).toEqual([1, 1, 0, 2]);
    expect([role, from, status].map((column) => textAt(column, 0))).toEqual(['lid', '2024-03-01', 'gestopt']);
  });

  it('lists 10,000 problems at most and still knows how many there are', () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => `cz,x${i}`).join('\n');
    const { problems, totals } = validateFiles({ 'deelnames.csv': `organisatie,verband\n${rows}\n` });
    expect(problems).toHaveLength(10_000);
    expect(problems.at(-1)).toMatchObject({ code: 'too-many-problems', facts: { errors: '12000' } });
    expect(totals).toEqual({ errors: 12_000, warnings: 0 });
  });

  it('counts every problem that it does not list, also those of the reading, and lists the first ones', () => {
    const rows = Array.from({ length: 12_000 }, () => 'a,A,x,y').join('\n');
    const { problems, totals } = validateFiles({
      'tafels.csv': `id,naam,gebied\n${rows}\n`,
      'relaties.csv': 'van,naar\ncz,cz\n',
    });
    expect(totals).toEqual({ errors: 12_000 + 11_999 + 12_000, warnings: 1 });
    expect(problems.slice(0, 5).map(({ row, code }) => `${row} ${code}`)).toEqual([
      '2 extra-cell',
      '2 unknown-reference',
      '3 extra-cell',
      '3 duplicate-id',
      '3 unknown-reference',
    ]);
    expect(problems).toHaveLength(10_000);
    expect(problems.at(-1)).toMatchObject({
      code: 'too-many-problems',
      severity: 'error',
      file: '',
      row: null,
      column: null,
      facts: { errors: '35999', warnings: '1' },
    });
  });

  it('lists exactly 10,000 problems, and is as bad as the worst that it leaves out', () => {
    const relations = (count: number) => Array.from({ length: count }, (_, i) => `cz,cz,${i}`).join('\n');
    const exact = validateFiles({ 'relaties.csv': `van,naar,soort\n${relations(10_000)}\n` });
    expect(exact.problems.at(-1)?.code).toBe('self-relation');
    const more = validateFiles({ 'relaties.csv': `van,naar,soort\n${relations(10_001)}\n` });
    expect(more.problems.at(-1)).toMatchObject({ code: 'too-many-problems', severity: 'warning' });
  });

  it('suggests for the first 500 problems of a file at least', () => {
    const rows = Array.from({ length: 600 }, () => 'cz,mijnzor').join('\n');
    const { problems } = validateFiles({ 'deelnames.csv': `organisatie,verband\n${rows}\n` });
    expect(problems.slice(0, 500).every(({ facts }) => facts.nearest === 'mijnzorg')).toBe(true);
  });

  it('offers free ids without going through all that are taken for each', () => {
    const rows = [...Array.from({ length: 20_000 }, (_, i) => `x-${i + 2},X`), ...Array(20_000).fill('x,X')];
    const { problems, counts } = validateFiles({ 'tafels.csv': `id,naam\n${rows.join('\n')}\n` });
    expect([counts.tafels, problems[0]?.facts.nearest]).toEqual([20_001, 'x-20002']);
  });
});

const cell = fc.constantFrom(
  'a',
  'b',
  'A',
  'c',
  'é',
  '',
  ' a ',
  '__proto__',
  '"',
  'x,y',
  '#N/B',
  '2024',
  'www.a.nl',
);
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 });

function csv(header: string, body: readonly (readonly string[])[]): string {
  return `${header}\n${Papa.unparse([...body], { newline: '\n' })}\n`;
}

describe('validateDataset(dataset) on hostile files', () => {
  it('keeps every record or names it in a problem', () => {
    const headers = {
      'gebieden.csv': 'id,naam,onderdeel_van,niveau',
      'tafels.csv': 'id,naam,coalitie',
      'organisaties.csv': 'id,naam,gebied',
      'deelnames.csv': 'organisatie,verband,rol',
      'relaties.csv': 'van,naar,soort',
    };
    fc.assert(
      fc.property(fc.tuple(rows, rows, rows, rows, rows), (bodies) => {
        const files = Object.entries(headers).map(([name, header], i) =>
          aFile(name, csv(header, bodies[i] ?? [])),
        );
        const dataset = readDataset(files);
        const { ecosystem, problems } = validateDataset(dataset);
        const kept = [
          ...ecosystem.areas,
          ...ecosystem.verbanden,
          ...ecosystem.organisations,
          ...ecosystem.relations,
        ];
        const accounted = new Set([...kept, ...problems].map(({ file, row }) => `${file}:${row}`));
        for (const row of ecosystem.participations.row) accounted.add(`deelnames.csv:${row}`);
        for (const table of Object.values(dataset.tables)) {
          for (const row of table?.rowNumbers ?? []) expect(accounted).toContain(`${table?.file}:${row}`);
        }
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  it('never leaves a parent out of the structure or in a ring', () => {
    fc.assert(
      fc.property(rows, (body) => {
        const { structure } = validateStructure(
          readDataset([aFile('tafels.csv', csv('id,coalitie,naam', body))]),
        );
        const parents = new Map(structure.verbanden.map(({ id, parent }) => [id, parent]));
        for (const id of parents.keys()) {
          let steps = 0;
          for (let up = parents.get(id) ?? null; up !== null; up = parents.get(up) ?? null) {
            expect(parents.has(up)).toBe(true);
            steps += 1;
            expect(steps).toBeLessThanOrEqual(parents.size);
          }
        }
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it('keeps the same in whatever order the rows come', () => {
    const unique = fc.uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), cell, fc.constant('N')),
      {
        selector: ([id]) => id,
        minLength: 2,
      },
    );
    const facts = (body: readonly (readonly string[])[]) => {
      const files = dataFiles({
        'tafels.csv': csv('id,coalitie,naam', body),
      });
      return validateDataset(readDataset(files))
        .ecosystem.verbanden.map(({ id, parent, name }) => `${id} ${parent} ${name}`)
        .sort();
    };
    fc.assert(
      fc.property(unique, (body) => {
        expect(facts([...body].reverse())).toEqual(facts(body));
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});
