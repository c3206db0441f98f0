/** About as many letters as a level has room for. */
const longest = 24;

/**
 * Gives the name to show when a shortened text is pointed at.
 *
 * @param name - the whole name
 * @returns the name; undefined for a short one, which is there in full and would only be read out twice
 */
export function titleOf(name: string): string | undefined {
  return name.length > longest ? name : undefined;
}
