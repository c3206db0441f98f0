import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/readDataset';
import { writeDataset } from '../../../src/dataset/writeDataset';
import { at, textAt } from '../../../src/ecosystem/columns';
import type { Ecosystem } from '../../../src/ecosystem/ecosystem';
import { compareDatasets } from '../../../src/validation/comparison/compareDatasets';
import { type UnitedDatasets, uniteDatasets } from '../../../src/validation/comparison/uniteDatasets';
import { validateDataset } from '../../../src/validation/validateDataset';
import { type Changes, dataFiles, realFiles } from '../../fixtures/dataFiles';
import { anySet, writeSet } from '../../fixtures/writtenFiles';

function unite(before: Changes, after: Changes): UnitedDatasets {
  return uniteDatasets(readDataset(dataFiles(before)), readDataset(dataFiles(after)));
}

function written({ dataset }: UnitedDatasets, name: string): string {
  return new TextDecoder().decode(writeDataset(dataset).find((file) => file.name === name)?.bytes);
}

/** A record without the place where it stands. */
function withoutRow<Thing extends { readonly row: number; readonly file: string }>({
  row,
  file,
  ...rest
}: Thing) {
  return rest;
}

/** The seats by ids, each with all that it says, in order; only those up to a row. */
function seatsOf(
  { participations, organisations, verbanden }: Ecosystem,
  lastRow = Number.POSITIVE_INFINITY,
) {
  const { count, organisation, verband, row, ...texts } = participations;
  return Array.from({ length: count }, (_, index) => ({
    row: at(row, index),
    seat: [
      organisations[at(organisation, index)]?.id,
      verbanden[at(verband, index)]?.id,
      ...Object.values(texts).map((column) => textAt(column, index)),
    ],
  })).filter((one) => one.row <= lastRow);
}

describe('uniteDatasets(before, after)', () => {
  it('holds the records of after, then those that are gone, in the columns of both', () => {
    const united = unite(
      { 'tafels.csv': 'id,naam,oud,soort\nweg,Weg,1,s\na,A,2,s\nook,Ook,3,s\n' },
      { 'tafels.csv': 'naam;id;Nieuw\n\nB;b;x\nAA;a;y\n' },
    );
    expect(written(united, 'tafels.csv')).toBe(
      'naam;id;Nieuw;oud;soort\r\nB;b;x;;\r\nAA;a;y;;\r\nWeg;weg;;1;s\r\nOok;ook;;3;s\r\n',
    );
    expect(united.dataset.tables.tafels?.rowNumbers).toEqual(Uint32Array.of(2, 3, 4, 5));
    expect(united.changes.verbanden).toEqual(
      new Map([
        ['b', 'added'],
        ['a', 'renamed'],
        ['weg', 'stopped'],
        ['ook', 'stopped'],
      ]),
    );
  });

  it('tells the changes of areas and organisations by id, of seats and relations by row', () => {
    const { changes } = unite(
      {
        'deelnames.csv': 'organisatie,verband,rol\nvgz,mijnzorg,\ncz,mijnzorg,lid\n',
        'relaties.csv': 'van,naar,soort\ncz,vgz,x\n',
      },
      {
        'gebieden.csv': 'id,naam,niveau\nlimburg,Limburg,provincie\nheerlen,Heerlen,gemeente\n',
        'organisaties.csv': 'id,naam,gebied\ncz,CZ,limburg\nvgz,VGZ,\n',
        'deelnames.csv': 'organisatie,verband,rol\ncz,mijnzorg,trekker\n',
      },
    );
    expect(changes.areas).toEqual(new Map([['heerlen', 'moved']]));
    expect(changes.organisations).toEqual(new Map([['cz', 'moved']]));
    expect([...changes.seats]).toEqual([
      [2, 'changed'],
      [3, 'stopped'],
    ]);
    expect([...changes.relations]).toEqual([[2, 'stopped']]);
  });

  it('takes what was only checked again for no change', () => {
    const file = (date: string) => ({ 'tafels.csv': `id,naam,gecontroleerd_op\na,A,${date}\n` });
    expect(unite(file(''), file('2026')).changes.verbanden).toEqual(new Map());
  });

  it('keeps a reference of after that led nowhere from what is gone', () => {
    const united = unite(
      { 'organisaties.csv': 'id,naam\ncz,CZ\nvgz,VGZ\nweg,Weg\n' },
      { 'deelnames.csv': 'organisatie,verband\nWEG,mijnzorg\nnooit,mijnzorg\n' },
    );
    expect(written(united, 'deelnames.csv')).toContain('\r\n,mijnzorg,\r\nnooit,mijnzorg,\r\n');
    const { ecosystem } = validateDataset(united.dataset);
    expect(ecosystem.organisations.map(({ id }) => id)).toEqual(['cz', 'vgz', 'weg']);
    expect(seatsOf(ecosystem)).toMatchObject([{ row: 4, seat: expect.arrayContaining(['cz', 'mijnzorg']) }]);
  });

  it('keeps references apart when only the capitals of an id have changed', () => {
    const united = unite(
      { 'tafels.csv': 'id,naam,gebied\na,A,heerlen\nweg,Weg,Heerlen\n' },
      {
        'gebieden.csv':
          'id,naam,niveau,onderdeel_van\nlimburg,Limburg,provincie,\nHeerlen,Heerlen,gemeente,limburg\n',
        'tafels.csv': 'id,naam,gebied\na,A,heerlen\n',
      },
    );
    const { verbanden } = validateDataset(united.dataset).ecosystem;
    expect(verbanden.map(({ id, area }) => [id, area])).toEqual([
      ['mijnzorg', 'limburg'],
      ['a', 'Heerlen'],
      ['weg', 'heerlen'],
    ]);
  });

  it('shows a verband that another table has now once, as changed', () => {
    const { dataset, changes } = unite(
      { 'tafels.csv': 'id,naam\na,A\n' },
      { 'initiatieven.csv': 'id,naam\na,A\n' },
    );
    expect(validateDataset(dataset).ecosystem.verbanden.map(({ id, kind }) => [id, kind])).toEqual([
      ['mijnzorg', 'coalition'],
      ['a', 'initiative'],
    ]);
    expect(changes.verbanden).toEqual(new Map([['a', 'changed']]));
  });

  it('leaves a table that was not compared as it is in after', () => {
    const before = readDataset(dataFiles());
    const after = readDataset(dataFiles({ 'organisaties.csv': 'id\ncz\n' }));
    const { dataset, changes } = uniteDatasets(before, after);
    expect(dataset.tables.organisaties).toBe(after.tables.organisaties);
    expect(changes.organisations).toEqual(new Map());
  });

  it('gives the new set when nothing has changed', () => {
    const real = readDataset(realFiles());
    const { dataset, changes } = uniteDatasets(real, real);
    expect(writeDataset(dataset)).toEqual(writeDataset(real));
    expect(Object.values(changes).map((map) => map.size)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('uniteDatasets(before, after), whatever the files hold', () => {
  it('shows every record of after as it is in after alone, and no record that after refuses', () => {
    fc.assert(
      fc.property(anySet, anySet, (before, after) => {
        const [old, current] = [readDataset(writeSet(before)), readDataset(writeSet(after))];
        const { dataset } = uniteDatasets(old, current);
        const [alone, united] = [validateDataset(current).ecosystem, validateDataset(dataset).ecosystem];
        for (const things of ['areas', 'verbanden', 'organisations', 'events', 'sources'] as const) {
          const ids: ReadonlySet<string> = new Set(alone[things].map(({ id }) => id));
          const same = united[things].filter(({ id }) => ids.has(id));
          expect(same.map(withoutRow)).toEqual(alone[things].map(withoutRow));
        }
        const lastSeat = (current.tables.deelnames?.rowNumbers.length ?? 0) + 1;
        expect(seatsOf(united, lastSeat).map(({ seat }) => seat)).toEqual(
          seatsOf(alone).map(({ seat }) => seat),
        );
        const lastRelation = (current.tables.relaties?.rowNumbers.length ?? 0) + 1;
        const relations = united.relations.filter(({ row }) => row <= lastRelation);
        expect(relations.map(withoutRow)).toEqual(alone.relations.map(withoutRow));
      }),
      { seed: 51, numRuns: 50 },
    );
  });

  it('shows every thing of before too, and tells of each that after lacks that it has stopped', () => {
    fc.assert(
      fc.property(anySet, anySet, (before, after) => {
        const [old, current] = [readDataset(writeSet(before)), readDataset(writeSet(after))];
        const { dataset, changes } = uniteDatasets(old, current);
        const [was, is] = [validateDataset(old).ecosystem, validateDataset(current).ecosystem];
        const united = validateDataset(dataset).ecosystem;
        for (const things of ['areas', 'verbanden', 'organisations'] as const) {
          const now = idsOf(is[things]);
          const taken = things === 'areas' ? now : idsOf([...is.verbanden, ...is.organisations]);
          expect(minus(minus(idsOf(was[things]), taken), idsOf(united[things]))).toEqual(new Set());
          const stopped = [...minus(idsOf(united[things]), now)];
          expect(stopped.map((id) => changes[things].get(id))).toEqual(stopped.map(() => 'stopped'));
          const others = [...changes[things]].filter(([, kind]) => kind !== 'stopped');
          expect(minus(new Set(others.map(([id]) => id)), now)).toEqual(new Set());
        }
      }),
      { seed: 52, numRuns: 50 },
    );
  });

  it('tells by its row of each seat that differs what has become of it', () => {
    fc.assert(
      fc.property(anySet, anySet, (before, after) => {
        const [old, current] = [readDataset(writeSet(before)), readDataset(writeSet(after))];
        const comparison = compareDatasets(old, current);
        const { dataset, changes } = uniteDatasets(old, current, comparison);
        const seats = comparison.differences.filter(({ table }) => table === 'deelnames');
        const told = seats.filter(({ isGone, isUpkeepOnly }) => !isGone && !isUpkeepOnly);
        const gone = seats.filter(({ isGone }) => isGone);
        const count = current.tables.deelnames?.rowNumbers.length ?? 0;
        expect([...changes.seats]).toEqual([
          ...told.map(({ afterIndex, kind }) => [(afterIndex ?? 0) + 2, kind]),
          ...gone.map((_, place) => [count + place + 2, 'stopped']),
        ]);
        expect(dataset.tables.deelnames?.rowNumbers.length ?? 0).toBe(count + gone.length);
      }),
      { seed: 53, numRuns: 50 },
    );
  });
});

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

function minus(ids: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...ids].filter((id) => !others.has(id)));
}
