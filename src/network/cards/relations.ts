import type { Network } from '../network';
import { type Named, namedMember } from './named';

/** A relation as seen from one of its ends. */
export interface CardRelation {
  /** `from`: the thing of the card is where the relation starts. */
  readonly end: 'from' | 'to';
  /** `soort` as the file has it, such as `voortgekomen uit`. */
  readonly sort: string;
  readonly note: string;
  readonly other: Named;
}

/**
 * Lists the relations of a verband or an organisation.
 *
 * @param network - the columns
 * @param id - its id
 * @returns those that start here, then those that end here, each in file order; empty until they have arrived
 */
export function relationsOf(network: Network, id: string): readonly CardRelation[] {
  const relations = network.members?.relations ?? [];
  return (['from', 'to'] as const).flatMap((end) =>
    relations
      .filter((relation) => relation[end] === id)
      .flatMap(({ from, to, sort, note }) => {
        const other = namedMember(network, end === 'from' ? to : from);
        return other === null ? [] : [{ end, sort, note, other }];
      }),
  );
}
