import type { Core } from 'cytoscape';

/** From this many pixels on, Ctrl is held with a wheel; a pinch on a touchpad comes as Ctrl with small turns. */
const wheelNotchPx = 50;
const pixelsPerLine = 25;
const pixelsPerPage = 500;

/**
 * Zooms at the pointer as fast as the map does: cytoscape guesses what hand it is, and is slow for a wheel with notches.
 *
 * @param cy - the network
 * @param box - around it
 * @param isLeft - tells of a turn that is not for the network
 * @returns a way to stop
 */
export function zoomByWheel(cy: Core, box: HTMLElement, isLeft: (event: WheelEvent) => boolean): () => void {
  const onWheel = (event: WheelEvent): void => {
    // Nothing for cytoscape, which listens further in.
    event.stopPropagation();
    if (isLeft(event)) return;
    event.preventDefault();
    const { left, top } = box.getBoundingClientRect();
    const level = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * 2 ** wheelDelta(event)));
    cy.zoom({ level, renderedPosition: { x: event.clientX - left, y: event.clientY - top } });
  };
  box.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => box.removeEventListener('wheel', onWheel, { capture: true });
}

function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaY * (deltaMode === 1 ? pixelsPerLine : deltaMode === 2 ? pixelsPerPage : 1);
  const isPinch = ctrlKey && Math.abs(pixels) < wheelNotchPx;
  return -pixels * 0.002 * (isPinch ? 10 : 1);
}
