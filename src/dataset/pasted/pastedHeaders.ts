/** What a column of a pasted table can be used for. */
export type PastedField = 'text' | 'question' | 'about' | 'themes' | 'date' | 'session';

/** Heads of the columns that poll tools and our own file have, in Dutch and English. */
const heads: Readonly<Record<PastedField, readonly string[]>> = {
  text: [
    'bijdrage',
    'bijdragen',
    'antwoord',
    'antwoorden',
    'reactie',
    'reacties',
    'tekst',
    'opmerking',
    'idee',
    'answer',
    'answers',
    'response',
    'responses',
    'text',
    'comment',
    'idea',
    'contribution',
  ],
  question: ['vraag', 'question'],
  about: ['betreft'],
  themes: ['thema', 'themas', "thema's", 'thema’s', 'theme', 'themes'],
  date: ['datum', 'date'],
  session: ['bijeenkomst', 'sessie', 'session'],
};

const meanings: ReadonlyMap<string, PastedField> = new Map(
  (Object.keys(heads) as PastedField[]).flatMap((field) =>
    heads[field].map((head) => [head, field] as const),
  ),
);

/**
 * Tells what a column is for.
 *
 * @param header - as written
 * @returns what it is used for; null when it is not: `Naam`, `E-mail`, `Tijd`
 */
export function headerMeaning(header: string): PastedField | null {
  const plain = header.trim().toLowerCase();
  return meanings.get(plain) ?? (isAsked(plain) ? 'text' : null);
}

/** Many tools put the question that was asked above the answers. */
function isAsked(header: string): boolean {
  return /^(?:wat|what)\b.*(?:ecosysteem|ecosystem).*\?$/.test(header);
}

/**
 * Chooses the column that has the answers where no header tells.
 *
 * @param rows - their cells
 * @returns the column with the longest texts; the first of equals
 */
export function answerColumn(rows: readonly (readonly string[])[]): number {
  const [first = []] = rows;
  const lengths = first.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? '').length, 0));
  return lengths.indexOf(Math.max(...lengths));
}
