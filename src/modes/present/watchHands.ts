import { modifiers } from './presentKeys';

/** What the hands of the reader did to the page, outside the story. */
export interface Hands {
  /** They did something that may change what is shown. */
  readonly haveActed: () => boolean;
  /** They did anything at all. */
  readonly haveMoved: () => boolean;
  readonly forget: () => void;
  readonly stop: () => void;
}

const kinds = ['pointerdown', 'wheel', 'touchstart', 'keydown', 'input', 'click'] as const;

/** Watches whether the reader touches anything but what belongs to the telling; keys that the story takes are not seen. */
export function watchHands(): Hands {
  let haveActed = false;
  let haveMoved = false;
  const onHand = (event: Event): void => {
    const isOfTelling = event.target instanceof Element && event.target.closest('.telling') !== null;
    if (isOfTelling || event.defaultPrevented) return;
    haveMoved = true;
    // Shift goes down before the space bar does, and the flight to the step may still be under way.
    const isNothingYet = event instanceof KeyboardEvent && (modifiers.has(event.key) || event.key === 'Tab');
    if (!isNothingYet) haveActed = true;
  };
  for (const kind of kinds) document.addEventListener(kind, onHand, { capture: true, passive: true });
  return {
    haveActed: () => haveActed,
    haveMoved: () => haveMoved,
    forget() {
      haveActed = false;
      haveMoved = false;
    },
    stop() {
      for (const kind of kinds) document.removeEventListener(kind, onHand, { capture: true });
    },
  };
}
