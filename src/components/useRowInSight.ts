import { type RefObject, useEffect, useRef } from 'react';

/** Where in its box a row comes to lie, from the top: what lies under it is what the reader wants next. */
const restingPart = 0.2;

/**
 * Brings the row that the reader is at in sight: when it becomes another one, also when the way to it has still to open.
 *
 * At first it comes to lie in the upper part. Later a row that is in sight stays where it is, and so does the tree while
 * the keyboard walks it.
 */
export function useRowInSight(
  tree: RefObject<HTMLElement | null>,
  key: string | null,
  expanded: ReadonlySet<unknown>,
): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (key === null || shown.current === key || expanded.size === 0) return;
    const isFirst = shown.current === null;
    const isWalked = tree.current?.contains(document.activeElement) === true;
    // The tree has its rows in the document a moment after it was given them.
    let frame = requestAnimationFrame(() => {
      const row = tree.current?.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? null;
      if (row === null) return;
      shown.current = key;
      const mayStay = isFirst ? upperPart : wholePart;
      // Rows that come in sight get their true height only then: look again.
      if (needsMove(row, mayStay) && (isFirst || !isWalked)) {
        settle(row);
        frame = requestAnimationFrame(() => settle(row));
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [tree, key, expanded]);
}

const upperPart = 0.5;
const wholePart = 1;

/** The row is not in the part of its box, from the top, in which it may stay. */
function needsMove(row: Element, part: number): boolean {
  const view = scrollerOf(row)?.getBoundingClientRect();
  if (view === undefined) return false;
  const { top, bottom } = row.getBoundingClientRect();
  return top < view.top || bottom > view.top + view.height * part;
}

/** Scrolls the row to its place, but for a line that the upper rim would cut. */
function settle(row: Element): void {
  const box = scrollerOf(row);
  if (box === null) return;
  const { top: rim, height } = box.getBoundingClientRect();
  if (needsMove(row, upperPart))
    box.scrollTop += row.getBoundingClientRect().top - rim - height * restingPart;
  const cut = cutAt(rim, row);
  if (cut !== null) box.scrollTop += cut.getBoundingClientRect().top - rim;
}

/** The row, or the line before the tree, that the upper rim of the box goes through. */
function cutAt(rim: number, row: Element): Element | null {
  const lines = row.closest('.outline')?.querySelectorAll('.outline-keys, [role="row"]') ?? [];
  for (const line of lines) {
    const { top, bottom } = line.getBoundingClientRect();
    if (bottom > rim + 1) return top < rim - 1 ? line : null;
  }
  return null;
}

function scrollerOf(row: Element): Element | null {
  let box = row.parentElement;
  while (box !== null && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
  return box;
}
