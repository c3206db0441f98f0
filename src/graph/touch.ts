import type { Core } from 'cytoscape';
import type { BoxPoint, GraphEvents } from './graphEvents';

/** Two fingers: the point between them and how far apart they are. */
interface Grip extends BoxPoint {
  readonly apart: number;
}

/**
 * Moves and zooms by two fingers, however near they are to each other: cytoscape waits until they are far apart. One finger is
 * cytoscape's, unless it is left to the page around; a tap of such a finger still comes as a click.
 *
 * @param cy - the network
 * @param box - around it
 * @param events - say which fingers are left, and hear when those move
 * @returns a way to stop
 */
export function moveByTouch(
  cy: Core,
  box: HTMLElement,
  { isTouchLeft, onTouchLeft }: Pick<GraphEvents, 'isTouchLeft' | 'onTouchLeft'>,
): () => void {
  let isLeft = false;
  let grip: Grip | null = null;
  const onStart = (event: TouchEvent): void => {
    isLeft = event.touches.length < 2 && isTouchLeft(event);
    const next = gripOf(event, box);
    // Cytoscape, which listens further in, lets go of the first finger.
    if (next !== null && grip === null) box.dispatchEvent(new Event('touchcancel', { bubbles: true }));
    if (next !== null || isLeft) event.stopPropagation();
    grip = next;
  };
  const onMove = (event: TouchEvent): void => {
    if (isLeft) onTouchLeft();
    isLeft = false;
    const next = gripOf(event, box);
    if (grip === null || next === null) return;
    event.preventDefault();
    event.stopPropagation();
    follow(cy, grip, next);
    grip = next;
  };
  const onEnd = (event: TouchEvent): void => {
    grip = gripOf(event, box);
  };
  box.addEventListener('touchstart', onStart, { capture: true, passive: true });
  box.addEventListener('touchmove', onMove, { capture: true, passive: false });
  box.addEventListener('touchend', onEnd, { capture: true, passive: true });
  return () => {
    box.removeEventListener('touchstart', onStart, { capture: true });
    box.removeEventListener('touchmove', onMove, { capture: true });
    box.removeEventListener('touchend', onEnd, { capture: true });
  };
}

function gripOf({ touches }: TouchEvent, box: HTMLElement): Grip | null {
  const [one, other] = touches;
  if (one === undefined || other === undefined || touches.length !== 2) return null;
  const { left, top } = box.getBoundingClientRect();
  return {
    x: (one.clientX + other.clientX) / 2 - left,
    y: (one.clientY + other.clientY) / 2 - top,
    apart: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
  };
}

function follow(cy: Core, before: Grip, now: Grip): void {
  cy.panBy({ x: now.x - before.x, y: now.y - before.y });
  const level = (cy.zoom() * now.apart) / before.apart;
  cy.zoom({
    level: Math.min(cy.maxZoom(), Math.max(cy.minZoom(), level)),
    renderedPosition: { x: now.x, y: now.y },
  });
}
