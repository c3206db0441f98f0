import { del, get, set } from 'idb-keyval';
import * as v from 'valibot';
import { type SourceFile, tableNames } from '../../dataset/dataset';
import type { Settings } from '../fetchData';
import type { Mends } from './workingSet';

/** A set of files that someone brought to this page; it stays on this machine until they go back to the site's. */
export interface KeptSet {
  readonly name: string;
  readonly takenAt: string;
  readonly files: readonly SourceFile[];
  /** What holds where the files say nothing of it. */
  readonly settings: Settings;
  readonly mends: Mends;
}

const mend = v.object({
  table: v.picklist(tableNames),
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  row: v.pipe(v.number(), v.integer(), v.minValue(0)),
  column: v.string(),
  text: v.string(),
  before: v.string(),
});

const keptSet = v.object({
  version: v.literal(1),
  name: v.pipe(v.string(), v.maxLength(300)),
  takenAt: v.pipe(v.string(), v.isoTimestamp()),
  files: v.pipe(
    v.array(v.object({ name: v.pipe(v.string(), v.maxLength(300)), bytes: v.instance(Uint8Array) })),
    v.maxLength(200),
  ),
  settings: v.object({ title: v.string(), start: v.string() }),
  mends: v.object({ done: v.array(mend), undone: v.array(mend) }),
});

/** Storage that does not answer may not hold up the map. */
const patienceMs = 1500;

/**
 * Reads the set that was kept on this machine.
 *
 * @param base - address of the data folder that it stands in for
 * @returns the set; null when there is none, or what is stored is none
 */
export async function readKeptSet(base: string): Promise<KeptSet | null> {
  try {
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs));
    const parsed = v.safeParse(keptSet, await Promise.race([get(keyOf(base)), late]));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/**
 * Keeps a set on this machine.
 *
 * @param base - address of the data folder that it stands in for
 * @param kept - the set
 * @returns whether it is kept: a full or closed storage is no error, but the set then goes with the page
 */
export async function keepSet(base: string, kept: KeptSet): Promise<boolean> {
  try {
    await set(keyOf(base), { version: 1, ...kept });
    return true;
  } catch {
    return false;
  }
}

/**
 * Throws the kept set away.
 *
 * @param base - address of the data folder that it stood in for
 */
export async function forgetSet(base: string): Promise<void> {
  try {
    await del(keyOf(base));
  } catch {
    // What cannot be reached cannot be shown either.
  }
}

function keyOf(base: string): string {
  return `ecosysteemkaart ${base}`;
}
