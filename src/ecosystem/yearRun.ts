/** The years that a step of a story runs through before it comes to rest, both included. */
export interface YearRun {
  readonly from: number;
  readonly to: number;
}

/** More years than these no room waits for. */
const mostYears = 200;

/**
 * Reads the years that a step of a story runs through.
 *
 * @param text - two years of four digits with a hyphen between them, the earliest first
 * @returns the years; null when it says nothing of the kind, goes back, or goes on for too long
 */
export function readYearRun(text: string): YearRun | null {
  if (!/^\d{4}\s*[-–]\s*\d{4}$/.test(text)) return null;
  const [from = 0, to = 0] = text.split(/[-–]/).map(Number);
  return from < to && to - from <= mostYears ? { from, to } : null;
}
