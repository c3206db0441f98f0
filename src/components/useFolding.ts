import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { foldCrumbs } from './foldCrumbs';

/** The sign for folded levels takes about as much room as this many lines are high. */
const foldInLines = 1.5;

interface Line {
  readonly roomPx: number;
  readonly heightPx: number;
}

interface Folding {
  /** Goes on the box around the line, of which the first list holds one item a level. */
  readonly nav: RefObject<HTMLElement | null>;
  readonly folded: number;
  /** For the style: as long as widths are measured, no level may shrink. */
  readonly isMeasuring: boolean;
}

/**
 * Says how many levels must fold to fit.
 *
 * The width of a level is measured once, when it is shown for the first time, and then remembered:
 * reading widths makes the browser lay the page out, which would cost a frame at each step of a zoom.
 */
export function useFolding(crumbs: readonly { readonly name: string }[]): Folding {
  const nav = useRef<HTMLElement>(null);
  const [line, setLine] = useState<Line>({ roomPx: 0, heightPx: 0 });
  const [widths, setWidths] = useState<ReadonlyMap<string, number>>(new Map());
  const keys = crumbs.map(({ name }, index) => `${index === crumbs.length - 1 ? 'last' : 'before'}:${name}`);
  const isMeasured = keys.every((key) => widths.has(key));

  useLayoutEffect(() => {
    if (isMeasured) return;
    const items = nav.current?.querySelectorAll(':scope > ol > li') ?? [];
    const found = keys.map((key, index) => [key, items[index]?.getBoundingClientRect().width ?? 0] as const);
    setWidths((before) => new Map([...before, ...found]));
  });
  useEffect(() => {
    const element = nav.current;
    if (element === null) return;
    const forget = () => setWidths(new Map());
    let heightPx = 0;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      // Larger text makes the line higher, and every width another.
      if (heightPx > 0 && height !== heightPx) forget();
      heightPx = height;
      setLine({ roomPx: width, heightPx: height });
    });
    observer.observe(element);
    document.fonts?.addEventListener('loadingdone', forget);
    return () => {
      observer.disconnect();
      document.fonts?.removeEventListener('loadingdone', forget);
    };
  }, []);

  if (!isMeasured || line.roomPx === 0) return { nav, folded: 0, isMeasuring: !isMeasured };
  const widthsPx = keys.map((key) => widths.get(key) ?? 0);
  const folded = foldCrumbs(widthsPx, foldInLines * line.heightPx, line.roomPx);
  return { nav, folded, isMeasuring: false };
}
