/** Shorter words mean little by themselves. */
const leastLetters = 4;

/** From this length on a word may have another ending: `vrijwilliger` and `vrijwilligers`. */
const leastStem = 5;

/** Letters that an ending may have. */
const mostEnding = 3;

/** Dutch and English words of four letters and more that say nothing about what is brought or sought. */
const empty: ReadonlySet<string> = new Set(
  (
    'aanbod actief alle alles ander andere beter betere brengt daar daarbij deze diverse door doen een elkaar geen ' +
    'goed goede graag haalt hebben hier hulp iets inzet kunnen kennis maken maar meer mensen moet naar nieuw nieuwe ' +
    'niet onder onze over overig samen samenwerking veel verder verschillende vanuit vanwege voor vooral waar waarbij ' +
    'wordt worden zelf zich zijn zoals zoekt zonder tegen tijdens tussen about also and from have into more need other ' +
    'some that their this what with your'
  ).split(' '),
);

/**
 * Cuts a text into the words by which it can be recognised.
 *
 * @param text - what someone brings or seeks
 * @returns distinct words as written, of four letters and more, without those that say nothing
 */
export function meaningfulWords(text: string): readonly string[] {
  const words = new Map<string, string>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const folded = fold(word);
    if (folded.length >= leastLetters && !empty.has(folded) && !words.has(folded)) words.set(folded, word);
  }
  return [...words.values()];
}

/**
 * Finds the words that two texts have in common; accents, capitals and a short ending make no difference.
 *
 * @param ours - words of one text
 * @param theirs - words of the other
 * @returns words of the other text, in its order
 */
export function sharedWords(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const folded = ours.map(fold);
  return theirs.filter((word) => folded.some((one) => isSameWord(one, fold(word))));
}

/**
 * Makes a quick test for texts that may have one of some words: most texts have none, and need not be cut.
 *
 * @param words - as written
 * @returns a pattern that every text with one of these words meets; null for no words
 */
export function wordsPattern(words: readonly string[]): RegExp | null {
  const starts = new Set(words.map((word) => fold(word).slice(0, leastStem)));
  if (starts.size === 0) return null;
  return new RegExp([...starts].map(withAccents).join('|'), 'i');
}

/** Words are letters and digits: nothing in them means something in a pattern. */
function withAccents(start: string): string {
  const letters = [...start].map((letter) => accented.get(letter) ?? letter);
  return letters.join('[\u0300-\u036f]*');
}

const accented: ReadonlyMap<string, string> = new Map([
  ['a', '[aàáâãäå]'],
  ['c', '[cç]'],
  ['e', '[eèéêë]'],
  ['i', '[iìíîï]'],
  ['n', '[nñ]'],
  ['o', '[oòóôõö]'],
  ['u', '[uùúûü]'],
  ['y', '[yýÿ]'],
]);

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= leastStem && long.length - short.length <= mostEnding && long.startsWith(short);
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
