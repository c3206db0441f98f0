import { chipSize } from './rimChips';
import type { SceneNode, ScenePoint } from './scene';
import type { SceneInput } from './sceneInput';
import { sectorOfOrganisation } from './tableSeats';

const nodeRadius = 24;
const rimInset = 30;

/**
 * Makes the node of an organisation.
 *
 * @param input - what the reader looks at
 * @param organisation - index
 * @param place - where the node lies, in world units
 * @returns the node, on the stage wherever the reader looks
 */
export function nodeOf(input: SceneInput, organisation: number, place: ScenePoint): SceneNode {
  const { network, camera, viewport } = input;
  const point = insideStage(input, {
    x: (place.x - camera.x) * camera.zoom + viewport.width / 2,
    y: (place.y - camera.y) * camera.zoom + viewport.height / 2,
  });
  const sector = network.members === null ? 'overig' : sectorOfOrganisation(network.members, organisation);
  return { ...point, organisation, r: nodeRadius, sector };
}

/**
 * Tells whether a point lies on the stage.
 *
 * @param input - the stage
 * @param point - in its pixels
 * @returns true when it does
 */
export function isOnStage({ viewport }: SceneInput, { x, y }: ScenePoint): boolean {
  return x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height;
}

/**
 * Moves a node onto the stage, clear of what lies at its rim.
 *
 * @param input - the stage
 * @param point - where it would lie
 * @returns the nearest point where it may
 */
export function insideStage(input: SceneInput, point: ScenePoint): ScenePoint {
  const { width, height } = input.viewport;
  const chip = chipSize(input.viewport);
  // Clear of the chips at the rim.
  const inset = { x: nodeRadius + chip.width + 16, y: nodeRadius + chip.height + rimInset };
  return {
    x: Math.min(Math.max(point.x, inset.x), Math.max(inset.x, width - inset.x)),
    y: Math.min(Math.max(point.y, inset.y), Math.max(inset.y, height - inset.y - rimInset)),
  };
}
