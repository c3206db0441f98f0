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

/** A word as someone wrote it, and as it is compared. */
export interface Word {
  readonly written: string;
  readonly folded: string;
}

/**
 * Cuts a text into the words by which it can be recognised.
 *
 * @param text - what someone brings or seeks
 * @returns distinct words of four letters and more, without those that say nothing
 */
export function meaningfulWords(text: string): readonly Word[] {
  const words = new Map<string, Word>();
  for (const written of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const folded = fold(written);
    if (folded.length >= leastLetters && !empty.has(folded) && !words.has(folded))
      words.set(folded, { written, folded });
  }
  return [...words.values()];
}

/**
 * Gives a way to find which of several texts has most words in common with another; accents, capitals and a short ending
 * make no difference.
 *
 * @param texts - the words of each text
 * @returns for the words of another text the position of the best, the first of equals, with the words of the other text
 *   in its order; null when none has a word in common
 */
export function wordMatcher(
  texts: readonly (readonly Word[])[],
): (words: readonly Word[]) => { readonly position: number; readonly words: readonly string[] } | null {
  const byStart = new Map<string, { readonly position: number; readonly folded: string }[]>();
  texts.forEach((words, position) => {
    for (const { folded } of words) {
      const start = folded.slice(0, leastLetters);
      byStart.set(start, [...(byStart.get(start) ?? []), { position, folded }]);
    }
  });
  return (words) => {
    const shared = new Map<number, string[]>();
    for (const { written, folded } of words) {
      const likely = byStart.get(folded.slice(0, leastLetters)) ?? [];
      const same = likely.filter((one) => isSameWord(one.folded, folded));
      for (const position of new Set(same.map((one) => one.position)))
        shared.set(position, [...(shared.get(position) ?? []), written]);
    }
    const best = [...shared].sort((one, other) => other[1].length - one[1].length || one[0] - other[0])[0];
    return best === undefined ? null : { position: best[0], words: best[1] };
  };
}

/**
 * Makes a quick test for texts that may have one of some words: most texts have none, and need not be cut.
 *
 * @param words - what is looked for
 * @returns a pattern that every text with one of these words meets; null for no words
 */
export function wordsPattern(words: readonly Word[]): RegExp | null {
  const starts = new Set(words.map(({ folded }) => folded.slice(0, leastLetters)));
  if (starts.size === 0) return null;
  return new RegExp([...starts].map(withAccents).join('|'), 'i');
}

/** Any letter beyond ASCII may be one with an accent. Words are letters and digits: nothing in them means something else. */
function withAccents(start: string): string {
  return [...start].map((letter) => `(?:${letter}|[^\\x00-\\x7f])[\u0300-\u036f]*`).join('');
}

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
