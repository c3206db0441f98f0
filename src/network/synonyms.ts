/** What people say, and what is meant by it; each as words as they are compared. */
export interface SynonymWords {
  readonly said: readonly string[];
  readonly meant: readonly string[];
}

/** A question with every way to mean it would take too long. */
const mostVariants = 12;

/**
 * Says a question in other words.
 *
 * @param words - of the question, as they are compared
 * @param synonyms - what may be meant by what
 * @returns the questions that may be meant, without the one that was asked: each time one word, or several in a row, are
 *   taken for what they mean; those with the longest such row first
 */
export function meantQuestions(
  words: readonly string[],
  synonyms: readonly SynonymWords[],
): readonly (readonly string[])[] {
  const found: { readonly length: number; readonly words: readonly string[] }[] = [];
  for (const { said, meant } of synonyms) {
    const start = positionOf(words, said);
    if (start < 0) continue;
    const asked = [...words.slice(0, start), ...meant, ...words.slice(start + said.length)];
    found.push({ length: said.length, words: [...new Set(asked)] });
  }
  return found
    .sort((a, b) => b.length - a.length)
    .slice(0, mostVariants)
    .map((one) => one.words);
}

function positionOf(words: readonly string[], row: readonly string[]): number {
  if (row.length === 0 || row.length > words.length) return -1;
  return words.findIndex((_, start) => row.every((word, index) => words[start + index] === word));
}
