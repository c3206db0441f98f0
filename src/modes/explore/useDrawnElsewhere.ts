import { useLayoutEffect } from 'react';
import type { DrawnElsewhere, Exploring } from './exploring';

/**
 * Tells other programs what a view draws in place of the map, for as long as it is there.
 *
 * @param exploring - takes it
 * @param drawn - another one when something else is drawn; null while nothing is yet
 */
export function useDrawnElsewhere(exploring: Exploring, drawn: DrawnElsewhere | null): void {
  useLayoutEffect(() => {
    exploring.elsewhere.drawn = drawn;
    // What is told of the stage is written with the next frame.
    exploring.map()?.refresh();
    return () => {
      if (exploring.elsewhere.drawn === drawn) exploring.elsewhere.drawn = null;
      exploring.map()?.refresh();
    };
  }, [exploring, drawn]);
}
