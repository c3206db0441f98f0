import { get } from 'idb-keyval';

/** Storage that does not answer may not hold up the map. */
const patienceMs = 1500;

/** Whether a set is kept on this machine; and, where storage took too long, what it says later. */
export interface StampReading {
  readonly isKept: boolean;
  readonly late: Promise<boolean>;
}

/**
 * Asks whether a set is kept on this machine. What reads it comes only when there is one.
 *
 * @param base - address of the data folder that it stands in for
 * @returns whether there is one; false as long as storage does not answer
 */
export async function readStamp(base: string): Promise<StampReading> {
  const coming = isStamped(base);
  const isLate = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patienceMs));
  const first = await Promise.race([coming, isLate]);
  return first === 'late' ? { isKept: false, late: coming } : { isKept: first, late: Promise.resolve(false) };
}

/** Where there is no storage, or none for this page, even the asking throws. */
async function isStamped(base: string): Promise<boolean> {
  try {
    return (await get(stampOf(base))) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Names the key of the stamp beside a kept set: each time a set is kept it is another.
 *
 * @param base - address of the data folder that the set stands in for
 * @returns the key
 */
export function stampOf(base: string): string {
  return `ecosysteemkaart ${base} #`;
}
