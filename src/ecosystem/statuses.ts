/** What bears one of these is over. */
const finished: ReadonlySet<string> = new Set([
  'afgebouwd',
  'afgelopen',
  'afgerond',
  'afgesloten',
  'beeindigd',
  'beëindigd',
  'gesloten',
  'gestaakt',
  'gestopt',
  'opgeheven',
  'voormalig',
]);

/**
 * Tells whether a status says that something is over.
 *
 * @param status - of a verband or a participation, as the file has it
 * @returns true for afgerond, gestopt and words that mean the same, whatever the case
 */
export function isFinished(status: string): boolean {
  return finished.has(status.trim().toLowerCase());
}

/**
 * Tells whether a date has passed for sure.
 *
 * @param date - ISO, may be partial or empty
 * @param today - ISO, with its day
 * @returns true when all of the day, month or year lies before today: `2026` has not passed while it is 2026; never for an empty date
 */
export function hasPassed(date: string, today: string): boolean {
  return date !== '' && date < today.slice(0, date.length);
}
