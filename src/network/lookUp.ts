import { at } from '../ecosystem/columns';
import { areaLevels, type ThingKind, verbandKinds } from '../ecosystem/ecosystem';
import { type Network, placeKinds } from './network';
import { findText, unpackText } from './packedText';
import { textOf } from './texts';

/** A thing found by its id. */
export interface ThingRef {
  readonly kind: 'area' | 'verband' | 'organisation';
  readonly index: number;
}

/** Names in a link for the two circles that are no records; a record with such an id goes first. */
export const wholeId = 'alles';
export const unplacedId = 'zonder-gebied';

/** Before an id that also means something else: areas have a set of ids of their own. */
const kindPrefixes = { area: 'gebied:', verband: 'verband:', organisation: 'organisatie:' } as const;

/**
 * Finds what a key means: an id, of an area, else a verband, else an organisation; or an id with its kind before it.
 *
 * @param network - what there is
 * @param key - an id as in the files, or `verband:<id>`, `organisatie:<id>`, `gebied:<id>`
 * @returns the thing, or null
 */
export function findThing(network: Network, key: string): ThingRef | null {
  for (const kind of thingKinds) {
    const index = indexOfId(network, kind, key);
    if (index >= 0) return { kind, index };
  }
  const kind = thingKinds.find((one) => key.startsWith(kindPrefixes[one]));
  const index = kind === undefined ? -1 : indexOfId(network, kind, key.slice(kindPrefixes[kind].length));
  return kind === undefined || index < 0 ? null : { kind, index };
}

/**
 * Finds the organisation that a key means.
 *
 * @param network - what there is
 * @param key - of an organisation; null = none
 * @returns its index; -1 when there is no such organisation
 */
export function organisationByKey(network: Network, key: string | null): number {
  const thing = key === null ? null : findThing(network, key);
  return thing?.kind === 'organisation' ? thing.index : -1;
}

/**
 * Gives the key of a thing, for a link or a selection.
 *
 * @param network - what there is
 * @param thing - which one
 * @returns its id; with its kind before it where the id alone means another thing
 */
export function keyOfThing(network: Network, thing: ThingRef): string {
  const id = idOfThing(network, thing);
  const meant = findThing(network, id);
  const isMeant = meant?.kind === thing.kind && meant.index === thing.index;
  return isMeant ? id : `${kindPrefixes[thing.kind]}${id}`;
}

/**
 * Gives the key of the thing with a kind and an id.
 *
 * @param network - what there is
 * @param kind - what kind of thing
 * @param id - as in the files
 * @returns the key; the id itself when there is no such thing
 */
export function keyOfId(network: Network, kind: ThingKind, id: string): string {
  const set = kind === 'area' || kind === 'organisation' ? kind : 'verband';
  const index = indexOfId(network, set, id);
  return index < 0 ? id : keyOfThing(network, { kind: set, index });
}

/**
 * Finds the thing with a kind and an id.
 *
 * @param network - what there is
 * @param kind - what kind of thing
 * @param id - as in the files
 * @returns the thing; null when there is none
 */
export function thingById(network: Network, kind: ThingRef['kind'], id: string): ThingRef | null {
  const index = indexOfId(network, kind, id);
  return index < 0 ? null : { kind, index };
}

/**
 * Finds what an id means that is written with other capitals.
 *
 * @param network - what there is
 * @param id - as somebody wrote it
 * @returns the key as in the files; null when there is none. Looks through all ids: for a link that leads nowhere
 */
export function findInexact(network: Network, id: string): string | null {
  const wanted = id.trim().toLowerCase();
  const columns = [network.areas.id, network.verbanden.id, network.members?.organisations.id];
  for (const ids of columns) {
    for (let index = 0; ids !== undefined && index < ids.ends.length; index++) {
      const written = unpackText(ids, index);
      if (written.toLowerCase() === wanted) return written;
    }
  }
  return null;
}

const thingKinds = ['area', 'verband', 'organisation'] as const;

function indexOfId(network: Network, kind: ThingRef['kind'], id: string): number {
  if (kind === 'area') return findText(network.areas.id, id);
  if (kind === 'verband') return findText(network.verbanden.id, id);
  return network.members === null ? -1 : findText(network.members.organisations.id, id);
}

/**
 * Finds the circle that a key means.
 *
 * @param network - what there is
 * @param key - of an area or verband, or one of the two names above
 * @returns a place, or -1
 */
export function placeById(network: Network, key: string): number {
  const thing = findThing(network, key);
  if (thing !== null && thing.kind !== 'organisation') return placeOf(network, thing);
  if (key === wholeId) return 0;
  if (key !== unplacedId) return -1;
  const { kind } = network.nesting;
  return kind.indexOf(placeKinds.indexOf('unplaced'));
}

/**
 * Gives the circle of a thing.
 *
 * @param network - what there is
 * @param thing - an area or verband; an organisation has none
 * @returns a place, or -1
 */
export function placeOf(network: Network, thing: ThingRef): number {
  if (thing.kind === 'area') return at(network.nesting.placeOfArea, thing.index);
  return thing.kind === 'verband' ? at(network.nesting.placeOfVerband, thing.index) : -1;
}

/**
 * Gives the id of the thing at a place.
 *
 * @param network - what there is
 * @param place - a place; a core has the id of its coalition
 * @returns the id
 */
export function idOfPlace(network: Network, place: number): string {
  const ref = at(network.nesting.ref, place);
  switch (placeKinds[at(network.nesting.kind, place)]) {
    case 'area':
      return textOf(network.areas.id, ref);
    case 'verband':
    case 'core':
      return textOf(network.verbanden.id, ref);
    case 'unplaced':
      return unplacedId;
    default:
      return wholeId;
  }
}

/**
 * Gives the key of a place, for a link.
 *
 * @param network - what there is
 * @param place - a place
 * @returns the key of the thing there, or the name of one of the two circles that are no records
 */
export function keyOfPlace(network: Network, place: number): string {
  const thing = thingAtPlace(network, place);
  return thing === null ? idOfPlace(network, place) : keyOfThing(network, thing);
}

/**
 * Gives the id of a thing.
 *
 * @param network - what there is
 * @param thing - which one
 * @returns the id as in the files
 */
export function idOfThing(network: Network, thing: ThingRef): string {
  if (thing.kind === 'area') return textOf(network.areas.id, thing.index);
  if (thing.kind === 'verband') return textOf(network.verbanden.id, thing.index);
  return network.members === null ? '' : textOf(network.members.organisations.id, thing.index);
}

/**
 * Gives the name of a thing.
 *
 * @param network - what there is
 * @param thing - which one
 * @returns the name as in the files
 */
export function nameOfThing(network: Network, thing: ThingRef): string {
  if (thing.kind === 'area') return textOf(network.areas.name, thing.index);
  if (thing.kind === 'verband') return textOf(network.verbanden.name, thing.index);
  return network.members === null ? '' : textOf(network.members.organisations.name, thing.index);
}

/**
 * Says what kind of thing it is.
 *
 * @param network - what there is
 * @param thing - which one
 * @returns area, coalition, tafel, initiative or organisation
 */
export function kindOfThing(network: Network, thing: ThingRef): ThingKind {
  if (thing.kind !== 'verband') return thing.kind;
  return verbandKinds[at(network.verbanden.kind, thing.index)] ?? 'initiative';
}

/**
 * Gives the thing that a circle stands for.
 *
 * @param network - what there is
 * @param place - a place
 * @returns the thing; null for the circle around everything and that of the unplaced
 */
export function thingAtPlace(network: Network, place: number): ThingRef | null {
  const index = at(network.nesting.ref, place);
  switch (placeKinds[at(network.nesting.kind, place)]) {
    case 'area':
      return { kind: 'area', index };
    case 'verband':
    case 'core':
      return { kind: 'verband', index };
    default:
      return null;
  }
}

/**
 * Names the level of a place: the level of an area, the kind of a verband.
 *
 * @param network - what there is
 * @param place - a place
 * @returns `gemeente`, `coalitie`, `tafel` …; empty where there is none
 */
export function levelOfPlace(network: Network, place: number): string {
  const thing = thingAtPlace(network, place);
  if (thing === null) return '';
  if (thing.kind === 'area') return areaLevels[at(network.areas.level, thing.index)] ?? '';
  const kind = kindOfThing(network, thing);
  return kind === 'coalition' ? 'coalitie' : kind === 'initiative' ? 'initiatief' : kind;
}

/**
 * Chooses where to begin when nothing says where: the innermost area that holds at least two fifths of all verbanden.
 *
 * @param network - what there is
 * @returns a place; the root when no area does
 */
export function startPlaceOf(network: Network): number {
  const { nesting } = network;
  const held = (place: number): number =>
    at(nesting.coalitionsIn, place) + at(nesting.tafelsIn, place) + at(nesting.initiativesIn, place);
  const least = held(0) * 0.4;
  let start = 0;
  for (let next = 0; next >= 0; ) {
    start = next;
    next = -1;
    const end = start + at(nesting.size, start);
    for (let child = start + 1; child < end; child += at(nesting.size, child)) {
      if (placeKinds[at(nesting.kind, child)] === 'area' && held(child) >= least && least > 0) next = child;
    }
  }
  return start;
}
