import { useMemo } from 'react';
import type { ThingKind } from '../../ecosystem/ecosystem';
import { kindOfThing, nameOfThing, organisationByKey } from '../../network/lookUp';
import type { Network } from '../../network/network';
import type { Selection } from '../../scene/scene';
import type { SceneChanges } from '../../scene/sceneChanges';
import type { SharedPair } from '../../scene/sharedLines';
import type { Exploring } from './exploring';

/** A selected thing, named. */
export interface Chosen {
  readonly kind: ThingKind;
  readonly id: string;
  readonly name: string;
}

/** What the reader looks at and has selected. */
export interface Looking {
  /** What is shown. */
  readonly network: Network | null;
  /** All there is: a thing that a choice hides can still be read. */
  readonly whole: Network | null;
  readonly selection: Selection | null;
  /** The place in focus; -1 = none. */
  readonly focus: number;
  readonly chosen: Chosen | null;
  /** What the closed circles in view share; the strongest first. */
  readonly pairs: readonly SharedPair[];
  /** What is shown as changed; null while nothing is compared. */
  readonly changes: SceneChanges | null;
  /** Organisation index of the reader; -1 = none. */
  readonly own: number;
}

/** Gathers what the reader looks at; the same object as long as nothing of it changed. */
export function useLooking({ store, pipeline }: Exploring): Looking {
  const network = store((state) => state.data.network);
  const whole = store((state) => state.data.whole);
  const selectedId = store((state) => state.view.selection);
  const focus = store((state) => pipeline.focusOf(state));
  const selection = store((state) => pipeline.selectionOf(state));
  const { pairs } = store((state) => state.shared);
  const changes = store((state) => state.data.changes);
  const ownKey = store((state) => state.view.own);
  return useMemo(() => {
    const chosen =
      network === null || selection === null
        ? null
        : {
            kind: kindOfThing(network, selection),
            id: selectedId ?? '',
            name: nameOfThing(network, selection),
          };
    const own = network === null ? -1 : organisationByKey(network, ownKey);
    return { network, whole, selection, focus, chosen, pairs, changes, own };
  }, [network, whole, selection, selectedId, focus, pairs, changes, ownKey]);
}
