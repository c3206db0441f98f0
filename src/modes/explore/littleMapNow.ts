import type { Exploring } from './exploring';
import { gatherLittleMap, type LittleMapFacts } from './useLittleMap';

/**
 * Gives what the little map tells now, for what is taken along.
 *
 * @param exploring - what is shown and how the view is set
 * @returns the facts; null as long as the participations are not there, and where the data have no municipality of Limburg
 */
export function littleMapNow({ store, pipeline }: Exploring): LittleMapFacts | null {
  const state = store.getState();
  const facts = gatherLittleMap({
    network: state.data.network,
    options: state.view.options,
    selection: pipeline.selectionOf(state),
    own: state.view.own,
  });
  return facts === null || facts.met.areaOfShape.every((area) => area < 0) ? null : facts;
}
