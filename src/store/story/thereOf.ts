import { findInexact, findThing, placeById } from '../../network/lookUp';
import type { Network } from '../../network/network';
import type { LinkState } from '../link';

/**
 * Leaves out of a view what these data do not have.
 *
 * @param link - the view of a step
 * @param network - what there is, with its members
 * @returns the view, and what was left out as written
 */
export function thereOf(link: LinkState, network: Network): { link: LinkState; lost: readonly string[] } {
  const lost: string[] = [...link.unknownValues];
  if (link.unknownView !== null) lost.push(link.unknownView);
  const place = (id: string | null): string | null => {
    if (id === null || placeById(network, id) >= 0) return id;
    const near = findInexact(network, id);
    if (near !== null && placeById(network, near) >= 0) return near;
    lost.push(id);
    return null;
  };
  const thing = (id: string | null): string | null => {
    if (id === null || findThing(network, id) !== null) return id;
    const near = findInexact(network, id);
    if (near === null) lost.push(id);
    return near;
  };
  const focus = place(link.focus);
  const selection = thing(link.selection);
  const ends = link.connection === null ? null : [thing(link.connection.from), thing(link.connection.to)];
  const [from = null, to = null] = ends ?? [];
  const connection = from === null || to === null ? null : { from, to };
  return { link: { ...link, focus, selection, connection }, lost: [...new Set(lost)] };
}
