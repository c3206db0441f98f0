/**
 * Gives the day of a moment where the page is.
 *
 * @param now - the moment
 * @returns ISO, with its day
 */
export function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
