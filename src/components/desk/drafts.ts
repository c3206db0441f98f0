import type { Problem } from '../../validation/problem';
import type { RowPlace, ShownRow, Typed } from './rowParts';

/** What was typed in a row and is not saved yet. */
export interface Draft extends RowPlace {
  /** What that row is about: with other data another row may stand in its place. */
  readonly of: string;
  /** By column; what was not touched is not in it. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What was typed in rows, by the problem at which it was typed. */
export type Drafts = ReadonlyMap<string, Draft>;

/**
 * Tells problems apart for as long as the data stays: the same one after other rows were mended.
 *
 * @param problem - the problem
 * @returns its file, row, column and code in one text
 */
export function draftKey({ file, row, column, code }: Problem): string {
  return [file, row, column, code].join('\0');
}

const namingColumns: ReadonlySet<string> = new Set(['id', 'organisatie', 'verband', 'van', 'naar']);

/**
 * Says what a row is about, as it stands.
 *
 * @param row - the row
 * @returns its id, or its ends
 */
export function nameOfRow({ cells }: ShownRow): string {
  const naming = cells.filter(({ column, text }) => namingColumns.has(column) && text.trim() !== '');
  return naming.map(({ text }) => text.trim()).join(' – ');
}

/**
 * Keeps what is typed at a problem.
 *
 * @param drafts - what was typed before
 * @param problem - where it is typed
 * @param typed - the row as it stands, and the texts by column; null or no texts: there is nothing to keep
 * @returns the same with that, or without it
 */
export function withDraft(drafts: Drafts, problem: Problem, typed: Typed | null): Drafts {
  const key = draftKey(problem);
  const next = new Map(drafts);
  if (typed === null || typed.texts.size === 0 || problem.row === null) next.delete(key);
  else
    next.set(key, {
      file: problem.file,
      row: problem.row,
      of: nameOfRow(typed.row),
      texts: typed.texts,
    });
  return next;
}

/**
 * Leaves out what belongs to tables that go.
 *
 * @param drafts - what was typed
 * @param stays - whether the file of a row stays as it is
 * @returns what can still be saved
 */
export function draftsOf(drafts: Drafts, stays: (file: string) => boolean): Drafts {
  return new Map([...drafts].filter(([, { file }]) => stays(file)));
}
