import type { GraphEvents } from './graphEvents';

/**
 * Keeps fingers from cytoscape that are left to the page around. A tap of such a finger still comes as a click.
 *
 * @param box - around the network
 * @param events - say which fingers are left, and hear when those move
 * @returns a way to stop
 */
export function leaveTouch(
  box: HTMLElement,
  { isTouchLeft, onTouchLeft }: Pick<GraphEvents, 'isTouchLeft' | 'onTouchLeft'>,
): () => void {
  let isLeft = false;
  const onStart = (event: TouchEvent): void => {
    isLeft = isTouchLeft(event);
    // Nothing for cytoscape, which listens further in.
    if (isLeft) event.stopPropagation();
  };
  const onMove = (): void => {
    if (isLeft) onTouchLeft();
    isLeft = false;
  };
  box.addEventListener('touchstart', onStart, { capture: true, passive: true });
  box.addEventListener('touchmove', onMove, { passive: true });
  return () => {
    box.removeEventListener('touchstart', onStart, { capture: true });
    box.removeEventListener('touchmove', onMove);
  };
}
