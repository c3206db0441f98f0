import { useEffect, useSyncExternalStore } from 'react';
import type { DrawPicture, Exploring } from './exploring';

/**
 * Hands over what draws the view that fills the stage, for as long as it is there.
 *
 * @param exploring - takes it, and tells who shows it
 * @param draw - another one when it would draw something else; null while there is nothing to draw
 */
export function usePicturing({ picturing, pictured }: Exploring, draw: DrawPicture | null): void {
  useEffect(() => {
    picturing.draw = draw;
    pictured.tell(null);
    return () => {
      if (picturing.draw !== draw) return;
      picturing.draw = null;
      pictured.tell(null);
    };
  }, [picturing, pictured, draw]);
}

/**
 * Gives what draws the view that fills the stage.
 *
 * @param exploring - knows it
 * @returns null while that is the map, or no drawing
 */
export function usePictured({ picturing, pictured }: Exploring): DrawPicture | null {
  return useSyncExternalStore(pictured.listen, () => picturing.draw);
}
