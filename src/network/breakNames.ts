import type { Members, NameBreaks, Network } from './network';
import { type PackedText, packTexts, unpackText } from './packedText';

/** Marks where a word may be broken (U+00AD). */
export const softHyphen = '\u00ad';
const shortestWord = 9;
const shortestPart = 3;

/**
 * Marks in every name where its long words may be broken, so that they fit in a circle: at the syllable nearest to the
 * middle of the word, which in Dutch compounds is nearly always where the parts meet ("Preventie-coalitie").
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
  const breakWord = (word: string): string => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const broken = middleBreak(word, hyphenate(word));
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

function middleBreak(word: string, syllables: string): string {
  if (word.length < shortestWord) return word;
  let best = -1;
  let position = 0;
  for (const part of syllables.split(softHyphen).slice(0, -1)) {
    position += part.length;
    const isPossible = position >= shortestPart && word.length - position >= shortestPart;
    // On equal distance the later one: the first part of a compound tends to be the longer.
    if (isPossible && Math.abs(position - word.length / 2) <= Math.abs(best - word.length / 2))
      best = position;
  }
  return best < 0 ? word : `${word.slice(0, best)}${softHyphen}${word.slice(best)}`;
}
