import { useState, useSyncExternalStore } from 'react';

/** Whether the page is on its way to paper, and a way to send it there. */
export interface Printing {
  readonly isPrinting: boolean;
  readonly print: () => void;
}

/** Follows printing, so that what is only partly on screen can be wholly on paper. */
export function usePrinting(): Printing {
  const [watch] = useState(watchPrinting);
  const isPrinting = useSyncExternalStore(watch.subscribe, watch.isPrinting);
  return { isPrinting, print: watch.print };
}

/** As a store outside React, because that is drawn at once: the browser does not wait after it has told that it prints. */
function watchPrinting() {
  const paper = window.matchMedia('print');
  const listeners = new Set<() => void>();
  let isAnnounced = false;
  const announce = (announced: boolean) => (): void => {
    isAnnounced = announced;
    for (const listener of listeners) listener();
  };
  const begin = announce(true);
  const end = announce(false);
  return {
    isPrinting: () => isAnnounced || paper.matches,
    subscribe(listener: () => void) {
      if (listeners.size === 0) {
        window.addEventListener('beforeprint', begin);
        window.addEventListener('afterprint', end);
        paper.addEventListener('change', onPaper);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        window.removeEventListener('beforeprint', begin);
        window.removeEventListener('afterprint', end);
        paper.removeEventListener('change', onPaper);
      };
    },
    print() {
      begin();
      requestAnimationFrame(() => window.print());
    },
  };
  function onPaper(): void {
    for (const listener of listeners) listener();
  }
}
