import { useEffect, useRef } from 'react';
import type { Mending } from './useMending';

interface DeskKeys {
  /** False while the map is shown. */
  readonly isOpen: boolean;
  readonly mending: Mending;
  readonly onEscape: () => void;
  readonly onPasted: (text: string) => void;
}

/** Undo, redo, pasting and Escape, wherever on the desk nobody is typing. */
export function useDeskKeys(keys: DeskKeys): void {
  const newest = useRef(keys);
  newest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        !newest.current.isOpen ||
        event.defaultPrevented ||
        isTyping(event.target) ||
        document.querySelector('dialog[open]')
      )
        return;
      if (runKey(event, newest.current)) event.preventDefault();
    };
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const isElsewhere = !newest.current.isOpen || document.querySelector('dialog[open]') !== null;
      if (isElsewhere || isTyping(event.target) || text.trim() === '') return;
      event.preventDefault();
      newest.current.onPasted(text);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
}

function runKey(
  { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  { mending, onEscape }: DeskKeys,
): boolean {
  const isCommand = ctrlKey || metaKey;
  const letter = key.toLowerCase();
  if (isCommand && letter === 'z') {
    if (shiftKey) mending.redo();
    else mending.undo();
    return true;
  }
  if (isCommand && letter === 'y') {
    mending.redo();
    return true;
  }
  if (key === 'Escape') {
    onEscape();
    return true;
  }
  return false;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
