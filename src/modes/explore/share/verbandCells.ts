import { idOfThing, nameOfThing } from '../../../network/lookUp';
import type { Network } from '../../../network/network';

/**
 * Gives the cells by which a table names a verband.
 *
 * @param network - what there is
 * @param index - of the verband
 * @returns its id and its name
 */
export function verbandCells(network: Network, index: number): readonly string[] {
  const thing = { kind: 'verband', index } as const;
  return [idOfThing(network, thing), nameOfThing(network, thing)];
}
