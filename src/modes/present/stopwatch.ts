/** How long has been spoken. Times are in milliseconds, on one clock. */
export interface Stopwatch {
  /** When it was last started; null while it stands still. */
  readonly since: number | null;
  /** What was counted before that. */
  readonly heldMs: number;
}

/** Nothing has been counted yet. */
export const unusedStopwatch: Stopwatch = { since: null, heldMs: 0 };

/**
 * Reads how long has been counted.
 *
 * @param stopwatch - as it stands
 * @param now - the time of its clock
 * @returns milliseconds, never below zero: a clock may be set back
 */
export function elapsedMs({ since, heldMs }: Stopwatch, now: number): number {
  return heldMs + (since === null ? 0 : Math.max(0, now - since));
}

/**
 * Lets it count on; one that runs is left as it is.
 *
 * @param stopwatch - as it stands
 * @param now - the time of its clock
 * @returns it, counting
 */
export function startStopwatch(stopwatch: Stopwatch, now: number): Stopwatch {
  return stopwatch.since === null ? { ...stopwatch, since: now } : stopwatch;
}

/**
 * Lets it stand still at what it has counted.
 *
 * @param stopwatch - as it stands
 * @param now - the time of its clock
 * @returns it, standing still
 */
export function pauseStopwatch(stopwatch: Stopwatch, now: number): Stopwatch {
  return { since: null, heldMs: elapsedMs(stopwatch, now) };
}

/**
 * Begins again at zero; one that runs goes on running.
 *
 * @param stopwatch - as it stands
 * @param now - the time of its clock
 * @returns it, at zero
 */
export function resetStopwatch({ since }: Stopwatch, now: number): Stopwatch {
  return { since: since === null ? null : now, heldMs: 0 };
}
