import type { Ecosystem } from '../ecosystem/ecosystem';
import { buildMembers } from './buildMembers';
import { buildStructure } from './buildStructure';
import type { Network } from './network';

/**
 * Indexes a whole ecosystem.
 *
 * @param ecosystem - every reference in it resolves, no ring of parents
 * @returns the same as columns, sorted by id
 */
export function buildNetwork(ecosystem: Ecosystem): Network {
  const structure = buildStructure(ecosystem);
  return { ...structure, members: buildMembers(ecosystem, structure), breaks: null };
}
