import { type RefObject, useLayoutEffect } from 'react';

/** Share of the usual size; smaller than the last nobody in the back of the room can read, and the text scrolls. */
const shares = [1, 0.92, 0.85, 0.78, 0.72, 0.66];

/** Lets a text that does not fit its box shrink, as `--fit`, before it scrolls; measured again when the box changes. */
export function useFit(box: RefObject<HTMLElement | null>, text: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text takes another room
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const shrink = (): void => {
      for (const share of shares) {
        element.style.setProperty('--fit', String(share));
        element.tabIndex = -1;
        if (element.scrollHeight <= element.clientHeight) return;
      }
      // What scrolls must be reached by keyboard.
      element.tabIndex = 0;
    };
    shrink();
    element.scrollTop = 0;
    if (typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(shrink);
    watch.observe(element);
    return () => watch.disconnect();
  }, [box, text]);
}
