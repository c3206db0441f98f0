import { chipSize, isSmallStage } from './chipSize';
import type { SceneNode, ScenePoint } from './scene';
import type { SceneInput } from './sceneInput';
import { sectorOfOrganisation } from './tableSeats';

const nodeRadius = 24;
const rimInset = 30;

/** How far a node stays from the edges of the stage, in pixels. */
interface Inset {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Makes the node of an organisation.
 *
 * @param input - what the reader looks at
 * @param organisation - index
 * @param place - where the node lies, in world units
 * @param inset - how far it stays from the edges
 * @returns the node, on the stage wherever the reader looks
 */
export function nodeOf(
  input: SceneInput,
  organisation: number,
  place: ScenePoint,
  inset = clearOfChips(input),
): SceneNode {
  const { network, camera, viewport } = input;
  const point = insideStage(input, inset, {
    x: (place.x - camera.x) * camera.zoom + viewport.width / 2,
    y: (place.y - camera.y) * camera.zoom + viewport.height / 2,
  });
  const sector = network.members === null ? 'overig' : sectorOfOrganisation(network.members, organisation);
  return { ...point, organisation, r: nodeRadius, sector };
}

/** Clear of the chips at the rim. */
function clearOfChips({ viewport }: SceneInput): Inset {
  const chip = chipSize(viewport);
  const top = nodeRadius + chip.height + rimInset;
  return { x: nodeRadius + chip.width + 16, top, bottom: top + rimInset };
}

/**
 * Gives the inset of a node that chips at the rim make way for.
 *
 * @param input - the stage
 * @returns just inside the edges; below the breadcrumbs of a small stage
 */
export function withinEdges({ viewport }: SceneInput): Inset {
  const { letterScale = 1 } = viewport;
  const crumbs = isSmallStage(viewport) ? 52 * letterScale : 0;
  return { x: nodeRadius + 12, top: nodeRadius + 12 + crumbs, bottom: nodeRadius + 12 + rimInset };
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
 * Moves a node onto the stage.
 *
 * @param input - the stage
 * @param inset - how far it stays from the edges
 * @param point - where it would lie
 * @returns the nearest point where it may
 */
export function insideStage(input: SceneInput, inset: Inset, point: ScenePoint): ScenePoint {
  const { width, height } = input.viewport;
  return {
    x: Math.min(Math.max(point.x, inset.x), Math.max(inset.x, width - inset.x)),
    y: Math.min(Math.max(point.y, inset.top), Math.max(inset.top, height - inset.bottom)),
  };
}
