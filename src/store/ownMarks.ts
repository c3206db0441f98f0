import { organisationByKey } from '../network/lookUp';
import type { Nesting, Network } from '../network/network';
import { type Reach, reachOf } from '../scene/reach';
import type { OwnMark, Scene } from '../scene/scene';
import type { AppState } from './appState';
import { remember } from './remember';

/** Marks the seats of an organisation in a scene. */
export type MarkOwn = (scene: Scene, reach: Reach, nesting: Nesting) => readonly OwnMark[];

/** Adds to scenes where the organisation of the reader sits. */
interface OwnMarks {
  /** What marks; null until it has been fetched. */
  readonly marking: () => MarkOwn | null;
  readonly markWith: (marking: MarkOwn) => void;
  /** The same scene while no organisation is chosen. */
  readonly mark: (scene: Scene, state: AppState) => Scene;
}

/**
 * Makes the stage of the pipeline that marks the seats of the reader's organisation.
 *
 * @returns the stage; its reach is remembered until the data or the organisation change
 */
export function createOwnMarks(): OwnMarks {
  let marking: MarkOwn | null = null;
  const reach = remember((network: Network | null, key: string | null): Reach | null => {
    const index = network === null ? -1 : organisationByKey(network, key);
    return network === null || index < 0 ? null : reachOf(network, { kind: 'organisation', index });
  });
  return {
    marking: () => marking,
    markWith(next: MarkOwn): void {
      marking = next;
    },
    mark(scene: Scene, { data, view }: AppState): Scene {
      const reached = reach(data.network, view.own);
      if (reached === null || data.network === null || marking === null) return scene;
      const own = marking(scene, reached, data.network.nesting);
      return { ...scene, own, count: scene.count + own.length };
    },
  };
}
