import { delMany, get, getMany, setMany } from 'idb-keyval';
import * as v from 'valibot';
import { type GivenFile, type LossCause, tableNames } from '../../dataset/dataset';
import type { Settings } from '../fetchData';
import { stampOf } from './keptStamp';
import type { Keeping, Mends } from './workingSet';

/** A set of files that someone brought to this page; it stays on this machine until they go back to the site's. */
export interface KeptSet {
  readonly name: string;
  readonly takenAt: string;
  /** Also those that could not be had: what is wrong with them is told after a reload too. */
  readonly files: readonly GivenFile[];
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
  step: v.number(),
});

const files = v.array(
  v.union([
    v.object({
      name: v.string(),
      bytes: v.instance(Uint8Array),
      sheet: v.exactOptional(v.object({ book: v.string(), sheet: v.string() })),
    }),
    v.object({
      name: v.string(),
      cause: v.custom<LossCause>((cause) => typeof cause === 'string' && lossCauses.test(cause)),
      size: v.exactOptional(v.number()),
    }),
  ]),
);

const keptSet = v.object({
  version: v.literal(1),
  name: v.string(),
  takenAt: v.pipe(v.string(), v.isoTimestamp()),
  files,
  settings: v.object({ title: v.string(), start: v.string() }),
  mends: v.object({ done: v.array(mend), undone: v.array(mend) }),
});

const lossCauses = /^(?:connection|disk|size|\d{3})$/;

/** Storage that does not answer may not hold up the steward. */
const keepingMs = 20_000;

/**
 * Reads the set that was kept on this machine.
 *
 * @param base - address of the data folder that it stands in for
 * @returns the set; null when there is none, or what is stored is none
 */
export async function readKeptSet(base: string): Promise<KeptSet | null> {
  try {
    const [stored, stamp] = await getMany<unknown>([keyOf(base), stampOf(base)]);
    ownStamp = stamp;
    const parsed = v.safeParse(keptSet, stored);
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
 * @returns whether it is kept: a full or closed storage is no error for the steward, but the set then goes with the page;
 *   what another tab has kept since is not replaced
 */
export async function keepSet(base: string, kept: KeptSet): Promise<Keeping> {
  try {
    const stored = { version: 1, ...kept };
    if (!v.is(keptSet, stored)) return 'no';
    return await Promise.race([keepOwn(base, stored), after(keepingMs, 'no' as const)]);
  } catch {
    return 'no';
  }
}

/** What this tab read or kept last; another tab has another. */
let ownStamp: unknown;

async function keepOwn(base: string, stored: object): Promise<Keeping> {
  if ((await get(stampOf(base))) !== ownStamp) return 'other-tab';
  ownStamp = `${Date.now()} ${Math.random()}`;
  await setMany([
    [keyOf(base), stored],
    [stampOf(base), ownStamp],
  ]);
  return 'yes';
}

function after<Value>(ms: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value), ms));
}

/**
 * Throws the kept set away.
 *
 * @param base - address of the data folder that it stood in for
 */
export async function forgetSet(base: string): Promise<void> {
  try {
    ownStamp = undefined;
    await delMany([keyOf(base), stampOf(base)]);
  } catch {
    // What cannot be reached cannot be shown either.
  }
}

function keyOf(base: string): string {
  return `ecosysteemkaart ${base}`;
}
