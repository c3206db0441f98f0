import { type RefObject, useLayoutEffect, useState } from 'react';

/** Room for a drawing, in CSS pixels. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
  /** Size of ordinary text, which people may have enlarged. */
  readonly emPx: number;
}

/** Follows the size of a box; null until it is known. */
export function useBoxSize(box: RefObject<HTMLElement | null>): BoxSize | null {
  const [size, setSize] = useState<BoxSize | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      const { clientWidth, clientHeight } = element;
      const emPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setSize((before) =>
        before?.width === clientWidth && before.height === clientHeight && before.emPx === emPx
          ? before
          : { width: clientWidth, height: clientHeight, emPx },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
