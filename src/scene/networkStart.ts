import { at } from '../ecosystem/columns';
import type { Layout } from '../layout/layout';
import { groupOf } from '../network/grouped';
import type { ThingRef } from '../network/lookUp';
import type { Members, Network } from '../network/network';
import { tablePlaceOf } from '../network/places';
import type { Camera, Viewport } from './camera';
import type { Scene, ScenePoint } from './scene';

/** The map as it is shown. */
export interface ShownMap {
  readonly network: Network & { readonly members: Members };
  readonly layout: Layout;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly scene: Scene;
}

/** What lies out of view comes from this far beyond the rim, as a part of the stage. */
const beyond = 0.12;

/**
 * Says from where on the map a thing goes to the network: a table from where it stands, also when it is closed in a circle;
 * an organisation from its node, else from a seat that is drawn, else from its first table.
 *
 * @param map - the map as it is shown
 * @param thing - an organisation or a verband
 * @returns a point in pixels of the stage, at most a little beyond its rim; null for an organisation without seats
 */
export function pointOnMap(map: ShownMap, thing: ThingRef): ScenePoint | null {
  const { network, scene } = map;
  if (thing.kind !== 'organisation') return tableOnMap(map, thing.index);
  const node = scene.nodes.find(({ organisation }) => organisation === thing.index);
  if (node !== undefined) return node;
  const seat = scene.seats.find(({ organisation }) => organisation === thing.index);
  if (seat !== undefined) return seat;
  const { byOrganisation, participations } = network.members;
  const [first] = groupOf(byOrganisation, thing.index);
  return first === undefined ? null : tableOnMap(map, at(participations.verband, first));
}

function tableOnMap({ network, layout, camera, viewport }: ShownMap, verband: number): ScenePoint {
  const place = tablePlaceOf(network, verband);
  return {
    x: inReach((at(layout.x, place) - camera.x) * camera.zoom + viewport.width / 2, viewport.width),
    y: inReach((at(layout.y, place) - camera.y) * camera.zoom + viewport.height / 2, viewport.height),
  };
}

function inReach(value: number, size: number): number {
  return Math.min(size * (1 + beyond), Math.max(-size * beyond, value));
}
