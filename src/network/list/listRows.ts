import { at } from '../../ecosystem/columns';
import { verbandKinds } from '../../ecosystem/ecosystem';
import { groupOf, sizeOfGroup } from '../grouped';
import type { ThingRef } from '../lookUp';
import { type Members, type Network, placeKinds } from '../network';
import { tablePlaceOf } from '../places';
import type { ListKind } from './listKinds';

/** A network of which the participations have arrived. */
export type FullNetwork = Network & { readonly members: Members };

/** Of what a list tells. */
export interface ListScope {
  /** A place; the list holds what lies in it, and who takes part there. */
  readonly place: number;
  /** An organisation or verband to which the list is narrowed; null = to none. */
  readonly by: ThingRef | null;
}

/**
 * Tells whether a list can be narrowed to a thing: the verbanden of an organisation and with whom it sits there, the
 * organisations at a verband, what is part of a coalition.
 *
 * @param network - what there is
 * @param kind - which list
 * @param by - the thing
 * @returns whether narrowing means something
 */
export function canNarrowTo(network: Network, kind: ListKind, by: ThingRef): boolean {
  if (by.kind === 'area' || kind === 'gebieden') return false;
  if (by.kind === 'organisation' || kind === 'organisaties' || kind === 'deelnames') return true;
  return at(network.verbanden.kind, by.index) === verbandKinds.indexOf('coalition');
}

/**
 * Lists what is shown of a kind.
 *
 * Organisations are those with a seat that is shown in the place; of everything, with nothing left out, also those
 * without any. Areas stay whatever is left out, as on the map.
 *
 * @param network - what is shown
 * @param kind - which list
 * @param scope - of what the list tells
 * @returns indices of organisations, verbanden, participations or areas; ascending
 */
export function listRows(network: FullNetwork, kind: ListKind, scope: ListScope): Uint32Array {
  const by = scope.by !== null && canNarrowTo(network, kind, scope.by) ? scope.by : null;
  switch (kind) {
    case 'organisaties':
      return organisationRows(network, scope.place, by);
    case 'coalities':
      return verbandRows(network, 'coalition', { place: scope.place, by });
    case 'tafels':
      return verbandRows(network, 'tafel', { place: scope.place, by });
    case 'initiatieven':
      return verbandRows(network, 'initiative', { place: scope.place, by });
    case 'deelnames':
      return seatRows(network, scope.place, by);
    case 'gebieden':
      return areaRows(network, scope.place);
  }
}

/**
 * Tells whether a verband is shown in a place.
 *
 * @param network - what is shown
 * @param place - a place
 * @param verband - index
 * @returns whether it lies there and nothing hides it
 */
export function isListed(network: Network, place: number, verband: number): boolean {
  const { nesting } = network;
  const own = at(nesting.placeOfVerband, verband);
  if (own < place || own >= place + at(nesting.size, place)) return false;
  return nesting.isHidden === null || at(nesting.isHidden, tablePlaceOf(network, verband)) === 0;
}

function organisationRows(network: FullNetwork, place: number, by: ThingRef | null): Uint32Array {
  const { members } = network;
  const { count } = members.organisations;
  const isEverything = place === 0 && by === null && members.seatStates === null;
  if (isEverything) return Uint32Array.from({ length: count }, (_, organisation) => organisation);
  const isIn = new Uint8Array(count);
  const add = (verband: number): void => {
    if (!isListed(network, place, verband)) return;
    for (const seat of groupOf(members.byVerband, verband)) {
      isIn[at(members.participations.organisation, seat)] = 1;
    }
  };
  if (by === null) for (let verband = 0; verband < network.verbanden.count; verband++) add(verband);
  else if (by.kind === 'verband') add(by.index);
  else for (const verband of verbandenOf(members, by.index)) add(verband);
  return marked(isIn);
}

function verbandRows(
  network: FullNetwork,
  kind: (typeof verbandKinds)[number],
  { place, by }: ListScope,
): Uint32Array {
  const { count, kind: kindOf } = network.verbanden;
  const wantedKind = verbandKinds.indexOf(kind);
  const isWanted = by === null ? new Uint8Array(count).fill(1) : wantedVerbanden(network, by);
  return marked(
    isWanted.map((wanted, verband) =>
      Number(wanted === 1 && at(kindOf, verband) === wantedKind && isListed(network, place, verband)),
    ),
  );
}

function wantedVerbanden(network: FullNetwork, by: ThingRef): Uint8Array {
  if (by.kind === 'verband') return partsOf(network, by.index);
  const isWanted = new Uint8Array(network.verbanden.count);
  for (const verband of verbandenOf(network.members, by.index)) isWanted[verband] = 1;
  return isWanted;
}

/** What belongs to a coalition, itself included, however far down. Each verband is passed once. */
function partsOf({ verbanden: { count, parent } }: Network, coalition: number): Uint8Array {
  const isPart = new Uint8Array(count);
  const isPassed = new Uint8Array(count);
  isPart[coalition] = 1;
  isPassed[coalition] = 1;
  for (let verband = 0; verband < count; verband++) {
    const path: number[] = [];
    let up = verband;
    for (; up >= 0 && at(isPassed, up) === 0; up = parent[up] ?? -1) {
      path.push(up);
      isPassed[up] = 1;
    }
    for (const step of path) isPart[step] = isPart[up] ?? 0;
  }
  return isPart;
}

function seatRows(network: FullNetwork, place: number, by: ThingRef | null): Uint32Array {
  const { members } = network;
  const { organisation, verband } = members.participations;
  const isIn = new Uint8Array(members.participations.count);
  for (let table = 0; table < network.verbanden.count; table++) {
    if (sizeOfGroup(members.byVerband, table) === 0 || !isListed(network, place, table)) continue;
    for (const seat of groupOf(members.byVerband, table)) isIn[seat] = 1;
  }
  const rows = marked(isIn);
  if (by === null) return rows;
  const ends = by.kind === 'verband' ? verband : organisation;
  return rows.filter((seat) => at(ends, seat) === by.index);
}

function areaRows({ nesting }: Network, place: number): Uint32Array {
  const areas: number[] = [];
  for (let inside = place; inside < place + at(nesting.size, place); inside++) {
    if (placeKinds[at(nesting.kind, inside)] === 'area') areas.push(at(nesting.ref, inside));
  }
  return Uint32Array.from(areas).sort();
}

/** Some twice, when an organisation sits there in two roles. */
function verbandenOf(members: Members, organisation: number): Uint32Array {
  return groupOf(members.byOrganisation, organisation).map((seat) =>
    at(members.participations.verband, seat),
  );
}

function marked(flags: Uint8Array): Uint32Array {
  const rows = new Uint32Array(flags.length);
  let count = 0;
  for (let index = 0; index < flags.length; index++) {
    if (flags[index] === 1) rows[count++] = index;
  }
  return rows.slice(0, count);
}
