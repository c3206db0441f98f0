/** Letters of other alphabets that look like a Latin one, in lower case. */
const lookalikes = new Map(
  [
    ...'аa еe оo рp сc хx уy іi јj ѕs ԁd һh кk мm тt вb нh гr'.split(' '),
    ...'αa εe οo ρp χx υu ιi κk νv τt ηn'.split(' '),
    ...'ıi łl øo đd ħh'.split(' '),
  ].map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * Brings a name to a form in which names that look the same are the same.
 *
 * @param name - as shown
 * @returns without case, accents, points and spaces, look-alike letters as Latin ones; may be empty
 */
export function lookOf(name: string): string {
  const lower = name.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower.replace(/[\s.]/g, '');
  const bare = lower.normalize('NFKD').replace(/[\p{M}\p{Cf}\s.·]/gu, '');
  return Array.from(bare, (letter) => lookalikes.get(letter) ?? letter).join('');
}
