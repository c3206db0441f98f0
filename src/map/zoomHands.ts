import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom } from 'd3';

/** What was asked of a map inside another page, whose own scrolling it leaves alone. */
export type RefusedHand = 'wheel' | 'touch';

interface Hands {
  readonly onStart: () => void;
  readonly onZoom: (transform: ZoomTransform) => void;
  readonly onEnd: () => void;
  readonly onRefused: (hand: RefusedHand) => void;
}

/**
 * Makes wheel, drag and pinch; only what a hand did is told. Inside another page the wheel works with Ctrl or ⌘ only, and
 * touch with two fingers, so that one can scroll past the map.
 *
 * @param hands - told what they did
 * @returns the behaviour, to be called on the canvas
 */
export function zoomBehaviour(hands: Hands): ZoomBehavior<HTMLCanvasElement, unknown> {
  const byHand =
    <E extends { readonly sourceEvent: unknown }>(tell: (event: E) => void) =>
    (event: E): void => {
      if (event.sourceEvent !== null) tell(event);
    };
  return (
    zoom<HTMLCanvasElement, unknown>()
      .filter((event: Event) => isWanted(event, hands.onRefused))
      .wheelDelta(wheelDelta)
      // A hand moves a little while it clicks.
      .clickDistance(4)
      .tapDistance(12)
      .on('start', byHand(hands.onStart))
      .on(
        'zoom',
        byHand<D3ZoomEvent<HTMLCanvasElement, unknown>>(({ transform }) => hands.onZoom(transform)),
      )
      .on('end', byHand(hands.onEnd))
  );
}

/** Whether the page is shown inside another one, or made for it. */
export function isEmbedded(): boolean {
  return window.parent !== window || isInset();
}

/** Whether the address asks for the map as a part of another page. */
export function isInset(): boolean {
  return /[?&]ingebed=1(?:&|$)/.test(location.search);
}

function isWanted(event: Event, onRefused: Hands['onRefused']): boolean {
  const { ctrlKey, metaKey, button } = event as MouseEvent;
  if (event.type === 'wheel') {
    const isTaken = !isEmbedded() || ctrlKey || metaKey;
    if (!isTaken) onRefused('wheel');
    return isTaken;
  }
  if (event.type === 'touchstart') {
    const isTaken = !isEmbedded() || (event as TouchEvent).touches.length > 1;
    if (!isTaken) onRefused('touch');
    return isTaken;
  }
  return !ctrlKey && !button;
}

/** From this many pixels on, Ctrl is held with a wheel; a pinch on a touchpad comes as Ctrl with small turns. */
const wheelNotchPx = 50;
const pixelsPerLine = 25;
const pixelsPerPage = 500;

/** As d3-zoom has it, but Ctrl with a wheel goes as fast as without. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaY * (deltaMode === 1 ? pixelsPerLine : deltaMode === 2 ? pixelsPerPage : 1);
  const isPinch = ctrlKey && Math.abs(pixels) < wheelNotchPx;
  return -pixels * 0.002 * (isPinch ? 10 : 1);
}
