import { at } from '../../../ecosystem/columns';
import type { DrawnNode } from '../../../graph/graphEvents';
import { groupOf } from '../../../network/grouped';
import {
  findThing,
  idOfThing,
  kindOfThing,
  levelOfPlace,
  nameOfThing,
  placeOf,
} from '../../../network/lookUp';
import type { Members, Network } from '../../../network/network';
import type { VisibleThing } from '../exploring';

/**
 * Tells other programs what the network draws.
 *
 * @param network - what is shown
 * @param drawn - nodes, in pixels of the page
 * @returns each once, with the seats and organisations, or tables, that are shown of it
 */
export function describeDrawn(
  network: Network & { readonly members: Members },
  drawn: readonly DrawnNode[],
): readonly VisibleThing[] {
  const { participations, byOrganisation, byVerband } = network.members;
  return drawn.flatMap(({ key, x, y, r }): readonly VisibleThing[] => {
    const thing = findThing(network, key);
    if (thing === null) return [];
    const isOrganisation = thing.kind === 'organisation';
    const seats = groupOf(isOrganisation ? byOrganisation : byVerband, thing.index);
    const others = new Set(
      seats.map((seat) => at(isOrganisation ? participations.verband : participations.organisation, seat)),
    );
    return [
      {
        id: idOfThing(network, thing),
        kind: kindOfThing(network, thing),
        level: isOrganisation ? '' : levelOfPlace(network, placeOf(network, thing)),
        x,
        y,
        r,
        label: nameOfThing(network, thing),
        isOpen: false,
        organisations: isOrganisation ? 1 : others.size,
        tables: isOrganisation ? others.size : 1,
        participations: seats.length,
        change: '',
      },
    ];
  });
}
