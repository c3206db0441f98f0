import { knownFiles } from '../dataset/addFile';
import { type TableName, tableNames } from '../dataset/dataset';
import { nearestOf, nearestPlaces } from './nearest';
import type { Facts } from './problem';

/**
 * Finds the file name that was probably meant. The ending does not count: `.csv` is near every other `.csv`.
 *
 * @param written - the name of a file that belongs to no table
 * @returns the nearest known name, and a second one that is equally near; no facts when none is near
 */
export function nearestKnownFile(written: string): Facts {
  const table = tableIn(written);
  if (table !== null) return { nearest: knownName(table, written) };
  const bases = [...new Set(knownFiles.map(baseOf))];
  const { nearest, also } = nearestOf({ ids: bases, nameOf: () => '' }, baseOf(written));
  if (nearest === undefined) return {};
  const facts = { nearest: knownName(nearest, written) };
  return also === undefined ? facts : { ...facts, also: knownName(also, written) };
}

/**
 * Finds the file that was probably meant to be one that is missing.
 *
 * The nearest by edit distance counts; only when none is near, a name in which that of the table stands.
 *
 * @param tables - the tables of which one is missing
 * @param names - the names of the files that belong to no table
 * @returns the nearest of them, and a second one that is equally near; no facts when none is near
 */
export function nearestFileThere(tables: readonly TableName[], names: readonly string[]): Facts {
  const sorted = [...names].sort();
  const bases = { ids: sorted.map(baseOf), nameOf: () => '' };
  const found = tables.map((table) => nearestPlaces(bases, table)).filter(({ places }) => places.length > 0);
  const fewest = Math.min(...found.map(({ edits }) => edits));
  const near = new Set(found.flatMap(({ places, edits }) => (edits === fewest ? places : [])));
  const [nearest, also] = sorted.filter((_, place) => near.has(place));
  if (nearest !== undefined) return also === undefined ? { nearest } : { nearest, also };
  const named = sorted.find((name) => tables.some((table) => tableIn(name) === table));
  return named === undefined ? {} : { nearest: named };
}

/** A name may be further from what it should be than an id: `Kopie van tafels (2).csv`. */
function tableIn(fileName: string): TableName | null {
  return tableNames.find((table) => fileName.toLowerCase().includes(table)) ?? null;
}

function baseOf(fileName: string): string {
  return fileName.replace(/\.\w+$/, '').trim();
}

/** The known name with the ending that the file has, where there is such a one. */
function knownName(base: string, written: string): string {
  const ending = /\.json$/i.test(written) ? 'json' : 'csv';
  const same = knownFiles.find((name) => name === `${base}.${ending}`);
  return same ?? knownFiles.find((name) => baseOf(name) === base) ?? base;
}
