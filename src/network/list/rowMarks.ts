import { at } from '../../ecosystem/columns';
import { groupOf } from '../grouped';
import type { ThingRef } from '../lookUp';
import { placesAbove } from '../places';
import type { ListKind } from './listKinds';
import type { FullNetwork } from './listRows';

const kindOfRow = {
  organisaties: 'organisation',
  coalities: 'verband',
  tafels: 'verband',
  initiatieven: 'verband',
  gebieden: 'area',
} as const;

/**
 * Tells of which rows a thing is the subject.
 *
 * @param network - what is shown
 * @param kind - which list
 * @param thing - an organisation, verband or area
 * @returns whether a row is about it; a participation is about both its ends
 */
export function isAbout(
  { members: { participations } }: FullNetwork,
  kind: ListKind,
  thing: ThingRef,
): (row: number) => boolean {
  if (kind !== 'deelnames') return (row) => row === thing.index && thing.kind === kindOfRow[kind];
  if (thing.kind === 'area') return () => false;
  const ends = thing.kind === 'organisation' ? participations.organisation : participations.verband;
  return (row) => at(ends, row) === thing.index;
}

/**
 * Tells in which rows an organisation sits.
 *
 * @param network - what is shown
 * @param kind - which list
 * @param organisation - index
 * @returns whether a row is the organisation, a participation of it, or a verband or area in which it has a seat
 */
export function isSeatedIn(
  network: FullNetwork,
  kind: ListKind,
  organisation: number,
): (row: number) => boolean {
  const { members, nesting } = network;
  if (kind === 'organisaties') return (row) => row === organisation;
  const seats = new Set(groupOf(members.byOrganisation, organisation));
  if (kind === 'deelnames') return (row) => seats.has(row);
  const verbanden = new Set([...seats].map((seat) => at(members.participations.verband, seat)));
  if (kind !== 'gebieden') return (row) => verbanden.has(row);
  const places = new Set(
    [...verbanden].flatMap((verband) => placesAbove(network, at(nesting.placeOfVerband, verband))),
  );
  return (row) => places.has(at(nesting.placeOfArea, row));
}
