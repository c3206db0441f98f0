import type { ChangeKind } from '../../ecosystem/changes';
import { at } from '../../ecosystem/columns';
import type { Members, StructureNetwork } from '../../network/network';
import { findText, type PackedText } from '../../network/packedText';
import type { SceneChanges } from '../../scene/sceneChanges';
import type { MapChanges } from '../../validation/comparison/uniteDatasets';

/**
 * Finds the numbers of what differs in the network that is shown.
 *
 * @param changes - by id, and by row of the united set
 * @param structure - areas and verbanden of that set
 * @param members - its organisations and participations
 * @returns the same by place, participation and organisation; what is not shown is left out
 */
export function placeChanges(
  changes: MapChanges,
  { areas, verbanden, nesting }: StructureNetwork,
  { organisations, participations, relations }: Members,
): SceneChanges {
  const placesOf = (ids: PackedText, kinds: ReadonlyMap<string, ChangeKind>, placeOf: Int32Array) =>
    byIndex(ids, kinds).map(([index, kind]) => [at(placeOf, index), kind] as const);
  return {
    places: new Map([
      ...placesOf(areas.id, changes.areas, nesting.placeOfArea),
      ...placesOf(verbanden.id, changes.verbanden, nesting.placeOfVerband),
    ]),
    seats: byRow(participations.row, changes.seats),
    relations: byRow(
      relations.map(({ row }) => row),
      changes.relations,
    ),
    organisations: new Map(byIndex(organisations.id, changes.organisations)),
  };
}

function byRow(
  rows: Iterable<number>,
  kinds: ReadonlyMap<number, ChangeKind>,
): ReadonlyMap<number, ChangeKind> {
  const found = [...rows].flatMap((row, index) => {
    const kind = kinds.get(row);
    return kind === undefined ? [] : [[index, kind] as const];
  });
  return new Map(found);
}

function byIndex(
  ids: PackedText,
  kinds: ReadonlyMap<string, ChangeKind>,
): readonly (readonly [number, ChangeKind])[] {
  return [...kinds].flatMap(([id, kind]) => {
    const index = findText(ids, id);
    return index < 0 ? [] : [[index, kind] as const];
  });
}
