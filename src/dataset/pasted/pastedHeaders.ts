import { type RoomQuestion, roomQuestions } from '../../ecosystem/ecosystem';

/** What a column of a pasted table can be used for. */
export type PastedField = 'text' | 'question' | 'about' | 'themes' | 'date' | 'session';

/** Heads of the columns that poll tools and our own file have, in Dutch and English. */
const heads: Readonly<Record<PastedField, string>> = {
  text: `bijdrage|bijdragen|antwoord|antwoorden|uw antwoord|jouw antwoord|reactie|reacties|respons|tekst|opmerking|idee
    |inzending|inbreng|bericht|answer|answers|your answer|response|responses|text|comment|idea|contribution|submission
    |message|post|body`,
  question: 'vraag|question|poll question|prompt',
  about: 'betreft',
  themes: "thema|themas|thema's|thema’s|theme|themes",
  date: 'datum|date',
  session: 'bijeenkomst|sessie|session',
};

/** Heads of columns that poll tools put beside the answers: who answered, and when. */
const besides = `id|naam|name|uw naam|your name|voornaam|achternaam|first name|last name|e-mail|email|e-mailadres|mail
  |email address|e-mail address|gebruikersnaam|username|author|auteur|afzender|deelnemer|participant|participant name
  |respondent|voter|user id|telefoon|phone|tijdstempel|timestamp|begintijd|start time|tijd van voltooien
  |completion time|laatst gewijzigd|last modified time|created at|upvotes`;

const namesIn = (list: string): readonly string[] => list.split('|').map((head) => head.trim());

const meanings: ReadonlyMap<string, PastedField> = new Map(
  (Object.keys(heads) as PastedField[]).flatMap((field) =>
    namesIn(heads[field]).map((head) => [head, field] as const),
  ),
);
const unused: ReadonlySet<string> = new Set(namesIn(besides));

/**
 * Tells what a column is for.
 *
 * @param header - as written
 * @returns what it is used for; null when it is not: `Naam`, `E-mail`, `Tijd`
 */
export function headerMeaning(header: string): PastedField | null {
  return meanings.get(plainOf(header)) ?? (isAsked(header) ? 'text' : null);
}

/**
 * Tells whether a header is one of a poll tool, above who answered or when.
 *
 * @param header - as written
 * @returns true for a column that is never used
 */
export function isBeside(header: string): boolean {
  return unused.has(plainOf(header));
}

/**
 * Tells which question a text names: by our own word, or as it was asked.
 *
 * @param said - a cell, or what stands above a column
 * @returns null for another, and for no question
 */
export function questionOf(said: string): RoomQuestion | null {
  const lower = said.trim().toLowerCase();
  const own = roomQuestions.find((one) => one === lower);
  if (own !== undefined) return own;
  if (/\bvoor mij\b|\bmean (?:for|to) me\b/.test(lower)) return 'halen';
  return /\bkan ik\b|\bcan i\b/.test(lower) ? 'brengen' : null;
}

/** Many tools put the question that was asked above the answers, with a number or without. */
function isAsked(header: string): boolean {
  return (
    questionOf(header) !== null &&
    /^(?:(?:vraag|question|q)?\s*\d*\s*[.:)-]?\s*)(?:wat kan|what can)\b.*\b(?:ecosysteem|ecosystem)\b[^.]*$/.test(
      plainOf(header),
    )
  );
}

function plainOf(header: string): string {
  return header.trim().toLowerCase().replace(/\s+/g, ' ');
}

/**
 * Chooses the column that has the answers where no header tells.
 *
 * @param rows - their cells
 * @param mayBe - of a column, whether it can be; absent = any
 * @returns the column with the longest texts; the first of equals
 */
export function answerColumn(
  rows: readonly (readonly string[])[],
  mayBe: (column: number) => boolean = () => true,
): number {
  const [first = []] = rows;
  const lengths = first.map((_, column) =>
    mayBe(column) ? rows.reduce((sum, row) => sum + (row[column] ?? '').length, 0) : -1,
  );
  return lengths.indexOf(Math.max(...lengths));
}
