import { at } from '../../ecosystem/columns';
import { type ThingKind, verbandKinds } from '../../ecosystem/ecosystem';
import { type Members, type Network, type PlaceKind, placeKinds } from '../network';
import { findText, unpackText } from '../packedText';
import { placesAbove } from '../places';

/** A thing that can be chosen: enough to name it and to go there. */
export interface Named {
  readonly kind: ThingKind;
  readonly id: string;
  readonly name: string;
}

/** How people sort names. */
export const byName = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/**
 * Compares two things by name, as people sort: capitals and accents make no difference, 10 comes after 9.
 *
 * @param one - a thing
 * @param other - another
 * @returns below 0 when the first comes first, 0 when the names are alike
 */
export function compareNames(one: Named, other: Named): number {
  return byName.compare(one.name, other.name);
}

/**
 * Names an area.
 *
 * @param network - the columns
 * @param area - area index
 * @returns its id and name; null outside the columns
 */
export function namedArea(network: Network, area: number): Named | null {
  if (area < 0 || area >= network.areas.count) return null;
  return { kind: 'area', id: unpackText(network.areas.id, area), name: unpackText(network.areas.name, area) };
}

/**
 * Names a verband.
 *
 * @param network - the columns
 * @param verband - verband index
 * @returns its kind, id and name; null outside the columns
 */
export function namedVerband(network: Network, verband: number): Named | null {
  const { verbanden } = network;
  if (verband < 0 || verband >= verbanden.count) return null;
  return {
    kind: verbandKinds[at(verbanden.kind, verband)] ?? 'tafel',
    id: unpackText(verbanden.id, verband),
    name: unpackText(verbanden.name, verband),
  };
}

/**
 * Names an organisation.
 *
 * @param members - the columns that come with the participations
 * @param organisation - organisation index
 * @returns its id and name; null outside the columns
 */
export function namedOrganisation(members: Members, organisation: number): Named | null {
  const { organisations } = members;
  if (organisation < 0 || organisation >= organisations.count) return null;
  return {
    kind: 'organisation',
    id: unpackText(organisations.id, organisation),
    name: unpackText(organisations.name, organisation),
  };
}

/**
 * Names a verband or an organisation by its id: the two share one set of ids.
 *
 * @param network - the columns
 * @param id - an id of a verband or an organisation
 * @returns the thing; null when there is none, or when organisations have not arrived
 */
export function namedMember(network: Network, id: string): Named | null {
  const verband = namedVerband(network, findText(network.verbanden.id, id));
  if (verband !== null || network.members === null) return verband;
  return namedOrganisation(network.members, findText(network.members.organisations.id, id));
}

/**
 * Names what a place lies in.
 *
 * @param network - the columns
 * @param place - a place of the nesting
 * @returns areas and coalitions from the widest to its parent; without the circles that are no thing
 */
export function pathTo(network: Network, place: number): readonly Named[] {
  return placesAbove(network, place)
    .flatMap((above) => namedPlace(network, above) ?? [])
    .reverse();
}

/**
 * Names the thing that a place shows.
 *
 * @param network - the columns
 * @param place - a place of the nesting
 * @returns the area or verband; null for the circle around everything, for that of what has no area, and for a core
 */
export function namedPlace(network: Network, place: number): Named | null {
  const { nesting } = network;
  if (place < 0 || place >= nesting.count) return null;
  const kind = placeKinds[at(nesting.kind, place)];
  if (kind === 'area') return namedArea(network, at(nesting.ref, place));
  if (kind === 'verband') return namedVerband(network, at(nesting.ref, place));
  return null;
}

/**
 * Lists the places directly inside a place that are shown.
 *
 * @param network - the columns
 * @param place - a place of the nesting
 * @returns its children in the order of the nesting, the core too; empty for a leaf and outside the nesting
 */
export function childPlaces(network: Network, place: number): readonly number[] {
  const { nesting } = network;
  if (place < 0 || place >= nesting.count) return [];
  const children: number[] = [];
  const end = place + at(nesting.size, place);
  for (let child = place + 1; child < end; child += Math.max(1, at(nesting.size, child)))
    if (at(nesting.isHidden ?? [], child) === 0) children.push(child);
  return children;
}

/**
 * Lists the places of one kind directly inside a place.
 *
 * @param network - the columns
 * @param place - a place of the nesting
 * @param kind - which children
 * @returns those children in the order of the nesting; empty for a leaf and outside the nesting
 */
export function childrenOfKind(network: Network, place: number, kind: PlaceKind): readonly number[] {
  const wanted = placeKinds.indexOf(kind);
  return childPlaces(network, place).filter((child) => at(network.nesting.kind, child) === wanted);
}
