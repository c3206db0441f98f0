import type { ChangeKind } from '../../ecosystem/changes';
import { at } from '../../ecosystem/columns';
import type { Ecosystem } from '../../ecosystem/ecosystem';
import type { StructureNetwork } from '../../network/network';
import type { SceneChanges } from '../../scene/sceneChanges';
import type { MapChanges } from '../../validation/comparison/uniteDatasets';

/**
 * Finds the numbers of what differs in the network that is shown.
 *
 * @param changes - by id, and by row of the united set
 * @param ecosystem - what is shown of that set
 * @param structure - its nesting
 * @returns the same by place, participation and organisation; what is not shown is left out
 */
export function placeChanges(
  changes: MapChanges,
  { areas, verbanden, organisations, participations }: Ecosystem,
  { nesting }: StructureNetwork,
): SceneChanges {
  const places = [
    ...byIndex(areas, changes.areas, nesting.placeOfArea),
    ...byIndex(verbanden, changes.verbanden, nesting.placeOfVerband),
  ];
  const seats = [...participations.row].flatMap((row, seat) => {
    const kind = changes.seats.get(row);
    return kind === undefined ? [] : [[seat, kind] as const];
  });
  return {
    places: new Map(places),
    seats: new Map(seats),
    organisations: new Map(byIndex(organisations, changes.organisations, null)),
  };
}

function byIndex(
  things: readonly { readonly id: string }[],
  changes: ReadonlyMap<string, ChangeKind>,
  placeOf: Int32Array | null,
): readonly (readonly [number, ChangeKind])[] {
  return things.flatMap(({ id }, index) => {
    const kind = changes.get(id);
    return kind === undefined ? [] : [[placeOf === null ? index : at(placeOf, index), kind] as const];
  });
}
