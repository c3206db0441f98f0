import type { Query } from 'minisearch';

/** Every longer word that occurs, each between two line ends: to be looked through at the speed of one long text. */
export type Vocabulary = string;

/** Shorter words are in too many others by chance. */
const leastInside = 4;

/** A word that holds another is at least this much longer than the shortest that is looked for inside. */
const leastCompound = leastInside + 2;

/** How many words with a word inside are looked for, at most. */
const mostCompounds = 200;

/** Above this a question is no longer a compound that was written apart. */
const mostJoined = 6;

/** What was written apart and is one word in a name is meant more often than the two words in different texts. */
const joinedBoost = { name: 9, short: 8, place: 1.6, theme: 2 };

/** How much less a word counts that is only part of another. */
export const insideBoost = { name: 1, short: 1, place: 0.2, theme: 0.4 };

/** Words of a question that say nothing of what is looked for. */
const asking: ReadonlySet<string> = new Set(
  'aan als bij dat de die dit doet een er gaat gaan het iemand ik in is kan me met mij mijn naar of om onze ons op over te tot uit van voor waar wat we welk welke wie wij wil zich zijn zoek zoeken'.split(
    ' ',
  ),
);

/**
 * Leaves out of a question the words that only ask.
 *
 * @param words - as they are compared
 * @returns the words that say what is looked for; all of them when nothing else was said
 */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !asking.has(word));
  return telling.length === 0 ? words : telling;
}

/**
 * Notes a word of the texts that can be found.
 *
 * @param words - the words so far, changed in place
 * @param word - as it is compared; null when there is none
 * @returns the same word
 */
export function noteWord(words: Set<string>, word: string | null): string | null {
  if (word !== null && word.length >= leastCompound) words.add(word);
  return word;
}

/**
 * Makes a vocabulary.
 *
 * @param words - words without line ends, as they are compared
 * @returns the vocabulary
 */
export function makeVocabulary(words: Iterable<string>): Vocabulary {
  return `\n${[...words].join('\n')}\n`;
}

/**
 * Asks for things with every word, of which two neighbours may also be one word, in either order.
 *
 * @param words - at least one, as they are compared
 * @param vocabulary - the words that there are
 * @returns the question: `preventie coalitie` also asks for `preventiecoalitie`
 */
export function everyWord(words: readonly string[], vocabulary: Vocabulary): Query {
  const apart: Query = { combineWith: 'AND', queries: [...words] };
  const joined = joinedPairs(words, vocabulary);
  return joined.length === 0 ? apart : { combineWith: 'OR', queries: [apart, ...joined] };
}

/**
 * Asks for things with every word, whole or inside a longer word.
 *
 * @param words - at least one, as they are compared
 * @param vocabulary - the words that there are
 * @returns the question; null when no word is inside another
 */
export function everyWordAlsoInside(words: readonly string[], vocabulary: Vocabulary): Query | null {
  const compounds = words.map((word) => compoundsWith(word, vocabulary));
  if (compounds.every((found) => found.length === 0)) return null;
  return {
    combineWith: 'AND',
    queries: words.map((word, index) => ({
      combineWith: 'OR',
      queries: [
        word,
        { queries: [...(compounds[index] ?? [])], prefix: false, fuzzy: false, boost: insideBoost },
      ],
    })),
  };
}

/**
 * Gives the abbreviations that stand in brackets in a name: `Mijnstreek Inspiratie Platform (MIP)`.
 *
 * @param name - the name
 * @returns those of one word with at least two capitals, in their order; `(Jeugd)` is none
 */
export function abbreviationsIn(name: string): readonly string[] {
  if (!name.includes('(')) return [];
  return [...name.matchAll(/\(([^()\s]+)\)/g)].flatMap(([, inside = '']) =>
    (inside.match(/\p{Lu}/gu)?.length ?? 0) >= 2 ? [inside] : [],
  );
}

function joinedPairs(words: readonly string[], vocabulary: Vocabulary): readonly Query[] {
  if (words.length > mostJoined) return [];
  return words.slice(1).flatMap((second, index) => {
    const first = words[index] ?? '';
    const others = [...words.slice(0, index), ...words.slice(index + 2)];
    return [first + second, second + first]
      .filter((compound) => vocabulary.includes(`\n${compound}`))
      .map(
        (compound): Query => ({
          combineWith: 'AND',
          queries: [compound, ...others],
          fuzzy: false,
          boost: joinedBoost,
        }),
      );
  });
}

/**
 * Lists the words that hold a word anywhere but at their beginning: what begins with it is found already.
 *
 * @param word - as it is compared
 * @param vocabulary - the words that there are
 * @returns at most some hundreds; none for a short word
 */
export function compoundsWith(word: string, vocabulary: Vocabulary): readonly string[] {
  const found: string[] = [];
  if (word.length < leastInside) return found;
  for (let hit = vocabulary.indexOf(word); hit >= 0 && found.length < mostCompounds; ) {
    const start = vocabulary.lastIndexOf('\n', hit) + 1;
    const end = vocabulary.indexOf('\n', hit);
    if (start < hit) found.push(vocabulary.slice(start, end));
    hit = vocabulary.indexOf(word, end);
  }
  return found;
}
