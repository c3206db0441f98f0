import { keyOfPlace } from '../../network/lookUp';
import type { LinkedView } from '../../store/link';
import { startPlace } from '../../store/viewPlace';
import type { Exploring } from './exploring';

/** What is shown now. */
export interface ViewNow {
  /** With the key of the place in focus, also where that is the start. */
  readonly view: LinkedView;
  /** Key of the place that a view without a focus shows. */
  readonly start: string;
}

/**
 * Tells what is shown now.
 *
 * @param exploring - store and pipeline
 * @returns the view as a link tells it
 */
export function viewNow({ store, pipeline }: Pick<Exploring, 'store' | 'pipeline'>): ViewNow {
  const state = store.getState();
  const { data, view } = state;
  const key = (place: number) => (data.network === null ? '' : keyOfPlace(data.network, place));
  return { view: { ...view, focus: key(pipeline.focusOf(state)) }, start: key(startPlace(data)) };
}
