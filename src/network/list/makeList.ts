import { at } from '../../ecosystem/columns';
import { type ListOrder, listColumns } from './columns';
import { type Fields, fieldsOf, type Key } from './listFields';
import { type ListKind, listKinds } from './listKinds';
import { type FullNetwork, type ListScope, listRows } from './listRows';
import { rankDates, rankPacked, rankValues, unknownRank } from './rankTexts';
import { sortRows } from './sortRows';

/** What a reader wants listed. */
export interface ListAsk extends ListScope {
  readonly kind: ListKind;
  readonly order: ListOrder;
}

/** A list as it is shown: rows are only numbers until they are on screen. */
export interface List {
  readonly ask: ListAsk;
  /** What it was made of. */
  readonly network: FullNetwork;
  /** Indices of organisations, verbanden, participations or areas, in the order shown. */
  readonly rows: Uint32Array;
  /** The same in the order of the first column. */
  readonly usual: Uint32Array;
  readonly fields: Fields;
  /** How many rows each list would have in the same scope. */
  readonly counts: Readonly<Record<ListKind, number>>;
}

/**
 * Makes a list in steps, so that no step holds up the screen.
 *
 * Rows that have the same in the column by which is sorted keep the order of the first column, whichever way is sorted; what
 * is unknown comes last.
 *
 * @param network - what is shown
 * @param ask - what is wanted
 * @param before - a list that was made before: what is the same in it is not made again
 * @returns the list; each step is at most some hundreds of comparisons, or one pass over the seats
 */
export function* makeList(
  network: FullNetwork,
  ask: ListAsk,
  before: List | null = null,
): Generator<undefined, List> {
  const { kind, order } = ask;
  const unsorted = isAlike(before, network, ask) ? before : yield* makeUnsorted(network, ask);
  const { fields, usual } = unsorted;
  yield;
  const { column, isDown } = order;
  const isUsual = !isDown && column === listColumns[kind][0];
  const rows = isUsual ? usual : sortRows(usual, yield* keysOf(fields[column]?.key), isDown);
  return { ...unsorted, ask, rows };
}

/** Whether only the order differs. */
function isAlike(before: List | null, network: FullNetwork, ask: ListAsk): before is List {
  return (
    before !== null &&
    before.network === network &&
    before.ask.kind === ask.kind &&
    before.ask.place === ask.place &&
    before.ask.by === ask.by
  );
}

function* makeUnsorted(network: FullNetwork, ask: ListAsk): Generator<undefined, Omit<List, 'ask' | 'rows'>> {
  const { kind, place } = ask;
  const counts = { organisaties: 0, coalities: 0, tafels: 0, initiatieven: 0, deelnames: 0, gebieden: 0 };
  let usual: Uint32Array = new Uint32Array(0);
  for (const one of listKinds) {
    const found = listRows(network, one, ask);
    counts[one] = found.length;
    if (one === kind) usual = found;
    yield;
  }
  const fields = fieldsOf(network, kind, place);
  yield;
  // Of a participation the organisation alone says too little.
  const columns = kind === 'deelnames' ? (['verband', 'organisatie'] as const) : [listColumns[kind][0]];
  for (const column of columns) {
    const keyOf = yield* keysOf(fields[column]?.key);
    usual = sortRows(usual, keyOf);
    yield;
  }
  return { network, usual, fields, counts };
}

function* keysOf(key: Key | undefined): Generator<undefined, (row: number) => number> {
  if (key === undefined) return () => unknownRank;
  if (key.by === 'number') return key.of;
  const ranks = yield* ranksFor(key);
  return (row) => {
    const index = key.of(row);
    return index < 0 ? unknownRank : at(ranks, index);
  };
}

function ranksFor(key: Exclude<Key, { by: 'number' }>): Generator<undefined, Int32Array> {
  if (key.by === 'packed') return rankPacked(key.texts);
  return key.by === 'dates' ? rankDates(key.values) : rankValues(key.values);
}
