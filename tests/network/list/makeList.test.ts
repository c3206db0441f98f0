import { describe, expect, it } from 'vitest';
import { sectorOf } from '../../../src/appearance/sectors';
import { type Choice, wholeChoice } from '../../../src/network/choice';
import { type ColumnName, listColumns, orderIn } from '../../../src/network/list/columns';
import type { Cell } from '../../../src/network/list/listFields';
import { type ListKind, listKinds } from '../../../src/network/list/listKinds';
import type { FullNetwork } from '../../../src/network/list/listRows';
import { type List, type ListAsk, makeList } from '../../../src/network/list/makeList';
import { findThing, idOfThing, placeById, type ThingRef } from '../../../src/network/lookUp';
import { narrow } from '../../../src/network/narrow';
import { narrowed } from '../../../src/network/narrowed';
import { largeNetwork, realNetwork } from '../../fixtures/anEcosystem';
import { Counted } from '../../fixtures/countedRows';
import { type CsvRow, csvRows } from '../../fixtures/csvRows';
import { runAll } from '../../fixtures/runAll';

const { network } = realNetwork();
const counted = new Counted();
const areas = new Map(csvRows('gebieden').map((row) => [row['id'] ?? '', row]));
const verbanden = new Map(counted.verbanden.map((row) => [row['id'] ?? '', row]));

function shownUnder(choice: Choice): FullNetwork {
  const { members } = network;
  if (members === null) throw new Error('no members');
  if (choice === wholeChoice) return network as FullNetwork;
  return narrowed(network, narrow({ ...network, ...members }, choice, sectorOf)) as FullNetwork;
}

function listOf(
  shown: FullNetwork,
  ask: { readonly kind: ListKind; readonly at?: string; readonly by?: string; readonly sort?: string },
): List {
  const wanted: ListAsk = {
    kind: ask.kind,
    place: ask.at === undefined ? 0 : placeById(shown, ask.at),
    by: ask.by === undefined ? null : findThing(shown, ask.by),
    order: orderIn(ask.kind, ask.sort ?? ''),
  };
  return runAll(makeList(shown, wanted)).made;
}

const refKind: Readonly<Record<Exclude<ListKind, 'deelnames'>, ThingRef['kind']>> = {
  organisaties: 'organisation',
  coalities: 'verband',
  tafels: 'verband',
  initiatieven: 'verband',
  gebieden: 'area',
};

function idOf(list: List, row: number): string {
  const { kind } = list.ask;
  if (kind === 'deelnames') return '';
  return idOfThing(list.network, { kind: refKind[kind], index: row });
}

function cellOf(list: List, row: number, column: ColumnName): Cell | null {
  const field = list.fields[column];
  if (field === undefined) throw new Error(`${list.ask.kind} has no field ${column}`);
  return field.cell(row);
}

/** A cell as the files would write it. */
function plain(cell: Cell | null): string | number {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'thing':
      return cell.thing.name;
    case 'text':
      return cell.text;
    case 'texts':
      return cell.texts.join('|');
    case 'joined':
      return 'aangesloten';
    case 'count':
      return cell.count;
    case 'date':
      return cell.date;
    case 'level':
      return cell.level;
  }
}

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });
const levels = ['land', 'provincie', 'regio', 'subregio', 'gemeente', 'wijk'];

/** As people sort: numbers by size, levels from wide to narrow, dates by time, other texts by word. */
function compareCells(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [a, b] = [String(one), String(other)];
  if (levels.includes(a) && levels.includes(b)) return levels.indexOf(a) - levels.indexOf(b);
  if (/^\d{4}/.test(a) && /^\d{4}/.test(b)) return a < b ? -1 : Number(a > b);
  return collator.compare(a, b);
}

/** The areas around a place that the files name, itself first. */
function chainOf(area: string): readonly string[] {
  const above: string[] = [];
  for (let id = area; id !== '' && !above.includes(id); id = areas.get(id)?.['onderdeel_van'] ?? '')
    above.push(id);
  return above;
}

/** Whether a verband lies in an area, or in a coalition that works in the same one. */
function liesIn(id: string, at: string | undefined): boolean {
  if (at === undefined) return true;
  const row = verbanden.get(id);
  if (row === undefined) return false;
  if (areas.has(at)) return chainOf(row['gebied'] ?? '').includes(at);
  if (id === at) return true;
  const parent = row['coalitie'] || row['onderdeel_van'] || '';
  return parent !== '' && verbanden.get(parent)?.['gebied'] === row['gebied'] && liesIn(parent, at);
}

function distinct(seats: readonly CsvRow[], column: string): number {
  return new Set(seats.map((seat) => seat[column])).size;
}

const choices: readonly (readonly [name: string, choice: Choice])[] = [
  ['everything', wholeChoice],
  ['a theme and a sector', { ...wholeChoice, theme: ['ouderen', 'preventie'], sector: ['ouderenzorg'] }],
  ['a year', { ...wholeChoice, year: 2020 }],
  ['a year, a kind and a role', { ...wholeChoice, year: 2022, kind: ['tafel', 'coalitie'], role: ['lid'] }],
];
const places = [undefined, 'mijnstreek', 'heerlen', 'preventiecoalitie-sittard-geleen', 'nederland'] as const;

describe.each(choices)('makeList(network, ask) under %s', (_, choice) => {
  const shown = shownUnder(choice);
  const { ids, seats } = counted.kept(choice);

  it.each(places)('counts for every organisation what the files say, in %s', (at) => {
    const list = listOf(shown, { kind: 'organisaties', ...(at === undefined ? {} : { at }) });
    const here = seats.filter((seat) => liesIn(seat['verband'] ?? '', at));
    const expected = csvRows('organisaties').flatMap((row) => {
      const own = here.filter((seat) => seat['organisatie'] === row['id']);
      const isEverything = at === undefined && choice === wholeChoice;
      if (own.length === 0 && !isEverything) return [];
      const tafels = own.filter((seat) => verbanden.get(seat['verband'] ?? '')?.kind === 'tafel');
      return [[row['id'], own.length, distinct(own, 'verband'), distinct(tafels, 'verband')]];
    });
    const told = [...list.rows].map((row) => [
      idOf(list, row),
      ...(['zetels', 'verbanden', 'tafels'] as const).map((column) => plain(cellOf(list, row, column))),
    ]);
    expect(told.sort()).toEqual(expected.sort());
  });

  it.each(places)('counts for every verband who sits at it, in %s', (at) => {
    for (const [kind, word] of [
      ['coalities', 'coalitie'],
      ['tafels', 'tafel'],
      ['initiatieven', 'initiatief'],
    ] as const) {
      const list = listOf(shown, { kind, ...(at === undefined ? {} : { at }) });
      const expected = [...ids]
        .filter((id) => verbanden.get(id)?.kind === word && liesIn(id, at))
        .map((id) => {
          const own = seats.filter((seat) => seat['verband'] === id);
          return [id, distinct(own, 'organisatie'), own.length];
        });
      const told = [...list.rows].map((row) => [
        idOf(list, row),
        plain(cellOf(list, row, 'deelnemers')),
        plain(cellOf(list, row, 'zetels')),
      ]);
      expect(told.sort()).toEqual(expected.sort());
    }
  });

  it('lists every participation with what the file says of it', () => {
    const list = listOf(shown, { kind: 'deelnames' });
    const names = new Map(csvRows('organisaties').map((row) => [row['id'], row['naam']]));
    const expected = seats.map((seat) =>
      [
        names.get(seat['organisatie'] ?? ''),
        verbanden.get(seat['verband'] ?? '')?.['naam'],
        seat['rol'],
        seat['van'],
        seat['tot'],
        seat['status'] || 'aangesloten',
        seat['mandaat'] ?? '',
      ].join(';'),
    );
    const told = [...list.rows].map((row) =>
      listColumns.deelnames.map((column) => plain(cellOf(list, row, column))).join(';'),
    );
    expect(told.sort()).toEqual(expected.sort());
  });

  it('counts for every area what lies in it and below', () => {
    const list = listOf(shown, { kind: 'gebieden' });
    const inArea = (area: string, kind: string) =>
      [...ids].filter((id) => verbanden.get(id)?.kind === kind && liesIn(id, area)).length;
    const expected = [...areas.keys()].map((id) => [
      id,
      inArea(id, 'coalitie'),
      inArea(id, 'tafel'),
      inArea(id, 'initiatief'),
      distinct(
        seats.filter((seat) => liesIn(seat['verband'] ?? '', id)),
        'organisatie',
      ),
    ]);
    const told = [...list.rows].map((row) => [
      idOf(list, row),
      ...(['coalities', 'tafels', 'initiatieven', 'organisaties'] as const).map((column) =>
        plain(cellOf(list, row, column)),
      ),
    ]);
    expect(told.sort()).toEqual(expected.sort());
  });

  it('tells of every list how many rows it would have', () => {
    for (const at of places) {
      const { counts } = listOf(shown, { kind: 'tafels', ...(at === undefined ? {} : { at }) });
      for (const kind of listKinds) {
        expect(counts[kind]).toBe(listOf(shown, { kind, ...(at === undefined ? {} : { at }) }).rows.length);
      }
    }
  });

  it('narrows to every organisation and every verband as the files do', () => {
    for (const row of csvRows('organisaties')) {
      const by = row['id'] ?? '';
      const at = new Set(seats.filter((seat) => seat['organisatie'] === by).map((seat) => seat['verband']));
      const tafels = listOf(shown, { kind: 'tafels', by });
      expect([...tafels.rows].map((one) => idOf(tafels, one)).sort()).toEqual(
        [...at].filter((id) => verbanden.get(id ?? '')?.kind === 'tafel').sort(),
      );
      const { counts } = tafels;
      const beside = seats.filter((seat) => at.has(seat['verband']));
      expect(counts.deelnames).toBe(seats.filter((seat) => seat['organisatie'] === by).length);
      expect(counts.organisaties).toBe(distinct(beside, 'organisatie'));
      expect(counts.coalities + counts.tafels + counts.initiatieven).toBe(at.size);
    }
    for (const by of verbanden.keys()) {
      const own = seats.filter((seat) => seat['verband'] === by);
      const { counts } = listOf(shown, { kind: 'deelnames', by });
      expect([counts.deelnames, counts.organisaties]).toEqual([own.length, distinct(own, 'organisatie')]);
    }
  });
});

describe('makeList(network, ask)', () => {
  const shown = shownUnder(wholeChoice);

  it('gives the cells of organisations, verbanden and areas as the files have them', () => {
    const name = (table: ReadonlyMap<string, CsvRow>, id: string | undefined) =>
      table.get(id ?? '')?.['naam'] ?? '';
    const check = (
      kind: ListKind,
      rows: readonly CsvRow[],
      columnsOf: (row: CsvRow) => readonly string[],
    ) => {
      const list = listOf(shown, { kind });
      const columns = listColumns[kind].filter(
        (column) => !list.fields[column]?.cell(0)?.kind.startsWith('count'),
      );
      const told = [...list.rows].map((row) =>
        columns.map((column) => plain(cellOf(list, row, column))).join(';'),
      );
      expect(told.sort()).toEqual(rows.map((row) => columnsOf(row).join(';')).sort());
    };
    check('organisaties', csvRows('organisaties'), (row) => [
      row['naam'] ?? '',
      row['afkorting'] ?? '',
      row['soort'] ?? '',
      name(areas, row['gebied']),
      row['plaats'] ?? '',
    ]);
    for (const kind of ['coalities', 'tafels', 'initiatieven'] as const) {
      check(kind, csvRows(kind), (row) => [
        row['naam'] ?? '',
        row['soort'] ?? '',
        name(areas, row['gebied']),
        name(verbanden, row['coalitie'] ?? row['onderdeel_van']),
        row['themas'] ?? '',
        row['status'] ?? '',
        row['start'] ?? '',
      ]);
    }
    check('gebieden', csvRows('gebieden'), (row) => [
      row['naam'] ?? '',
      row['niveau'] ?? '',
      name(areas, row['onderdeel_van']),
    ]);
  });

  const sorts = listKinds.flatMap((kind) =>
    listColumns[kind].flatMap((column) => [
      { kind, column, sort: column, turn: 1 },
      { kind, column, sort: `-${column}`, turn: -1 },
    ]),
  );
  it.each(sorts)(
    'sorts $kind by $sort: the unknown last, and alike in the order of the first column',
    ({ kind, column, sort, turn }) => {
      const usual = [...listOf(shown, { kind }).rows];
      const list = listOf(shown, { kind, sort });
      const cells = [...list.rows].map((row) => plain(cellOf(list, row, column)));
      const filled = cells.filter((cell) => cell !== '');
      expect(cells.slice(0, filled.length)).toEqual(filled);
      const places = [...list.rows].map((row) => usual.indexOf(row));
      for (let index = 1; index < filled.length; index++) {
        const order = compareCells(filled[index - 1] ?? '', filled[index] ?? '') * turn;
        const steps = order === 0 ? (places[index - 1] ?? 0) - (places[index] ?? 0) : order;
        expect(steps, `${filled[index - 1]}, ${filled[index]}`).toBeLessThan(0);
      }
    },
  );

  it('makes again only the order of a list that is there, and the same as if it had not been there', () => {
    const before = listOf(shown, { kind: 'deelnames' });
    const ask = { ...before.ask, order: orderIn('deelnames', '-sinds') };
    const again = runAll(makeList(shown, ask, before));
    expect(again.made.usual).toBe(before.usual);
    expect([...again.made.rows]).toEqual([...listOf(shown, { kind: 'deelnames', sort: '-sinds' }).rows]);
    expect(again.steps).toBeLessThan(5);
  });

  it('narrows a list to what is part of a coalition, however far down, and no list to what says nothing about it', () => {
    const partOf = (id: string): boolean => {
      const row = verbanden.get(id);
      const parent = row?.['coalitie'] || row?.['onderdeel_van'] || '';
      return id === 'mijnstreekcoalitie' || (parent !== '' && partOf(parent));
    };
    const { counts } = listOf(shown, { kind: 'tafels', by: 'mijnstreekcoalitie' });
    const parts = [...verbanden.keys()].filter(partOf);
    expect(counts.coalities + counts.tafels + counts.initiatieven).toBe(parts.length);
    expect(listOf(shown, { kind: 'tafels', by: 'denktank-mip' }).rows.length).toBe(39);
    expect(listOf(shown, { kind: 'gebieden', by: 'cz' }).rows.length).toBe(78);
  });

  it('lists every participation of a larger set, in steps, with every name ranked once', () => {
    const large = largeNetwork('S').network as FullNetwork;
    const ask: ListAsk = { kind: 'deelnames', place: 0, by: null, order: orderIn('deelnames', 'verband') };
    const first = runAll(makeList(large, ask));
    expect(first.made.rows.length).toBe(large.members.participations.count);
    expect(first.steps).toBeGreaterThan(15);
    expect(runAll(makeList(large, ask)).steps).toBeLessThan(first.steps);
  });
});
