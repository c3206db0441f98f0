import type { Narrowing } from '../../components/list/ListHead';
import { namedPlace } from '../../network/cards/named';
import { listColumns } from '../../network/list/columns';
import type { ListKind } from '../../network/list/listKinds';
import { canNarrowTo } from '../../network/list/listRows';
import type { List } from '../../network/list/makeList';
import { isAbout, isSeatedIn } from '../../network/list/rowMarks';
import { findThing, idOfPlace, keyOfThing, nameOfThing, type ThingRef } from '../../network/lookUp';
import { type Network, placeKinds } from '../../network/network';
import { unpackText } from '../../network/packedText';
import { listWords } from '../../wording/listWords';
import type { CountedThing } from '../../wording/thingWords';
import type { Wording } from '../../wording/wording';
import { listFileName } from './saveList';

/** The place in focus as the list names it. */
export interface Here {
  readonly name: string;
  readonly isVerband: boolean;
}

/**
 * Names the place in focus.
 *
 * @param network - what is shown
 * @param focus - a place
 * @param words - of the page
 * @returns null for everything, and while there is no map
 */
export function hereOf(network: Network, focus: number, words: Wording): Here | null {
  if (focus <= 0) return null;
  const named = namedPlace(network, focus);
  const isUnplaced = placeKinds[network.nesting.kind[focus] ?? 0] === 'unplaced';
  if (named === null) return isUnplaced ? { name: words.things.unplaced, isVerband: false } : null;
  return { name: named.name, isVerband: named.kind !== 'area' };
}

/**
 * Tells which rows are about what is selected.
 *
 * @param list - as shown
 * @param selection - key
 * @returns whether a row is
 */
export function selectedIn(list: List, selection: string | null): (row: number) => boolean {
  const thing = selection === null ? null : findThing(list.network, selection);
  return thing === null ? () => false : isAbout(list.network, list.ask.kind, thing);
}

/**
 * Tells in which rows the organisation of the reader sits.
 *
 * @param list - as shown
 * @param own - key
 * @returns whether it sits there
 */
export function ownIn(list: List, own: string | null): (row: number) => boolean {
  const thing = own === null ? null : findThing(list.network, own);
  if (thing?.kind !== 'organisation') return () => false;
  return isSeatedIn(list.network, list.ask.kind, thing.index);
}

/**
 * Lists to what the list is and can be narrowed: what the link says, and what is selected.
 *
 * @param list - as shown
 * @param keys - the two
 * @param words - of the page
 * @returns each once; those that mean nothing for this list are left out
 */
export function narrowingsOf(
  { network, ask }: List,
  { by, selection }: { readonly by: string; readonly selection: string | null },
  words: Wording,
): readonly Narrowing[] {
  const keys = [...new Set([by, selection ?? ''])];
  return keys.flatMap((key) => {
    const thing = key === '' ? null : findThing(network, key);
    if (thing === null || !canNarrowTo(network, ask.kind, thing)) return [];
    const { label } = tellNarrowing(network, ask.kind, thing, words);
    return [{ key: keyOfThing(network, thing), label, isOn: key === by }];
  });
}

/**
 * Says to what a list is narrowed.
 *
 * @param network - what is shown
 * @param kind - of the list
 * @param thing - to which it can be narrowed
 * @param words - of the page
 * @returns the thing by its short name, and what the list then holds
 */
export function tellNarrowing(
  network: Network,
  kind: ListKind,
  thing: ThingRef,
  words: Wording,
): { readonly name: string; readonly label: string } {
  const said = listWords[words.language];
  const isOrganisation = thing.kind === 'organisation';
  const shorts = network.members?.organisations.abbreviation;
  const short = isOrganisation && shorts !== undefined ? unpackText(shorts, thing.index) : '';
  const name = short === '' ? nameOfThing(network, thing) : short;
  return { name, label: (isOrganisation ? said.byOrganisation : said.byVerband)[kind](name) };
}

const countedAs: Readonly<Record<ListKind, CountedThing>> = {
  organisaties: 'organisation',
  coalities: 'coalition',
  tafels: 'tafel',
  initiatieven: 'initiative',
  deelnames: 'participation',
  gebieden: 'area',
};

/**
 * Tells in words what the list holds: how much, how it is sorted, what is left out, and what of the link means nothing.
 *
 * @param list - as shown
 * @param asked - what the link says, and how many rows there would be with nothing left out
 * @param words - of the page
 * @returns parts of one line
 */
export function tellList(
  { network, ask, rows }: List,
  asked: { readonly sort: string; readonly by: string; readonly wholeCount: number },
  words: Wording,
): readonly string[] {
  const said = listWords[words.language];
  const { column, isDown } = ask.order;
  const hidden = asked.wholeCount - rows.length;
  const columns: readonly string[] = listColumns[ask.kind];
  const wanted = asked.sort.replace(/^-/, '');
  return [
    words.count(rows.length, countedAs[ask.kind]),
    ...(hidden > 0 ? [said.hidden(words.number(hidden), words.number(asked.wholeCount))] : []),
    said.sorted(said.column[column], isDown),
    ...(wanted !== '' && !columns.includes(wanted) ? [said.unknownColumn(wanted)] : []),
    ...(asked.by !== '' && findThing(network, asked.by) === null ? [said.staleBy(asked.by)] : []),
  ];
}

/**
 * Names the file of a list.
 *
 * @param list - as shown
 * @returns by its kind, the place it tells of, and what it is narrowed to
 */
export function fileNameOf({ network, ask }: List): string {
  const place = ask.place === 0 ? 'overal' : idOfPlace(network, ask.place);
  const by = ask.by !== null && canNarrowTo(network, ask.kind, ask.by) ? keyOfThing(network, ask.by) : null;
  return listFileName(ask.kind, [place, by === null ? '' : `bij-${by}`]);
}
