/** The roles of those who lead or started a verband; they take the head seats. */
export const headRoles = ['voorzitter', 'trekker', 'initiatiefnemer'] as const;

/**
 * Says whether a role takes a head seat.
 *
 * @param role - `rol` of a participation as the file has it
 * @returns true for voorzitter, trekker and initiatiefnemer, whatever the case
 */
export function isHeadRole(role: string): boolean {
  return headRank(role) < headRoles.length;
}

/**
 * Ranks a role, head roles first.
 *
 * @param role - `rol` of a participation as the file has it
 * @returns the position in `headRoles`; for every other role the number of head roles
 */
export function headRank(role: string): number {
  const heads: readonly string[] = headRoles;
  const rank = heads.indexOf(role.trim().toLowerCase());
  return rank < 0 ? headRoles.length : rank;
}
