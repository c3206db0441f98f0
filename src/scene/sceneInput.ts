import type { Sector } from '../appearance/sectors';
import type { Layout } from '../layout/layout';
import type { Network } from '../network/network';
import type { Box } from './boxes';
import type { Camera, Viewport } from './camera';
import type { Reach } from './reach';
import type { Route } from './route';
import type { SceneWords, Selection } from './scene';
import type { CountedChanges } from './sceneChanges';
import type { SharedLines } from './sharedLines';

/** All that decides what is drawn. */
export interface SceneInput {
  readonly network: Network;
  readonly layout: Layout;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly selection: Selection | null;
  /** What the selection touches, `reachOf` of the same selection; or what the route does. */
  readonly reach: Reach;
  /** The ways between two things; null while a selection is shown, or nothing. */
  readonly route: Route | null;
  /** A sector pointed at in the legend. */
  readonly pointedSector: Sector | null;
  readonly showsRelations: boolean;
  /** Counted for the places that are closed now, or for others: then only what still fits is drawn. */
  readonly shared: SharedLines;
  /** What is to be marked as changed; null while no two sets of data are compared. */
  readonly changes: CountedChanges | null;
  /** What lies over the stage, so that no label goes under it; null for nothing. */
  readonly covered: Box | null;
  readonly words: SceneWords;
}
