import { useCallback, useEffect, useState } from 'react';
import type { Exploring } from '../exploring';

/** Whether the reader is taking something along, and ways to begin and to stop. */
export interface SharingHandle {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Opens and closes sharing. What prints comes when the page has nothing else to do: printing does not wait for it. */
export function useSharing(exploring: Exploring): SharingHandle {
  const [isOpen, setOpen] = useState(false);
  const isRead = exploring.store((state) => state.data.step === 'done');
  useEffect(() => {
    if (!isRead) return;
    let stop = (): void => undefined;
    const timer = window.setTimeout(async () => {
      const { laterParts } = await import('./laterParts');
      const { followPrinting } = await laterParts.printing();
      stop = followPrinting(exploring);
    }, restMs);
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [exploring, isRead]);
  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  return { isOpen, open, close };
}

/** After the data is read, the map and the panel come first. */
const restMs = 1000;
