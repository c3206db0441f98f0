import { at, type TextColumn, textAt } from '../../ecosystem/columns';
import { groupOf } from '../grouped';
import type { Members, Network } from '../network';
import { judgePast, partPast } from '../past';
import { compareNames, type Named, namedOrganisation, namedVerband } from './named';
import { meaningfulWords, type Word, wordMatcher, wordsPattern } from './sharedWords';

/** Another organisation that brings what one seeks, or seeks what one brings. */
export interface Match {
  readonly organisation: Named;
  /** `soort` of that organisation. */
  readonly sort: string;
  /** What it says, and at which verband. */
  readonly theirs: string;
  readonly theirVerband: Named;
  /** What one says oneself, and at which verband. */
  readonly ours: string;
  readonly ourVerband: Named;
  /** The words in common, as the other writes them: why this is a match. */
  readonly words: readonly string[];
  /** Where both sit, by name; empty = nowhere yet. */
  readonly meetAt: readonly Named[];
}

/** What an organisation and the others bring and seek at their tables. */
export interface Exchange {
  /** Seats of the organisation that are not over, and at how many of them each column is filled. */
  readonly seats: number;
  readonly brings: number;
  readonly seeks: number;
  /** Seats of all others that are not over, at which each column is filled. */
  readonly othersBring: number;
  readonly othersSeek: number;
  /** Seats that are over and at which either column is filled: these are left out. */
  readonly past: { readonly ours: number; readonly theirs: number };
  /** Who brings what the organisation seeks; who is met already first. */
  readonly offers: readonly Match[];
  /** How many there are, of which the list may hold fewer. */
  readonly offerCount: number;
  /** Who seeks what the organisation brings. */
  readonly wishes: readonly Match[];
  readonly wishCount: number;
}

/** So many matches are told of each kind at most. */
const matchLimit = 100;

/**
 * Finds who brings what an organisation seeks, and who seeks what it brings.
 *
 * Two texts match when they have a word in common that means something; which word is told, and nothing is concluded from
 * an empty cell. Seats that are over do not count, nor for where one meets. Several things in one cell stand apart with `|` or `;`. Each text is read once, however many seats have it.
 *
 * @param network - what is shown
 * @param organisation - organisation index
 * @param today - ISO date with its day, by which seats are over; null in a chosen year: then none is
 * @returns the matches, each text of another organisation once, with the own text that has most words in common; empty
 *   before the participations are there
 */
export function exchangeOf(network: Network, organisation: number, today: string | null): Exchange {
  const { members } = network;
  if (members === null) return nothing;
  const { brings, seeks } = members.participations;
  const { isSeatPast } = judgePast(network, today);
  const own = partPast(groupOf(members.byOrganisation, organisation), isSeatPast);
  const all = partPast(members.byVerband.items, isSeatPast);
  const present: Present = { ...members, own: own.current, seats: all.current, isSeatPast };
  const [offers, wishes] = [
    matchesOf(network, present, { organisation, ours: seeks, theirs: brings }),
    matchesOf(network, present, { organisation, ours: brings, theirs: seeks }),
  ];
  const pastOurs = filledIn(own.past, brings, seeks);
  return {
    seats: own.current.length,
    brings: filledIn(own.current, brings),
    seeks: filledIn(own.current, seeks),
    othersBring: filledIn(all.current, brings) - filledIn(own.current, brings),
    othersSeek: filledIn(all.current, seeks) - filledIn(own.current, seeks),
    past: { ours: pastOurs, theirs: filledIn(all.past, brings, seeks) - pastOurs },
    offers: offers.matches,
    offerCount: offers.count,
    wishes: wishes.matches,
    wishCount: wishes.count,
  };
}

const nothing: Exchange = {
  seats: 0,
  brings: 0,
  seeks: 0,
  othersBring: 0,
  othersSeek: 0,
  past: { ours: 0, theirs: 0 },
  offers: [],
  offerCount: 0,
  wishes: [],
  wishCount: 0,
};

/** Members with the seats that are not over: of the organisation, and of all. */
interface Present extends Members {
  readonly own: Uint32Array;
  readonly seats: Uint32Array;
  readonly isSeatPast: (seat: number) => boolean;
}

interface Question {
  readonly organisation: number;
  readonly ours: TextColumn;
  readonly theirs: TextColumn;
}

/** Something that an organisation says of itself, at the first of its seats that says so. */
interface Said {
  readonly seat: number;
  readonly text: string;
  readonly words: readonly Word[];
}

/** A part of a text of another organisation, and the own text that it goes with. */
interface Pair {
  readonly text: string;
  readonly ours: Said;
  readonly words: readonly string[];
}

/** The matches that are told, and how many there are. */
interface Matches {
  readonly matches: readonly Match[];
  readonly count: number;
}

function matchesOf(network: Network, members: Present, question: Question): Matches {
  const { organisation, ours, theirs } = question;
  const own = distinctSaid(ours, members.own);
  const pattern = wordsPattern(own.flatMap(({ words }) => words));
  if (pattern === null) return { matches: [], count: 0 };
  const find = bestMatcher(own);
  const pairsOf = theirs.values.map((value) => (pattern.test(value) ? partsOf(value).flatMap(find) : []));
  const found = new Map<string, { readonly other: number; readonly seat: number; readonly pair: Pair }>();
  for (const seat of members.seats) {
    const other = at(members.participations.organisation, seat);
    if (other === organisation) continue;
    for (const pair of pairsOf[at(theirs.codes, seat)] ?? []) {
      const key = `${other} ${pair.text}`;
      if (!found.has(key)) found.set(key, { other, seat, pair });
    }
  }
  const meetings = meetingsWith(members);
  const ranked = [...found.values()]
    .map((one) => ({ ...one, meets: meetings(one.other) }))
    .sort((a, b) => b.meets.length - a.meets.length || a.other - b.other);
  return {
    matches: ranked.slice(0, matchLimit).flatMap((one) => matchOf(network, members, one)),
    count: ranked.length,
  };
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[|;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function distinctSaid(column: TextColumn, seats: Uint32Array): readonly Said[] {
  const said = new Map<string, Said>();
  for (const seat of seats) {
    for (const text of partsOf(textAt(column, seat)))
      if (!said.has(text)) said.set(text, { seat, text, words: meaningfulWords(text) });
  }
  return [...said.values()];
}

/** Finds the own text that goes best with a text. */
function bestMatcher(own: readonly Said[]): (text: string) => readonly Pair[] {
  const find = wordMatcher(own.map(({ words }) => words));
  return (text) => {
    const found = find(meaningfulWords(text));
    const ours = found === null ? undefined : own[found.position];
    return found === null || ours === undefined ? [] : [{ text, ours, words: found.words }];
  };
}

/** Verbanden at which an organisation meets another, for each other one looked up once. */
function meetingsWith({
  own,
  byOrganisation,
  participations,
  isSeatPast,
}: Present): (other: number) => readonly number[] {
  const verbandenOf = (seats: Uint32Array): ReadonlySet<number> =>
    new Set([...seats].map((seat) => at(participations.verband, seat)));
  const mine = verbandenOf(own);
  const known = new Map<number, readonly number[]>();
  return (other) => {
    const meets =
      known.get(other) ??
      [...verbandenOf(partPast(groupOf(byOrganisation, other), isSeatPast).current)].filter((verband) =>
        mine.has(verband),
      );
    known.set(other, meets);
    return meets;
  };
}

function matchOf(
  network: Network,
  members: Members,
  {
    other,
    seat,
    pair,
    meets,
  }: {
    readonly other: number;
    readonly seat: number;
    readonly pair: Pair;
    readonly meets: readonly number[];
  },
): readonly Match[] {
  const { verband } = members.participations;
  const named = namedOrganisation(members, other);
  const theirVerband = namedVerband(network, at(verband, seat));
  const ourVerband = namedVerband(network, at(verband, pair.ours.seat));
  if (named === null || theirVerband === null || ourVerband === null) return [];
  return [
    {
      organisation: named,
      sort: textAt(members.organisations.sort, other),
      theirs: pair.text,
      theirVerband,
      ours: pair.ours.text,
      ourVerband,
      words: pair.words,
      meetAt: meets.flatMap((one) => namedVerband(network, one) ?? []).sort(compareNames),
    },
  ];
}

/** At how many of some seats one of the columns is filled. */
function filledIn(seats: Uint32Array, ...columns: readonly TextColumn[]): number {
  const filled = columns
    .map(({ values, codes }) => ({ codes, isFilled: values.map((value) => value !== '') }))
    .filter(({ isFilled }) => isFilled.includes(true));
  if (filled.length === 0) return 0;
  return seats.filter((seat) => filled.some(({ codes, isFilled }) => isFilled[at(codes, seat)] === true))
    .length;
}
