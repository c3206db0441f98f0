import type { Members, NameBreaks, Network } from './network';
import { type PackedText, packTexts, unpackText } from './packedText';

/** Marks where a word may be broken (U+00AD). */
export const softHyphen = '\u00ad';
const shortestPart = 3;

/**
 * Marks in every name where its long words may be broken, so that they fit in a circle: where a word that the data uses
 * by itself begins or ends ("Thema-coalitie"), else at the syllable nearest to the middle.
 *
 * @param network - names of areas, verbanden and organisations
 * @param hyphenate - puts soft hyphens between all syllables of a text
 * @returns the names in the same order, with at most one soft hyphen a word
 */
export function breakNames(
  network: Pick<Network, 'areas' | 'verbanden'> & {
    readonly members: Pick<Members, 'organisations'> | null;
  },
  hyphenate: (text: string) => string,
): NameBreaks {
  const known = new Map<string, string>();
  const words = wordsOf(network);
  const breakWord = (word: string): string => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const broken = bestBreak(word, hyphenate(word), words);
    known.set(word, broken);
    return broken;
  };
  const breakAll = (names: PackedText): PackedText =>
    packTexts(
      Array.from(names.ends, (_, index) =>
        unpackText(names, index).replace(/\p{L}{9,}/gu, (word) => breakWord(word)),
      ),
    );
  return {
    areas: breakAll(network.areas.name),
    verbanden: breakAll(network.verbanden.name),
    organisations: network.members === null ? packTexts([]) : breakAll(network.members.organisations.name),
  };
}

function bestBreak(word: string, syllables: string, words: ReadonlySet<string>): string {
  let best = -1;
  let leastCost = Number.POSITIVE_INFINITY;
  let position = 0;
  for (const part of syllables.split(softHyphen).slice(0, -1)) {
    position += part.length;
    if (position < shortestPart || word.length - position < shortestPart) continue;
    const isSeam = isWord(words, word.slice(0, position)) || isWord(words, word.slice(position));
    const cost = Math.abs(position - word.length / 2) - (isSeam ? word.length : 0);
    // On equal cost the later one: the first part of a compound tends to be the longer.
    if (cost <= leastCost) {
      leastCost = cost;
      best = position;
    }
  }
  return best < 0 ? word : `${word.slice(0, best)}${softHyphen}${word.slice(best)}`;
}

function isWord(words: ReadonlySet<string>, part: string): boolean {
  return part.length > shortestPart && words.has(part.toLowerCase());
}

/** Words that the data uses by themselves: a part of a compound that is one of them is a good place to break. */
function wordsOf(network: Parameters<typeof breakNames>[0]): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) words.add(word);
  };
  for (const column of [network.verbanden.sort, network.verbanden.themes]) column.values.forEach(add);
  const { name } = network.verbanden;
  for (let index = 0; index < Math.min(network.verbanden.count, 20_000); index++)
    add(unpackText(name, index));
  return words;
}
