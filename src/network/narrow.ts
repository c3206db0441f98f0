import { at, type TextColumn } from '../ecosystem/columns';
import { type Choice, eachFacet, type FacetName, isWhole } from './choice';
import { countOrganisations, countParticipations, countVerbanden } from './countPlaces';
import { type FacetColumn, seatFacets, verbandFacets } from './facets';
import { groupOf } from './grouped';
import { type Grouped, type Members, type Nesting, type Network, placeKinds, seatStates } from './network';

/** What of a network it takes to narrow it. */
export interface Narrowable {
  readonly areas: Pick<Network['areas'], 'level'>;
  readonly verbanden: Pick<
    Network['verbanden'],
    'count' | 'kind' | 'area' | 'themes' | 'status' | 'start' | 'end'
  >;
  readonly nesting: Nesting;
  readonly organisations: Pick<Members['organisations'], 'count' | 'sort'>;
  readonly participations: Pick<
    Members['participations'],
    'count' | 'organisation' | 'verband' | 'role' | 'from' | 'until'
  >;
  readonly byOrganisation: Grouped;
  readonly byVerband: Grouped;
}

/** A value that can be chosen. */
export interface FacetValue {
  readonly value: string;
  /** As the data write it first. */
  readonly label: string;
  /** Verbanden that would be shown if of this facet this value alone were chosen. */
  readonly count: number;
}

/** How much a choice shows. */
export interface Tally {
  readonly verbanden: Share;
  readonly seats: Share;
  /** With a seat that is shown, of those with a seat at all. */
  readonly organisations: Pick<Share, 'shown' | 'all'>;
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** Verbanden that were there in each year of the data, under the rest of the choice; ascending, without gaps. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

export interface Share {
  readonly shown: number;
  readonly all: number;
  /**
   * What meets the rest of the choice, but of which the data do not say whether it was there in the chosen year:
   * verbanden without a known start, which are not shown, and seats without one at a verband that is, which are.
   */
  readonly undated: number;
}

/** What of a network is shown under a choice, to take the place of what bears the same name. */
export interface Narrowing {
  readonly nesting: Pick<Nesting, 'coalitionsIn' | 'tafelsIn' | 'initiativesIn' | 'isHidden'>;
  readonly members: Pick<
    Members,
    'byOrganisation' | 'byVerband' | 'participationsIn' | 'organisationsIn' | 'seatStates'
  >;
  readonly tally: Tally;
}

/**
 * Narrows a network to what a reader wants to see. Nothing moves and nothing is renumbered.
 *
 * A verband is shown when the level of its own area, its kind, one of its themes and its status are chosen; with a sector
 * or role chosen it needs a seat that has both, and shows such seats only. In a year it is shown when its start is known
 * and not later, and its end is not earlier; so are its seats, but a seat of which no start is known stays, as undated.
 *
 * @param network - what there is
 * @param choice - what the reader wants to see
 * @param sectorOf - the sector of a sort of organisation
 * @returns what is shown, and how much
 */
export function narrow(network: Narrowable, choice: Choice, sectorOf: (sort: string) => string): Narrowing {
  const { nesting, participations } = network;
  const judging = startJudging(network, choice, sectorOf);
  const verbanden = judgeVerbanden(judging);
  const seats = judgeSeats(judging, verbanden.isShown);
  const byOrganisation = keepShown(network.byOrganisation, seats.isShown);
  const byVerband = keepShown(network.byVerband, seats.isShown);
  const counts = countVerbanden(nesting, network.verbanden.kind, (one) => at(verbanden.isShown, one) === 1);
  return {
    nesting: {
      ...counts,
      isHidden: isWhole(choice) ? null : hiddenPlaces(nesting, counts, verbanden.isShown),
    },
    members: {
      byOrganisation,
      byVerband,
      participationsIn: countParticipations(nesting, byVerband),
      organisationsIn: countOrganisations(nesting, byOrganisation, participations.verband),
      seatStates: isWhole(choice) ? null : seats.states,
    },
    tally: {
      verbanden: {
        shown: sum(verbanden.isShown),
        all: network.verbanden.count,
        undated: sum(verbanden.isUndated),
      },
      seats: { shown: sum(seats.isShown), all: participations.count, undated: sum(seats.isUndated) },
      organisations: {
        shown: countFilled(byOrganisation),
        all: countFilled(network.byOrganisation),
      },
      facets: countFacets(judging, verbanden),
      years: countYears(judging, verbanden.misses),
    },
  };
}

/** A network with what decides over each thing in it. */
interface Judging {
  readonly network: Narrowable;
  readonly choice: Choice;
  readonly columns: Readonly<Record<FacetName, FacetColumn>>;
  /** For each facet which values are chosen, by position; null = all. */
  readonly chosen: Readonly<Record<FacetName, readonly boolean[] | null>>;
  readonly lives: { readonly verbanden: Lives; readonly seats: Lives };
}

/** First and last year of things; 0 = not known. */
interface Lives {
  readonly first: Uint16Array;
  readonly last: Uint16Array;
}

function startJudging(network: Narrowable, choice: Choice, sectorOf: (sort: string) => string): Judging {
  const columns = { ...verbandFacets(network), ...seatFacets(network, sectorOf) };
  const chosenOf = (facet: FacetName): readonly boolean[] | null => {
    const wanted = new Set(choice[facet]);
    return wanted.size === 0 ? null : columns[facet].values.map((value) => wanted.has(value));
  };
  const { verbanden, participations } = network;
  return {
    network,
    choice,
    columns,
    chosen: eachFacet(chosenOf),
    lives: {
      verbanden: { first: yearsOf(verbanden.start), last: yearsOf(verbanden.end) },
      seats: { first: yearsOf(participations.from), last: yearsOf(participations.until) },
    },
  };
}

/** The year of each date; 0 where there is none. */
function yearsOf({ values, codes }: TextColumn): Uint16Array {
  const ofCode = values.map((date) => Number(date.slice(0, 4)) || 0);
  return Uint16Array.from(codes, (code) => ofCode[code] ?? 0);
}

type When = 'there' | 'gone' | 'undated';

function whenOf({ first, last }: Lives, thing: number, year: number | null): When {
  if (year === null) return 'there';
  const [start, end] = [at(first, thing), at(last, thing)];
  if (start > year || (end > 0 && end < year)) return 'gone';
  return start === 0 ? 'undated' : 'there';
}

function hasChosen({ columns, chosen }: Judging, facet: FacetName, thing: number): boolean {
  const wanted = chosen[facet];
  return wanted === null || columns[facet].of(thing).some((position) => wanted[position] === true);
}

const verbandFacetNames = ['level', 'kind', 'theme', 'status'] as const;
/** What a verband misses: a bit for each of its facets, and one when it has no seat with the sector and role chosen. */
const bits = { level: 1, kind: 2, theme: 4, status: 8 } as const;
const seatBit = 16;

interface JudgedVerbanden {
  readonly misses: Uint8Array;
  readonly isShown: Uint8Array;
  readonly isUndated: Uint8Array;
}

function judgeVerbanden(judging: Judging): JudgedVerbanden {
  const { network, choice, lives } = judging;
  const { count } = network.verbanden;
  const misses = new Uint8Array(count);
  const isShown = new Uint8Array(count);
  const isUndated = new Uint8Array(count);
  for (let verband = 0; verband < count; verband++) {
    let missed = hasWantedSeat(judging, verband, choice.year) ? 0 : seatBit;
    for (const facet of verbandFacetNames) if (!hasChosen(judging, facet, verband)) missed |= bits[facet];
    misses[verband] = missed;
    if (missed !== 0) continue;
    const when = whenOf(lives.verbanden, verband, choice.year);
    isShown[verband] = Number(when === 'there');
    isUndated[verband] = Number(when === 'undated');
  }
  return { misses, isShown, isUndated };
}

/** Whether a verband has a seat with the sector and role chosen in a year, when any is chosen. */
function hasWantedSeat(judging: Judging, verband: number, year: number | null): boolean {
  const { network, chosen, lives } = judging;
  if (chosen.sector === null && chosen.role === null) return true;
  return groupOf(network.byVerband, verband).some(
    (seat) => isWantedSeat(judging, seat) && whenOf(lives.seats, seat, year) !== 'gone',
  );
}

function isWantedSeat(judging: Judging, seat: number): boolean {
  return hasChosen(judging, 'sector', seat) && hasChosen(judging, 'role', seat);
}

function judgeSeats(judging: Judging, isVerbandShown: Uint8Array) {
  const { network, choice, lives } = judging;
  const { count, verband } = network.participations;
  const states = new Uint8Array(count).fill(seatStates.indexOf('hidden'));
  const isShown = new Uint8Array(count);
  const isUndated = new Uint8Array(count);
  for (let seat = 0; seat < count; seat++) {
    if (at(isVerbandShown, at(verband, seat)) === 0 || !isWantedSeat(judging, seat)) continue;
    const when = whenOf(lives.seats, seat, choice.year);
    if (when === 'gone') continue;
    states[seat] = seatStates.indexOf(when === 'undated' ? 'undated' : 'shown');
    isShown[seat] = 1;
    isUndated[seat] = Number(when === 'undated');
  }
  return { states, isShown, isUndated };
}

/** The same groups without what is not shown. */
function keepShown({ starts, items }: Grouped, isShown: Uint8Array): Grouped {
  const keptItems = items.filter((item) => at(isShown, item) === 1);
  const keptStarts = new Uint32Array(starts.length);
  let kept = 0;
  for (let group = 0; group + 1 < starts.length; group++) {
    for (const item of groupOf({ starts, items }, group)) kept += at(isShown, item);
    keptStarts[group + 1] = kept;
  }
  return { starts: keptStarts, items: keptItems };
}

/** Areas stay: they are the ground. A coalition goes when nothing in it is shown, its table when it is not itself. */
function hiddenPlaces(
  nesting: Nesting,
  counts: ReturnType<typeof countVerbanden>,
  isShown: Uint8Array,
): Uint8Array {
  const hidden = new Uint8Array(nesting.count);
  for (let place = 0; place < nesting.count; place++) {
    const kind = placeKinds[at(nesting.kind, place)];
    if (kind === 'core') hidden[place] = 1 - at(isShown, at(nesting.ref, place));
    if (kind !== 'verband') continue;
    const left =
      at(counts.coalitionsIn, place) + at(counts.tafelsIn, place) + at(counts.initiativesIn, place);
    hidden[place] = Number(left === 0);
  }
  return hidden;
}

/** Under the rest of the choice: a facet does not narrow itself, else only what is chosen could be chosen. */
function countFacets(judging: Judging, { misses }: JudgedVerbanden): Tally['facets'] {
  const { network, choice, columns, lives } = judging;
  const counts = eachFacet((facet) => new Uint32Array(columns[facet].values.length));
  const add = (facet: FacetName, positions: Iterable<number>): void => {
    const column = counts[facet];
    for (const position of positions) column[position] = at(column, position) + 1;
  };
  for (let verband = 0; verband < network.verbanden.count; verband++) {
    if (whenOf(lives.verbanden, verband, choice.year) !== 'there') continue;
    const missed = at(misses, verband);
    for (const facet of verbandFacetNames) {
      if ((missed & ~bits[facet]) === 0) add(facet, columns[facet].of(verband));
    }
    if ((missed & ~seatBit) !== 0) continue;
    const seats = [...groupOf(network.byVerband, verband)].filter(
      (seat) => whenOf(lives.seats, seat, choice.year) !== 'gone',
    );
    add('sector', positionsAt(judging, 'sector', seats, 'role'));
    add('role', positionsAt(judging, 'role', seats, 'sector'));
  }
  return eachFacet((facet) =>
    columns[facet].values.map((value, position) => ({
      value,
      label: columns[facet].labels[position] ?? value,
      count: at(counts[facet], position),
    })),
  );
}

/** What the seats at one verband have of a facet, as far as they have what is chosen of the other. */
function positionsAt(
  judging: Judging,
  facet: 'sector' | 'role',
  seats: readonly number[],
  other: 'sector' | 'role',
): ReadonlySet<number> {
  const able = seats.filter((seat) => hasChosen(judging, other, seat));
  return new Set(able.flatMap((seat) => judging.columns[facet].of(seat)));
}

function countYears(judging: Judging, misses: Uint8Array): Tally['years'] {
  const { first, last } = judging.lives.verbanden;
  const known = [...first, ...last].filter((year) => year > 0);
  if (known.length === 0) return [];
  const start = known.reduce((a, b) => Math.min(a, b));
  const end = known.reduce((a, b) => Math.max(a, b));
  // A mistyped year must not make a list of thousands.
  const from = Math.max(start, end - mostYears + 1);
  return Array.from({ length: end - from + 1 }, (_, step) => {
    const year = from + step;
    let count = 0;
    for (let verband = 0; verband < first.length; verband++) {
      if ((at(misses, verband) & ~seatBit) !== 0) continue;
      if (whenOf(judging.lives.verbanden, verband, year) !== 'there') continue;
      if (hasWantedSeat(judging, verband, year)) count += 1;
    }
    return { year, count };
  });
}

/** The years that a slider can step through. */
const mostYears = 120;

function countFilled({ starts }: Grouped): number {
  let filled = 0;
  for (let group = 0; group + 1 < starts.length; group++) {
    if (at(starts, group + 1) > at(starts, group)) filled += 1;
  }
  return filled;
}

function sum(flags: Uint8Array): number {
  return flags.reduce((total, flag) => total + flag, 0);
}
