import { type Sector, sectorOf } from '../appearance/sectors';
import { at, textAt } from '../ecosystem/columns';
import { isHeadRole } from '../ecosystem/roles';
import { groupOf } from '../network/grouped';
import type { Members } from '../network/network';

/** Who sits at one table, in the order of the seats. */
export interface TableSeats {
  /** Participations with a seat of their own; the head seats first. */
  readonly own: readonly number[];
  readonly headCount: number;
  /** Participations that share one wide seat. */
  readonly folded: readonly number[];
}

/** From this many municipalities on, at a table with others or not, they share one wide seat. */
const fewestFolded = 8;
const known = new WeakMap<Members, Map<number, TableSeats>>();

/**
 * Lists the seats of a table. Municipalities that take part as a body would crowd out the rest: from eight on they
 * share one wide seat, but those at the head keep their own. What is not shown under a choice keeps its spot.
 *
 * @param members - who takes part in what
 * @param verband - index
 * @returns the seats
 */
export function seatsAt(members: Members, verband: number): TableSeats {
  let tables = known.get(members);
  if (tables === undefined) {
    tables = new Map();
    known.set(members, tables);
  }
  const found = tables.get(verband);
  if (found !== undefined) return found;
  const seats = listSeats(members, verband);
  if (tables.size > 5000) tables.clear();
  tables.set(verband, seats);
  return seats;
}

/**
 * Says in which sector an organisation falls.
 *
 * @param members - organisations
 * @param organisation - index
 * @returns its sector
 */
export function sectorOfOrganisation(members: Members, organisation: number): Sector {
  return sectorOf(textAt(members.organisations.sort, organisation));
}

function listSeats(members: Members, verband: number): TableSeats {
  const { participations, allSeats, byVerband } = members;
  const all = [...groupOf(allSeats ?? byVerband, verband)];
  const heads = all.filter((seat) => isHeadRole(textAt(participations.role, seat)));
  const others = all.filter((seat) => !isHeadRole(textAt(participations.role, seat)));
  const municipal = others.filter(
    (seat) => sectorOfOrganisation(members, at(participations.organisation, seat)) === 'gemeente',
  );
  if (municipal.length < fewestFolded) return { own: all, headCount: heads.length, folded: [] };
  const folded = new Set(municipal);
  return { own: all.filter((seat) => !folded.has(seat)), headCount: heads.length, folded: municipal };
}
