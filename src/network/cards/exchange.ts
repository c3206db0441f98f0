import { at, type TextColumn, textAt } from '../../ecosystem/columns';
import { groupOf } from '../grouped';
import type { Members, Network } from '../network';
import { compareNames, type Named, namedOrganisation, namedVerband } from './named';
import { meaningfulWords, sharedWords, wordsPattern } from './sharedWords';

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
  /** Seats of the organisation, and at how many of them each column is filled. */
  readonly seats: number;
  readonly brings: number;
  readonly seeks: number;
  /** Seats of all others at which each column is filled. */
  readonly othersBring: number;
  readonly othersSeek: number;
  /** Who brings what the organisation seeks; who is met already first. */
  readonly offers: readonly Match[];
  /** Who seeks what the organisation brings. */
  readonly wishes: readonly Match[];
}

/** So many matches are told of each kind at most. */
const matchLimit = 100;

/**
 * Finds who brings what an organisation seeks, and who seeks what it brings.
 *
 * Two texts match when they have a word in common that means something; which word is told, and nothing is concluded from
 * an empty cell. Several things in one cell stand apart with `|` or `;`.
 *
 * @param network - what is shown
 * @param organisation - organisation index
 * @returns the matches; empty before the participations are there
 */
export function exchangeOf(network: Network, organisation: number): Exchange {
  const { members } = network;
  if (members === null) return nothing;
  const { brings, seeks } = members.participations;
  const own = groupOf(members.byOrganisation, organisation);
  const filled = (column: TextColumn) => [...own].filter((seat) => textAt(column, seat) !== '').length;
  return {
    seats: own.length,
    brings: filled(brings),
    seeks: filled(seeks),
    othersBring: filledInShown(members, brings) - filled(brings),
    othersSeek: filledInShown(members, seeks) - filled(seeks),
    offers: matchesOf(network, members, { organisation, ours: seeks, theirs: brings }),
    wishes: matchesOf(network, members, { organisation, ours: brings, theirs: seeks }),
  };
}

const nothing: Exchange = {
  seats: 0,
  brings: 0,
  seeks: 0,
  othersBring: 0,
  othersSeek: 0,
  offers: [],
  wishes: [],
};

interface Question {
  readonly organisation: number;
  readonly ours: TextColumn;
  readonly theirs: TextColumn;
}

/** Something said at a seat. */
interface Said {
  readonly seat: number;
  readonly text: string;
  readonly words: readonly string[];
}

function matchesOf(network: Network, members: Members, question: Question): readonly Match[] {
  const { organisation, ours, theirs } = question;
  const own = [...groupOf(members.byOrganisation, organisation)].flatMap((seat) => saidAt(ours, seat));
  const pattern = wordsPattern(own.flatMap(({ words }) => words));
  if (pattern === null) return [];
  const isPromising = theirs.values.map((value) => pattern.test(value));
  const isAsked = (seat: number): boolean =>
    isPromising[at(theirs.codes, seat)] === true &&
    at(members.participations.organisation, seat) !== organisation;
  const matches = new Map<string, Match>();
  for (const seat of members.byVerband.items) {
    if (!isAsked(seat)) continue;
    const pairs = saidAt(theirs, seat).flatMap((said) => own.map((mine) => ({ mine, said })));
    for (const match of pairs.flatMap(({ mine, said }) => matchOf(network, members, mine, said) ?? [])) {
      const key = `${match.organisation.id}\n${match.theirs}\n${match.ours}`;
      if (!matches.has(key)) matches.set(key, match);
    }
    if (matches.size >= matchLimit) break;
  }
  return [...matches.values()].sort(
    (a, b) => b.meetAt.length - a.meetAt.length || compareNames(a.organisation, b.organisation),
  );
}

function saidAt(column: TextColumn, seat: number): readonly Said[] {
  return textAt(column, seat)
    .split(/[|;\n]/)
    .map((part) => part.trim())
    .filter((text) => text !== '')
    .map((text) => ({ seat, text, words: meaningfulWords(text) }));
}

function matchOf(network: Network, members: Members, ours: Said, theirs: Said): Match | null {
  const words = sharedWords(ours.words, theirs.words);
  if (words.length === 0) return null;
  const { organisation, verband } = members.participations;
  const other = at(organisation, theirs.seat);
  const named = namedOrganisation(members, other);
  const theirVerband = namedVerband(network, at(verband, theirs.seat));
  const ourVerband = namedVerband(network, at(verband, ours.seat));
  if (named === null || theirVerband === null || ourVerband === null) return null;
  return {
    organisation: named,
    sort: textAt(members.organisations.sort, other),
    theirs: theirs.text,
    theirVerband,
    ours: ours.text,
    ourVerband,
    words,
    meetAt: meetingsOf(network, members, at(organisation, ours.seat), other),
  };
}

function meetingsOf(network: Network, members: Members, one: number, other: number): readonly Named[] {
  const { byOrganisation, participations } = members;
  const mine = new Set([...groupOf(byOrganisation, one)].map((seat) => at(participations.verband, seat)));
  const theirs = new Set([...groupOf(byOrganisation, other)].map((seat) => at(participations.verband, seat)));
  return [...theirs]
    .filter((verband) => mine.has(verband))
    .flatMap((verband) => namedVerband(network, verband) ?? [])
    .sort(compareNames);
}

/** Shown seats are those in the groups. */
function filledInShown({ byVerband }: Members, column: TextColumn): number {
  const isFilled = column.values.map((value) => value !== '');
  if (!isFilled.includes(true)) return 0;
  let count = 0;
  for (const seat of byVerband.items) if (isFilled[at(column.codes, seat)] === true) count += 1;
  return count;
}
