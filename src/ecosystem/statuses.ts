/** What bears one of these is over. */
const finished: ReadonlySet<string> = new Set(['afgerond', 'gestopt', 'beëindigd', 'opgeheven', 'gesloten']);

/**
 * Tells whether a status says that something is over.
 *
 * @param status - of a verband, as the file has it
 * @returns true for afgerond, gestopt and words that mean the same, whatever the case
 */
export function isFinished(status: string): boolean {
  return finished.has(status.trim().toLowerCase());
}
