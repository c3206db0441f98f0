import { textAt } from '../../ecosystem/columns';
import { compareNames, type Named, namedOrganisation, namedVerband } from '../../network/cards/named';
import type { GraphEdge, GraphThing } from '../../network/graph/chooseGraph';
import type { Members, Network } from '../../network/network';

/** What a thing in the network is linked to. */
interface Neighbour {
  readonly named: Named;
  /** As what the organisation sits at the table, a role a seat; empty roles are left out. */
  readonly roles: readonly string[];
}

/** A thing in the network with all it is linked to there. */
export interface NetworkRow {
  readonly named: Named;
  readonly isCentre: boolean;
  /** By name. */
  readonly neighbours: readonly Neighbour[];
}

/**
 * Tells a network as rows: every thing with its neighbours.
 *
 * @param network - names and roles
 * @param graph - what is drawn
 * @returns tables and organisations, each by name
 */
export function networkRows(
  network: Network & { readonly members: Members },
  graph: { readonly things: readonly GraphThing[]; readonly edges: readonly GraphEdge[] },
): { readonly verbanden: readonly NetworkRow[]; readonly organisations: readonly NetworkRow[] } {
  const { members } = network;
  const named = graph.things.map(({ kind, index }) =>
    kind === 'verband' ? namedVerband(network, index) : namedOrganisation(members, index),
  );
  const neighbours: Neighbour[][] = named.map(() => []);
  for (const { organisation, verband, seats } of graph.edges) {
    const roles = seats
      .map((seat) => textAt(members.participations.role, seat))
      .filter((role) => role !== '');
    const [one, other] = [named[organisation], named[verband]];
    if (!one || !other) continue;
    neighbours[organisation]?.push({ named: other, roles });
    neighbours[verband]?.push({ named: one, roles });
  }
  const rowsOf = (kind: GraphThing['kind']): readonly NetworkRow[] =>
    graph.things
      .flatMap((thing, index): readonly NetworkRow[] => {
        const name = named[index];
        if (thing.kind !== kind || !name) return [];
        const near = (neighbours[index] ?? []).sort((a, b) => compareNames(a.named, b.named));
        return [{ named: name, isCentre: thing.ring === 0, neighbours: near }];
      })
      .sort((a, b) => compareNames(a.named, b.named));
  return { verbanden: rowsOf('verband'), organisations: rowsOf('organisation') };
}
