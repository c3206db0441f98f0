import { type RefObject, useEffect } from 'react';

/**
 * Closes a menu when the reader presses Escape in it or turns to something else.
 *
 * Escape goes no further, so that one press closes one thing.
 */
export function useDismiss(box: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    const element = box.current;
    if (!isOpen || element === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    const onTurn = (event: Event) => {
      if (event.target instanceof Node && !element.contains(event.target)) close();
    };
    element.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onTurn);
    document.addEventListener('focusin', onTurn);
    return () => {
      element.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onTurn);
      document.removeEventListener('focusin', onTurn);
    };
  }, [box, isOpen, close]);
}
