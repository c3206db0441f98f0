import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

interface Menu<Box extends HTMLElement> {
  /** What the menu and its button lie in. */
  readonly box: RefObject<Box | null>;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
}

/**
 * Opens and closes a menu: it closes when the reader presses Escape in it or turns to something else.
 *
 * Escape goes no further, so that one press closes one thing.
 */
export function useMenu<Box extends HTMLElement>(): Menu<Box> {
  const box = useRef<Box>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback(() => setIsOpen(false), []);
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
  }, [isOpen, close]);
  return { box, isOpen, toggle: () => setIsOpen(!isOpen), close };
}
