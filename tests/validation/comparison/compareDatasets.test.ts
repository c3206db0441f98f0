import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dataset, tableNames } from '../../../src/dataset/dataset';
import { readDataset } from '../../../src/dataset/readDataset';
import { writeDataset } from '../../../src/dataset/writeDataset';
import { compareDatasets } from '../../../src/validation/comparison/compareDatasets';
import type { Comparison, Difference } from '../../../src/validation/comparison/comparison';
import { type Changes, dataFiles, realFiles } from '../../fixtures/dataFiles';
import { anyFiles, anyManner, anySet, type WrittenSet, writeSet } from '../../fixtures/writtenFiles';

/** The sound files with changes on either side. */
function compare(before: Changes, after: Changes, today?: string): Comparison {
  return compareDatasets(readDataset(dataFiles(before)), readDataset(dataFiles(after)), today);
}

/** The shortest form that says all but where: `moved tafels a: gebied x>y`. */
function lines({ differences }: Pick<Comparison, 'differences'>): readonly string[] {
  return differences.map(({ kind, isGone, table, key, cells }) => {
    const told = cells.map(({ column, before, after }) => ` ${column} ${before}>${after}`).join(',');
    return `${kind}${isGone ? ' gone' : ''} ${table} ${key.join('/')}:${told}`;
  });
}

function linesOf(before: Changes, after: Changes, today?: string): readonly string[] {
  return lines(compare(before, after, today));
}

describe('compareDatasets(before, after)', () => {
  it('tells what was added, stopped, renamed, moved and changed, new records in their order and gone ones last', () => {
    const before = 'id,naam,gebied,status\nweg,Weg,,\na,A,limburg,actief\nb,B,limburg,\nc,C,,actief\nd,D,,\n';
    const after = 'id,naam,gebied,status\nd,D,,\nnieuw,Nieuw,,\nc,C,,rust\nb,B,heerlen,\na,AA,heerlen,rust\n';
    expect(linesOf({ 'tafels.csv': before }, { 'tafels.csv': after })).toEqual([
      'added tafels nieuw:',
      'changed tafels c: status actief>rust',
      'moved tafels b: gebied limburg>heerlen',
      'renamed tafels a: naam A>AA, gebied limburg>heerlen, status actief>rust',
      'stopped gone tafels weg:',
    ]);
  });

  it('tells of seats and relations that come or go because what they belong to does', () => {
    const set = (organisaties: string) => ({
      'organisaties.csv': `id,naam\n${organisaties}`,
      'deelnames.csv': 'organisatie,verband,rol\ncz,mijnzorg,lid\nvgz,mijnzorg,lid\n',
      'relaties.csv': 'van,naar,soort\nvgz,mijnzorg,steunt\n',
    });
    const [both, one] = [set('cz,CZ\nvgz,VGZ\n'), set('cz,CZ\n')];
    expect(linesOf(both, one)).toEqual([
      'stopped gone organisaties vgz:',
      'stopped gone deelnames vgz/mijnzorg/lid:',
      'stopped gone relaties vgz/mijnzorg/steunt:',
    ]);
    expect(linesOf(one, both)).toEqual([
      'added organisaties vgz:',
      'added deelnames vgz/mijnzorg/lid:',
      'added relaties vgz/mijnzorg/steunt:',
    ]);
    expect(compare(both, one).totals.deelnames).toMatchObject({ stopped: 1 });
  });

  it('says where a record stands in both files, and the names of what it refers to', () => {
    const { differences } = compare(
      { 'tafels.csv': 'id,naam,gebied\n\na,A,limburg\n' },
      {
        'tafels.csv': null,
        'tafels.json': '[{"id":"b","naam":"B"},{"id":"a","naam":"A","gebied":"HEERLEN"}]',
      },
    );
    expect(differences[1]).toEqual({
      kind: 'moved',
      isGone: false,
      isUpkeepOnly: false,
      table: 'tafels',
      key: ['a'],
      name: 'A',
      endNames: [],
      beforeFile: 'tafels.csv',
      beforeRow: 3,
      beforeIndex: 0,
      afterFile: 'tafels.json',
      afterRow: 3,
      afterIndex: 1,
      cells: [
        {
          column: 'gebied',
          before: 'limburg',
          after: 'HEERLEN',
          beforeName: 'Limburg',
          afterName: 'Heerlen',
        },
      ],
    } satisfies Difference);
    expect(differences[0]).toMatchObject({
      kind: 'added',
      beforeFile: null,
      beforeRow: null,
      beforeIndex: null,
    });
  });

  it('tells no difference where only the capitals of a reference changed and it leads to the same id', () => {
    const tafels = (gebied: string) => ({ 'tafels.csv': `id,naam,gebied\na,A,${gebied}\n` });
    expect(linesOf(tafels('heerlen'), tafels('HEERLEN'))).toEqual([]);
    expect(linesOf(tafels('heerlen'), tafels('limburg'))).toEqual(['moved tafels a: gebied heerlen>limburg']);
    expect(linesOf(tafels('nergens'), tafels('NERGENS'))).toEqual(['moved tafels a: gebied nergens>NERGENS']);
    const name = (naam: string) => ({ 'tafels.csv': `id,naam\na,${naam}\n` });
    expect(linesOf(name('heerlen'), name('HEERLEN'))).toEqual(['renamed tafels a: naam heerlen>HEERLEN']);
  });

  it('tells none for the ends of a deelname or relatie, nor in a list, and one where the id itself differs', () => {
    const seats = (one: string, other: string, rol: string) => ({
      'deelnames.csv': `organisatie,verband,rol\n${one},${other},${rol}\n`,
      'relaties.csv': `van,naar,soort\n${one},${other},${rol}\n`,
    });
    expect(linesOf(seats('cz', 'mijnzorg', 'lid'), seats('CZ', 'MijnZorg', 'lid'))).toEqual([]);
    expect(linesOf(seats('cz', 'mijnzorg', 'lid'), seats('CZ', 'MijnZorg', 'trekker'))).toEqual([
      'changed deelnames CZ/MijnZorg/trekker: rol lid>trekker',
      'changed relaties CZ/MijnZorg/trekker: soort lid>trekker',
    ]);
    const sources = (bron: string) => ({
      'bronnen.csv': 'id,titel\nb1,Een\nb2,Twee\n',
      'tafels.csv': `id,naam,bron\na,A,${bron}\n`,
    });
    expect(linesOf(sources('b1|b2'), sources('B2|B1|b1'))).toEqual([]);
    expect(linesOf(sources('b1|b2'), sources('B1'))).toEqual(['changed tafels a: bron b1|b2>B1']);
    const areas = (id: string) => ({
      'gebieden.csv': `id,naam,niveau\n${id},H,gemeente\nlimburg,L,provincie\n`,
      'tafels.csv': `id,naam,gebied\na,A,${id}\n`,
    });
    expect(linesOf(areas('heerlen'), areas('Heerlen'))).toContain('moved tafels a: gebied heerlen>Heerlen');
  });

  it('goes through the tables in their order and counts each kind in each', () => {
    const { differences, totals } = compare(
      {},
      {
        'gebieden.csv':
          'id,naam,niveau\nlimburg,Limburg,provincie\nheerlen,Heerlen,gemeente\nbeek,Beek,gemeente\n',
        'deelnames.csv': 'organisatie,verband,rol\ncz,mijnzorg,trekker\nvgz,mijnzorg,\n',
        'bronnen.csv': 'id,titel\nx,X\n',
      },
    );
    expect(differences.map(({ table }) => table)).toEqual([
      'gebieden',
      'gebieden',
      'deelnames',
      'deelnames',
      'bronnen',
    ]);
    const none = { added: 0, stopped: 0, renamed: 0, moved: 0, changed: 0, upkeepOnly: 0 };
    expect(totals.gebieden).toEqual({ ...none, added: 1, moved: 1 });
    expect(totals.deelnames).toEqual({ ...none, added: 1, changed: 1 });
    expect(totals.bronnen).toEqual({ ...none, added: 1 });
    expect(totals.tafels).toEqual(none);
  });

  it.each<readonly [string, string, string]>([
    ['the order of rows', 'id,naam\na,A\nb,B\n', 'id,naam\nb,B\na,A\n'],
    ['the order of columns', 'id,naam,soort,x\na,A,s,1\n', 'X,soort,naam,id\n1,s,A,a\n'],
    ['the delimiter and line ends', 'id,naam\na,A\n', 'sep=;\r\nid;naam\r\na;"A"\r\n'],
    ['empty rows and columns', 'id,naam\na,A\nb,B\n', '\nid,naam,gebied,,y\n\na,A,\n,,,,\nb,B,\n'],
    ['white space around a cell', 'id,naam\na,A\n', 'id , Naam\n a ,\u00a0A \n'],
    ['composed letters', 'id,naam\na,e\u0301\n', 'id,naam\na,\u00e9\n'],
    ['how a date is written', 'id,naam,start\na,A,2024-03-01\n', 'id,naam,start\na,A,1-3-2024\n'],
    ['the order in a list', 'id,naam,themas,bron\na,A,x|y,p|q\n', 'id,naam,themas,bron\na,A,y | x,q|p|q\n'],
    ['a link without https://', 'id,naam,website\na,A,www.a.nl\n', 'id,naam,website\na,A,https://www.a.nl\n'],
    ["a ' before a formula", 'id,naam,x\na,A,=1\n', "id,naam,x\na,A,'=1\n"],
  ])('sees no difference in %s', (_, before, after) => {
    expect(linesOf({ 'tafels.csv': before }, { 'tafels.csv': after })).toEqual([]);
    expect(linesOf({ 'tafels.csv': after }, { 'tafels.csv': before })).toEqual([]);
  });

  it('sees no difference between CSV and JSON, or between encodings', () => {
    const json = '{"tafels":[{"naam":"Fryslân","id":"a","themas":["y","x"],"lijst":3}]}';
    const csv = 'id;naam;lijst;themas\na;Frysl\u00e2n;3;x|y\n';
    expect(linesOf({ 'tafels.json': json }, { 'tafels.csv': csv })).toEqual([]);
    const windows = Uint8Array.from(csv, (letter) => letter.charCodeAt(0));
    expect(linesOf({ 'tafels.csv': windows }, { 'tafels.csv': csv })).toEqual([]);
  });

  it('compares unknown columns by header, cells without a header too, and what cannot be used as it is written', () => {
    const before = 'id,naam,start,notitie,x,X,,\na,A,ooit,n,1,2,p,q,r\n';
    expect(linesOf({ 'tafels.csv': before }, { 'tafels.csv': before })).toEqual([]);
    const after = 'id,naam,start,Notitie,x,X,,\na,A,nooit,m,2,1,q,p\n';
    expect(linesOf({ 'tafels.csv': before }, { 'tafels.csv': after })).toEqual([
      'changed tafels a: start ooit>nooit,  p | q | r>p | q, Notitie n>m',
    ]);
  });

  it('takes a file or column that is absent for empty', () => {
    const relations = 'van,naar,soort\nmijnzorg,cz,x\n';
    expect(linesOf({}, { 'relaties.csv': relations })).toEqual(['added relaties mijnzorg/cz/x:']);
    expect(linesOf({ 'relaties.csv': relations }, { 'relaties.csv': '' })).toEqual([]);
    expect(compare({}, { 'relaties.csv': relations, 'tafels.csv': 'id\n' }).notCompared).toEqual(['tafels']);
  });

  it('does not compare a table of which either file cannot be used', () => {
    const lost = compare({ 'organisaties.csv': 'id\ncz\n' }, { 'deelnames.csv': '' });
    expect(lost.differences).toEqual([]);
    expect(lost.notCompared).toEqual(['organisaties', 'deelnames']);
  });

  it('compares records without an id by their whole content', () => {
    const before = 'id,naam,soort\n,A,x\n,A,x\n,B,\n';
    const after = 'id,naam,soort\n,B,\n,A,x\n,A,y\n';
    expect(linesOf({ 'tafels.csv': before }, { 'tafels.csv': after })).toEqual([
      'added tafels :',
      'stopped gone tafels :',
    ]);
  });

  it('takes the first record of a doubled id for the record, and others by their content', () => {
    const before = 'id,naam\na,Een\na,Twee\n';
    expect(linesOf({ 'tafels.csv': before }, { 'tafels.csv': 'id,naam\na,Twee\na,Een\n' })).toEqual([]);
    expect(linesOf({ 'tafels.csv': before }, { 'tafels.csv': 'id,naam\na,Een!\na,Twee\n' })).toEqual([
      'renamed tafels a: naam Een>Een!',
    ]);
    expect(linesOf({ 'tafels.csv': before }, { 'tafels.csv': 'id,naam\na,Drie\na,Vier\n' })).toEqual([
      'renamed tafels a: naam Een>Drie',
      'added tafels a:',
      'stopped gone tafels a:',
    ]);
  });

  it('tells an id that is written otherwise as another record', () => {
    expect(linesOf({ 'tafels.csv': 'id,naam\na,A\n' }, { 'tafels.csv': 'id,naam\nA,A\n' })).toEqual([
      'added tafels A:',
      'stopped gone tafels a:',
    ]);
  });

  it.each<readonly [string, string, string]>([
    ['an end', ',,', ',2024,'],
    ['a status that says so', 'actief,,', 'Afgerond,,'],
    ['a status with an accent', 'actief,,', 'beëindigd,,'],
  ])('tells a record as stopped that has got %s', (_, was, is) => {
    const file = (cells: string) => ({ 'tafels.csv': `id,naam,status,eind,gebied\na,A,${cells}\n` });
    const [difference] = compare(file(was), file(`${is}heerlen`)).differences;
    expect(difference).toMatchObject({ kind: 'stopped', isGone: false });
    expect(difference?.cells.map(({ column }) => column)).toContain('gebied');
    expect(compare(file(is), file(was)).differences[0]?.kind).toBe('changed');
    expect(compare(file(is), file(`${is}heerlen`)).differences[0]?.kind).toBe('moved');
  });

  it('takes an end that surely lies after today for a plan', () => {
    const file = (end: string) => ({ 'tafels.csv': `id,naam,eind\na,A,${end}\n` });
    const kindOn = (today: string, end: string) => compare(file(''), file(end), today).differences[0]?.kind;
    expect(kindOn('2026-05-01', '2026-05-02')).toBe('changed');
    expect(kindOn('2026-05-01', '2027')).toBe('changed');
    expect(kindOn('2026-05-01', '2026-05-01')).toBe('stopped');
    expect(kindOn('2026-05-01', '2026')).toBe('stopped');
  });

  it('takes each table’s own columns for a move or a new name', () => {
    const area = (cells: string) => ({ 'gebieden.csv': `id,naam,niveau,lat,lon\nx,X,wijk,${cells}\n` });
    expect(linesOf(area('50,5'), area('51,5'))).toEqual(['moved gebieden x: lat 50>51']);
    const event = (title: string) => ({ 'gebeurtenissen.csv': `id,titel,datum\nx,${title},2024\n` });
    expect(linesOf(event('A'), event('B'))).toEqual(['renamed gebeurtenissen x: titel A>B']);
    const source = (title: string) => ({ 'bronnen.csv': `id,titel\nx,${title}\n` });
    expect(linesOf(source('A'), source('B'))).toEqual(['renamed bronnen x: titel A>B']);
  });

  it('matches seats by their whole content, then by ends and role, then by ends', () => {
    const file = (rows: string) => ({ 'deelnames.csv': `organisatie,verband,rol,van,tot\n${rows}` });
    const seats =
      'cz,mijnzorg,lid,2019,\ncz,mijnzorg,trekker,2019,\nvgz,mijnzorg,lid,,\nvgz,mijnzorg,lid,,\n';
    expect(
      linesOf(file(seats), file('vgz,mijnzorg,lid,,\ncz,mijnzorg,partner,2019,\ncz,mijnzorg,lid,2020,\n')),
    ).toEqual([
      'changed deelnames cz/mijnzorg/partner: rol trekker>partner',
      'changed deelnames cz/mijnzorg/lid: van 2019>2020',
      'stopped gone deelnames vgz/mijnzorg/lid:',
    ]);
    expect(linesOf(file('cz,mijnzorg,lid,,\n'), file('cz,mijnzorg,lid,,2024\n'))).toEqual([
      'stopped deelnames cz/mijnzorg/lid: tot >2024',
    ]);
    const [one] = compare(file('cz,mijnzorg,lid,,\n'), file('vgz,weg,lid,,\n')).differences;
    expect(one).toMatchObject({ kind: 'added', name: '', endNames: ['VGZ', 'weg'] });
  });

  it('matches relations by their ends', () => {
    const file = (rows: string) => ({ 'relaties.csv': `van,naar,soort,toelichting\n${rows}` });
    const found = compare(file('cz,mijnzorg,x,t\n,cz,,\n'), file('cz,mijnzorg,y,t\n,cz,,t\n'));
    expect(lines(found)).toEqual([
      'changed relaties cz/mijnzorg/y: soort x>y',
      'added relaties /cz/:',
      'stopped gone relaties /cz/:',
    ]);
    expect(found.differences[0]?.endNames).toEqual(['CZ', 'MijnZorg']);
  });

  it('marks what was only checked again', () => {
    const file = (cells: string) => ({
      'deelnames.csv': `organisatie,verband,rol,van,gecontroleerd_op\n${cells}`,
    });
    const before = file('cz,mijnzorg,lid,2013,\ncz,mijnzorg,lid,2019,\nvgz,mijnzorg,lid,,\n');
    const after = file(
      'cz,mijnzorg,lid,2019,2026-01-01\ncz,mijnzorg,lid,2013,2026-01-02\nvgz,mijnzorg,,,2026\n',
    );
    const { differences, totals } = compare(before, after);
    expect(
      differences.map(({ isUpkeepOnly, afterRow, beforeRow }) => [isUpkeepOnly, beforeRow, afterRow]),
    ).toEqual([
      [true, 3, 2],
      [true, 2, 3],
      [false, 4, 4],
    ]);
    expect(totals.deelnames).toMatchObject({ changed: 1, upkeepOnly: 2 });
  });

  it('gives an id as `__proto__` no special meaning', () => {
    expect(
      linesOf(
        { 'tafels.csv': 'id,naam\n__proto__,A\nconstructor,B\n' },
        { 'tafels.csv': 'id,naam\n__proto__,C\n' },
      ),
    ).toEqual(['renamed tafels __proto__: naam A>C', 'stopped gone tafels constructor:']);
  });

  it('keeps to a column for all when a file has very many', () => {
    const header = Array.from({ length: 3000 }, (_, i) => `x${i}`);
    const file = (text: string) => ({
      'tafels.csv': `id,naam,${header.join(',')}\na,A,${'v,'.repeat(2999)}${text}\n${'b,B\n'.repeat(3000)}`,
    });
    expect(linesOf(file('p'), file('p'))).toEqual([]);
    const [difference] = compare(file('p'), file('q')).differences;
    expect(difference?.cells).toMatchObject([{ column: '', after: expect.stringContaining('x2999: q') }]);
  });
});

describe('compareDatasets(before, after), whatever the files hold', () => {
  it('finds nothing between the real data and itself, also when it was exported', () => {
    const real = readDataset(realFiles());
    expect(compareDatasets(real, readDataset(writeDataset(real))).differences).toEqual([]);
  });

  it('finds nothing between a set and the same with rows and columns shuffled, in any form, and exported', () => {
    fc.assert(
      fc.property(anySet, anyManner, anyManner, (set, one, other) => {
        const before = readDataset(writeSet(set, one));
        expect(lines(compareDatasets(before, readDataset(writeSet(set, other))))).toEqual([]);
        expect(lines(compareDatasets(before, readDataset(writeDataset(before))))).toEqual([]);
      }),
      { seed: 41, numRuns: 60 },
    );
  });

  it('finds nothing between any files and what is exported of them', () => {
    fc.assert(
      fc.property(anyFiles, (files) => {
        const bytes = files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
        const before = readDataset(bytes);
        expect(lines(compareDatasets(before, before))).toEqual([]);
        expect(lines(compareDatasets(before, readDataset(writeDataset(before))))).toEqual([]);
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  it('tells the same differences whatever the order of rows and columns', () => {
    fc.assert(
      fc.property(anySet, anySet, anyManner, anyManner, (before, after, one, other) => {
        const [old, current] = [withoutDoubles(before), withoutDoubles(after)];
        const told = (mannerOne: typeof one, mannerOther: typeof one) =>
          [
            ...lines(
              compareDatasets(
                readDataset(writeSet(old, mannerOne)),
                readDataset(writeSet(current, mannerOther)),
              ),
            ),
          ].sort();
        expect(told(one, other)).toEqual(told(other, one));
      }),
      { seed: 43, numRuns: 60 },
    );
  });

  it('leaves no record untold: what is in one set only is added or gone, and the other way round', () => {
    fc.assert(
      fc.property(anySet, anySet, (before, after) => {
        const [old, current] = [readDataset(writeSet(before)), readDataset(writeSet(after))];
        const { differences } = compareDatasets(old, current);
        const back = compareDatasets(current, old).differences;
        for (const table of tableNames) {
          const count = (list: readonly Difference[], kind: 'added' | 'gone') =>
            list.filter(
              (one) => one.table === table && (kind === 'gone' ? one.afterRow : one.beforeRow) === null,
            ).length;
          expect(recordsIn(current, table) - count(differences, 'added')).toBe(
            recordsIn(old, table) - count(differences, 'gone'),
          );
          expect(count(back, 'gone')).toBe(count(differences, 'added'));
          expect(count(back, 'added')).toBe(count(differences, 'gone'));
        }
        for (const { cells, isGone, kind, beforeRow, afterRow } of differences) {
          if (beforeRow === null || afterRow === null) expect(cells).toEqual([]);
          else if (cells.length === 0) expect(isGone || kind === 'added').toBe(true);
        }
      }),
      { seed: 44, numRuns: 60 },
    );
  });
});

/** Records that say more than control characters and space. */
function recordsIn(dataset: Dataset, name: (typeof tableNames)[number]): number {
  const table = dataset.tables[name];
  if (table === null) return 0;
  const isFilled = (index: number) =>
    table.columns.some(({ text }) => /[^\s\p{C}]/u.test(text.values[text.codes[index] ?? 0] ?? ''));
  return Array.from(table.rowNumbers, (_, index) => index).filter(isFilled).length;
}

/** Of each id the first record: which of two is the record depends on their order. */
function withoutDoubles(set: WrittenSet): WrittenSet {
  return Object.fromEntries(
    Object.entries(set).map(([table, records]) => {
      const seen = new Set<string>();
      const kept = records.filter((record) => {
        const id = (record['id'] ?? '').trim().normalize('NFC');
        const isNew = id === '' || !seen.has(id);
        seen.add(id);
        return isNew;
      });
      return [table, kept];
    }),
  );
}
