/** In shorter words one letter more or less makes another word, and an ending is part of the word. */
const leastLetters = 5;
const leastStem = 4;

/**
 * Takes off a word what Dutch adds to bend it: `eenzame` and `eenzaam`, `wachtlijsten` and `wachtlijst` are one.
 *
 * @param word - as it is compared
 * @returns the word without ending and double letters; a short word only without the latter
 */
export function stemOf(word: string): string {
  const single = word.replace(/([a-z])\1/g, '$1');
  const stem = single.replace(/(?:en|es|e|s)+$/, '');
  return stem.length < leastStem ? single : stem;
}

/**
 * Tells whether two words differ by one letter at most: one too many, too few, another, or two changed places.
 *
 * @param one - a word
 * @param other - another
 * @returns true for the same word too; false for two short words that differ
 */
export function isOneEditAway(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < leastLetters || Math.abs(one.length - other.length) > 1)
    return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [a, b] = [one.slice(start), other.slice(start)];
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return isSwapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}
