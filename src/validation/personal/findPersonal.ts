import { firstNames, ordinaryWords, surnames } from './personalWords';

/** What in a text looks like something of a person. */
export interface PersonalHint {
  readonly kind: 'name' | 'email' | 'phone';
  /** The part of the text, as written. */
  readonly part: string;
}

/** Whether a name, in lower case, is that of something in the data. */
export type IsKnown = (name: string) => boolean;

const email =
  /[\p{L}\p{N}._%+-]+\s?(?:@|\[at\]|\(at\))\s?[\p{L}\p{N}-]+(?:\s?(?:\.|\[dot\]|\(dot\))\s?[\p{L}\p{N}-]+)+/giu;

/** Nine digits after +31, those of other countries, ten from 0: with spaces, hyphens or brackets between; a date is none. */
const phones = [
  /(?<![\p{L}\p{N}])(?:\+|00)\s?31(?:[\s().\-/]{0,3}\d){9,10}(?!\d)/gu,
  /(?<![\p{L}\p{N}])\+\s?(?!31)[1-9]\d{0,2}(?:[\s().\-/]{0,2}\d){7,12}(?!\d)/gu,
  /(?<![\p{L}\p{N}])(?!\d{1,2}[-/]\d{1,2}[-/]\d{4})\(?0\)?(?:[\s().\-/]?[1-9])(?:[\s().\-/]{0,3}\d){8}(?!\d)/gu,
];

/** Words that stand within a name. */
const between =
  "(?:(?:van|von|de|den|der|het|ten|ter|te|el|al|la|le|du|di|da|bin|ibn|in|op|’t|'t|'s|v\\.d\\.|vd)\\s+){0,3}";
const capital = "\\p{Lu}[\\p{Ll}’'\\-]*\\p{Ll}(?:-\\p{Lu}\\p{Ll}+)*";
const anyCapital = `(?:[dDlLO]['’])?${capital}`;

const titled = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:[Dd]hr|[Mm]evr|[Mm]w|[Dd]rs|[Dd]r|[Pp]rof|[Ii]r|[Mm]r|[Mm]rs|[Mm]s|[Ii]ng|[Bb]c|[Ff]am)\\.?\\s+(?:(?:dr|ir|mr|ing|drs)\\.?\\s+)*(?:\\p{Lu}\\.\\s?)*${between}${anyCapital}`,
  'gu',
);
const addressed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Mm]eneer|[Mm]evrouw|[Dd]e heer|[Hh]eer|[Jj]uffrouw|[Dd]okter|[Ww]ethouder|[Bb]urgemeester|[Ff]amilie|[Zz]uster|[Pp]astoor)\\s+(?:\\p{Lu}\\.\\s?)*${between}${anyCapital}`,
  'gu',
);
const initialled = new RegExp(`(?<![\\p{L}\\p{N}.])(?:\\p{Lu}\\.\\s?){1,4}${between}${anyCapital}`, 'gu');
const pair = new RegExp(`(?<![\\p{L}\\p{N}])${capital}(?=\\s+${between}${anyCapital})`, 'gu');
const rest = new RegExp(`^\\s+${between}(${anyCapital})(?![\\p{L}])`, 'u');
const word = /[\p{L}][\p{L}’'-]*/gu;

/**
 * Finds what in a text looks like the name of a person, an e-mail address or a telephone number.
 *
 * It errs on the side of asking: who typed it can say that a name is none. What is a name in the data, such as that of an
 * organisation or a town, is not asked about.
 *
 * @param text - one answer
 * @param isKnown - of names in the data, in lower case
 * @returns addresses and numbers first; each part once, empty when nothing looks personal
 */
export function findPersonal(text: string, isKnown: IsKnown): readonly PersonalHint[] {
  const hints = [
    ...partsOf(text, [email]).map((part) => ({ kind: 'email', part }) as const),
    ...partsOf(text, phones).map((part) => ({ kind: 'phone', part }) as const),
    ...namesIn(text.replace(email, ' '), isKnown).map((part) => ({ kind: 'name', part }) as const),
  ];
  // Of what lies within another the longer one tells all.
  return hints.filter(
    ({ part }, index) =>
      !hints.some(
        (other, at) => at !== index && other.part.includes(part) && (other.part !== part || at < index),
      ),
  );
}

/**
 * Puts a word in the place of each e-mail address and telephone number.
 *
 * @param text - one answer
 * @param words - what to put there
 * @returns the answer without them; names stay
 */
export function maskPersonal(
  text: string,
  words: { readonly email: string; readonly phone: string },
): string {
  const withoutMail = text.replace(email, words.email);
  return phones.reduce((masked, phone) => masked.replace(phone, words.phone), withoutMail);
}

function partsOf(text: string, patterns: readonly RegExp[]): readonly string[] {
  return [
    ...new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([part]) => part.trim()))),
  ];
}

function namesIn(text: string, isKnown: IsKnown): readonly string[] {
  const told = partsOf(text, [titled, addressed, initialled]).filter(
    (part) => !isKnown(lastWord(part).toLowerCase()),
  );
  return [...new Set([...told, ...pairsIn(text, isKnown), ...listedIn(text), ...aloneIn(text, isKnown)])];
}

function lastWord(part: string): string {
  return part.split(/\s+/).at(-1) ?? '';
}

/** Two words with capitals: a given name that we know of, or two words that are neither ordinary nor in the data. */
function pairsIn(text: string, isKnown: IsKnown): readonly string[] {
  return [...text.matchAll(pair)].flatMap((match) => {
    const [first] = match;
    const after = rest.exec(text.slice(match.index + first.length));
    const last = after?.[1];
    if (after === null || last === undefined) return [];
    const whole = `${first}${after[0]}`;
    if (isKnown(whole.toLowerCase().replace(/\s+/g, ' '))) return [];
    const isUsual = (one: string) => {
      const lower = one.toLowerCase();
      return ordinaryWords.has(lower) || isKnown(lower) || lower.split('-').every((part) => isKnown(part));
    };
    // `Sint Jan` and what else is called after someone.
    const before = lastWord(text.slice(0, match.index).trimEnd());
    const isGiven = firstNames.has(first.toLowerCase()) && !isKnown(`${before} ${first}`.toLowerCase());
    return isGiven || !(isUsual(first) || isUsual(last)) ? [whole] : [];
  });
}

/** A usual given name with a usual surname, whatever their capitals. */
function listedIn(text: string): readonly string[] {
  const words = [...text.matchAll(word)];
  return words.flatMap((match, index) => {
    if (!firstNames.has(match[0].toLowerCase())) return [];
    const last = words
      .slice(index + 1, index + 5)
      .find(([one]) => !/^(?:van|de|den|der|het|ten|ter|el)$/i.test(one));
    if (last === undefined || !surnames.has(last[0].toLowerCase())) return [];
    return [text.slice(match.index, last.index + last[0].length)];
  });
}

/** A given name with a capital, wherever it stands. */
function aloneIn(text: string, isKnown: IsKnown): readonly string[] {
  const words = [...text.matchAll(word)];
  return words.flatMap(({ 0: one, index }) => {
    const lower = one.toLowerCase();
    if (!/^\p{Lu}\p{Ll}/u.test(one) || !firstNames.has(lower) || ordinaryWords.has(lower)) return [];
    const before = lastWord(text.slice(0, index).trimEnd()).toLowerCase();
    return isKnown(lower) || isKnown(`${before} ${lower}`) ? [] : [one];
  });
}
