/**
 * Joins the parts of a line that are filled in.
 *
 * @param parts - texts; empty where there is nothing to tell
 * @param between - what stands between two parts
 * @returns `regio · 2021`; empty when nothing is filled in
 */
export function joinFilled(parts: readonly string[], between = ' · '): string {
  return parts.filter((part) => part !== '').join(between);
}
