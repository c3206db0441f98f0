import type { ThingKind } from '../ecosystem/ecosystem';
import type { Language } from './language';
import { theVerband } from './theVerband';
import type { Wording } from './wording';

/** A thing on a way, as far as a sentence needs it. */
export interface ToldThing {
  readonly kind: ThingKind;
  readonly name: string;
  readonly short: string;
  readonly sort: string;
  /** It is over: one sat there. */
  readonly isOver?: boolean;
}

/** As what, since when; a text is empty when it is not known. */
export interface ToldSeat {
  readonly role: string;
  readonly from: string;
  readonly until: string;
  /** In the chosen year it is not known since when. */
  readonly isUndated: boolean;
}

interface ToldWay {
  readonly things: readonly ToldThing[];
  readonly seats: readonly (readonly ToldSeat[])[];
}

interface Grammar {
  readonly together: (one: string, other: string, verband: ToldThing, isOnly: boolean) => string;
  readonly alone: (one: string, verband: ToldThing) => string;
  readonly itself: (one: string, verband: ToldThing, terms: string) => string;
  readonly notIn: (one: string, verband: ToldThing) => string;
  readonly inBoth: (one: string, first: ToldThing, second: ToldThing) => string;
  readonly sharedBy: (count: string, isOne: boolean, kind: ThingKind | null, names: string) => string;
  readonly noneShared: (kind: ThingKind | null) => string;
  readonly via: (names: string) => string;
  readonly and: string;
  readonly as: (role: string) => string;
  readonly sinceUnknown: string;
  readonly more: (names: string, left: string) => string;
}

const isInitiative = ({ kind }: ToldThing): boolean => kind === 'initiative';

const zit = ({ isOver }: ToldThing): string => (isOver ? 'zat' : 'zit');
const doet = ({ isOver }: ToldThing): string => (isOver ? 'deed' : 'doet');

const dutch: Grammar = {
  together: (one, other, verband, isOnly) => {
    const place = theVerband('nl', verband);
    if (isInitiative(verband)) return `${one} ${doet(verband)} met ${other} mee aan ${place.name}`;
    const table = isOnly && verband.kind === 'coalition' && place.preposition === 'in' ? 'aan tafel ' : '';
    return `${one} ${zit(verband)} met ${other} ${table}${place.preposition} ${place.name}`;
  },
  alone: (one, verband) => `${one} ${dutchVerb(verband)}`,
  itself: (one, verband, terms) =>
    isInitiative(verband)
      ? `${one} ${doet(verband)} zelf mee aan ${theVerband('nl', verband).name}${terms}`
      : `${one} ${zit(verband)} zelf ${inDutch(verband)}${terms}`,
  notIn: (one, verband) =>
    isInitiative(verband)
      ? `${one} ${doet(verband)} niet mee aan ${theVerband('nl', verband).name}`
      : `${one} ${zit(verband)} niet ${inDutch(verband)}`,
  inBoth: (one, first, second) => {
    if (!isInitiative(first) && !isInitiative(second) && zit(first) === zit(second))
      return `${one} ${zit(first)} zowel ${inDutch(first)} als ${inDutch(second)}`;
    return `${one} ${dutchVerb(first)} en ${dutchVerb(second)}`;
  },
  sharedBy: (count, isOne, kind, names) => {
    const verb = kind === 'initiative' ? (isOne ? 'doet mee' : 'doen mee') : isOne ? 'zit' : 'zitten';
    return `${count} ${isOne ? 'organisatie' : 'organisaties'} ${verb} ${dutchBoth(kind)}: ${names}.`;
  },
  noneShared: (kind) =>
    kind === 'initiative'
      ? 'Geen organisatie doet mee aan beide initiatieven.'
      : `Geen organisatie zit ${dutchBoth(kind)}.`,
  via: (names) => `Via ${names}: `,
  and: 'en',
  as: (role) => `als ${role}`,
  sinceUnknown: 'sinds wanneer is niet bekend',
  more: (names, left) => `${names} en nog ${left}`,
};

function dutchVerb(verband: ToldThing): string {
  return isInitiative(verband)
    ? `${doet(verband)} mee aan ${theVerband('nl', verband).name}`
    : `${zit(verband)} ${inDutch(verband)}`;
}

function inDutch(verband: ToldThing): string {
  const { preposition, name } = theVerband('nl', verband);
  return `${preposition} ${name}`;
}

function dutchBoth(kind: ThingKind | null): string {
  if (kind === 'tafel') return 'aan beide tafels';
  if (kind === 'coalition') return 'in beide coalities';
  return kind === 'initiative' ? 'aan beide initiatieven' : 'in allebei';
}

const english: Grammar = {
  together: (one, other, verband) =>
    isInitiative(verband)
      ? `${one} ${verband.isOver ? 'took' : 'takes'} part with ${other} in ${theVerband('en', verband).name}`
      : `${one} ${verband.isOver ? 'sat' : 'sits'} with ${other} ${inEnglish(verband)}`,
  alone: (one, verband) => `${one} ${englishVerb(verband)}`,
  itself: (one, verband, terms) => `${one} itself ${englishVerb(verband)}${terms}`,
  notIn: (one, verband) =>
    isInitiative(verband)
      ? `${one} ${verband.isOver ? 'did' : 'does'} not take part in ${theVerband('en', verband).name}`
      : `${one} ${verband.isOver ? 'did' : 'does'} not sit ${inEnglish(verband)}`,
  inBoth: (one, first, second) => `${one} ${englishVerb(first)} and ${englishVerb(second)}`,
  sharedBy: (count, isOne, kind, names) => {
    const verb = kind === 'initiative' ? (isOne ? 'takes part' : 'take part') : isOne ? 'sits' : 'sit';
    return `${count} ${isOne ? 'organisation' : 'organisations'} ${verb} ${englishBoth(kind)}: ${names}.`;
  },
  noneShared: (kind) =>
    kind === 'initiative'
      ? 'No organisation takes part in both initiatives.'
      : `No organisation sits ${englishBoth(kind)}.`,
  via: (names) => `Through ${names}: `,
  and: 'and',
  as: (role) => `as ${role}`,
  sinceUnknown: 'since when is not known',
  more: (names, left) => `${names} and ${left} more`,
};

function englishVerb(verband: ToldThing): string {
  return isInitiative(verband)
    ? `${verband.isOver ? 'took' : 'takes'} part in ${theVerband('en', verband).name}`
    : `${verband.isOver ? 'sat' : 'sits'} ${inEnglish(verband)}`;
}

function inEnglish(verband: ToldThing): string {
  const { preposition, name } = theVerband('en', verband);
  return `${preposition} ${name}`;
}

function englishBoth(kind: ThingKind | null): string {
  if (kind === 'tafel') return 'at both tables';
  if (kind === 'coalition') return 'in both coalitions';
  return kind === 'initiative' ? 'in both initiatives' : 'in both';
}

const grammars: Readonly<Record<Language, Grammar>> = { nl: dutch, en: english };

/**
 * Tells a way in one or a few sentences. Names stand in them as the data write them; of an organisation its abbreviation.
 *
 * @param words - the language of the interface
 * @param way - at least two things, by turns an organisation and a verband
 * @param isAnother - beside one that was told: it is not told again that the ends share no seat, which for a longer way
 *   would not be true
 * @returns the sentences, each with its full stop
 */
export function tellWayInWords(words: Wording, way: ToldWay, isAnother = false): string {
  const { things } = way;
  const grammar = grammars[words.language];
  const isFromOrganisation = things[0]?.kind === 'organisation';
  const isToOrganisation = things.at(-1)?.kind === 'organisation';
  if (isFromOrganisation && isToOrganisation) return `${clausesOf(grammar, things).join('; ')}.`;
  if (isFromOrganisation) return tellSeatWay(words, way, isAnother);
  if (isToOrganisation)
    return tellSeatWay(words, { things: [...things].reverse(), seats: [...way.seats].reverse() }, isAnother);
  return tellTableWay(grammar, things, isAnother);
}

/** Each organisation with the next, at the table between them. */
function clausesOf(
  grammar: Grammar,
  things: readonly ToldThing[],
  isOnly = things.length === 3,
): readonly string[] {
  return things.flatMap((thing, position) => {
    const [table, next] = [things[position + 1], things[position + 2]];
    if (thing.kind !== 'organisation' || table === undefined || next === undefined) return [];
    return [grammar.together(thing.short, next.short, table, isOnly)];
  });
}

/** From an organisation to a verband: it sits there itself, or others do. */
function tellSeatWay(words: Wording, { things, seats }: ToldWay, isAnother: boolean): string {
  const { language } = words;
  const grammar = grammars[language];
  const [first] = things;
  const last = things.at(-1);
  const before = things.at(-2);
  if (first === undefined || last === undefined || before === undefined) return '';
  if (things.length === 2) return `${grammar.itself(first.short, last, tellTerms(words, seats[0] ?? []))}.`;
  const between = things.slice(1, -1).filter(({ kind }) => kind === 'organisation');
  const clauses = [...clausesOf(grammar, things.slice(0, -1), false), grammar.alone(before.short, last)];
  const via = grammar.via(
    joinNames(
      language,
      between.map(({ short }) => short),
    ),
  );
  const all = `${clauses.slice(0, -1).join(', ')}, ${grammar.and} ${clauses.at(-1)}`;
  return isAnother ? `${via}${all}.` : `${grammar.notIn(first.short, last)}. ${via}${all}.`;
}

/** From a verband to a verband: the same organisation sits at both, or several that sit together. */
function tellTableWay(grammar: Grammar, things: readonly ToldThing[], isAnother: boolean): string {
  const [first, one] = things;
  const last = things.at(-1);
  const before = things.at(-2);
  if (first === undefined || one === undefined || last === undefined || before === undefined) return '';
  if (things.length === 3) return `${grammar.inBoth(one.short, first, last)}.`;
  const clauses = [
    grammar.alone(one.short, first),
    ...clausesOf(grammar, things.slice(1, -1), false),
    grammar.alone(before.short, last),
  ];
  const told = `${clauses.join('; ')}.`;
  return isAnother ? told : `${grammar.noneShared(alikeKind(first, last))} ${told}`;
}

/**
 * Tells which organisations sit at both of two verbanden.
 *
 * @param words - the language of the interface
 * @param ends - the two verbanden
 * @param names - of organisations, in the order in which they are told
 * @param count - how many there are, of which the names may be the first
 * @returns one sentence
 */
export function tellShared(
  words: Wording,
  ends: readonly [ToldThing, ToldThing],
  names: readonly string[],
  count: number,
): string {
  const { language, number } = words;
  const grammar = grammars[language];
  const shown = names.slice(0, mostNames);
  const left = count - shown.length;
  const list = left > 0 ? grammar.more(shown.join(', '), number(left)) : joinNames(language, shown);
  return grammar.sharedBy(number(count), count === 1, alikeKind(...ends), list);
}

/** More names than this are counted. */
const mostNames = 12;

function alikeKind(one: ToldThing, other: ToldThing): ThingKind | null {
  return one.kind === other.kind ? one.kind : null;
}

function joinNames(language: Language, names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${grammars[language].and} ${names.at(-1)}`;
}

/** In brackets, as far as something is known. */
function tellTerms(words: Wording, seats: readonly ToldSeat[]): string {
  const told = seats.map((seat) => tellSeat(words, seat)).filter((text) => text !== '');
  return told.length === 0 ? '' : ` (${told.join('; ')})`;
}

/**
 * Tells as what and since when an organisation sits somewhere.
 *
 * @param words - the language of the interface
 * @param seat - its terms
 * @returns `als trekker, sinds 2019`; empty when nothing is known of it
 */
export function tellSeat(
  words: Pick<Wording, 'language' | 'span'>,
  { role, from, until, isUndated }: ToldSeat,
): string {
  const { as, sinceUnknown } = grammars[words.language];
  const since = words.span(from, until);
  const parts = [role === '' ? '' : as(role), since, isUndated ? sinceUnknown : ''];
  return parts.filter((part) => part !== '').join(', ');
}
