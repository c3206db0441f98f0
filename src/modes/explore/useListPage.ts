import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { List } from '../../network/list/makeList';

/** So many rows stand in the document at once: more would make every change slow. */
export const rowsAPage = 200;

interface ListPage {
  readonly page: number;
  /** Turns to a page; its first row gets the focus. */
  readonly turn: (page: number) => void;
  /** Tells that what is selected next was pressed in the list itself, which then stays where it is. */
  readonly press: () => void;
}

/** Keeps which part of the list is in the document, and brings what is selected elsewhere in sight. */
export function useListPage({
  box,
  list,
  selection,
  isSelected,
}: {
  readonly box: RefObject<HTMLElement | null>;
  readonly list: List;
  readonly selection: string | null;
  readonly isSelected: (row: number) => boolean;
}): ListPage {
  const [turned, setTurned] = useState<{ readonly of: unknown; readonly page: number }>({
    of: null,
    page: 0,
  });
  const wants = useRef<'first-row' | 'selection' | null>(null);
  const sought = useRef<string | null>(null);
  const isPressed = useRef(false);
  const { ask } = list;
  // A filter may leave less than there was.
  const last = Math.max(0, Math.ceil(list.rows.length / rowsAPage) - 1);
  const page = turned.of === ask ? Math.min(turned.page, last) : 0;
  const turn = useCallback(
    (next: number) => {
      wants.current = 'first-row';
      setTurned({ of: ask, page: next });
    },
    [ask],
  );
  useEffect(() => {
    if (sought.current === selection) return;
    sought.current = selection;
    const wasPressed = isPressed.current;
    isPressed.current = false;
    if (selection === null || wasPressed) return;
    const position = list.rows.findIndex(isSelected);
    if (position < 0) return;
    wants.current = 'selection';
    setTurned({ of: list.ask, page: Math.floor(position / rowsAPage) });
  }, [list, selection, isSelected]);
  useLayoutEffect(() => {
    const wanted = wants.current;
    if (wanted === null) return;
    const row = box.current?.querySelector(wanted === 'selection' ? 'tr[aria-current]' : 'tbody tr');
    // It may come in a moment: rows out of sight are drawn later.
    if (row === null || row === undefined) return;
    wants.current = null;
    row.scrollIntoView({ block: wanted === 'selection' ? 'nearest' : 'start' });
    if (wanted === 'first-row') row.querySelector('button')?.focus({ preventScroll: true });
  });
  const shownAsk = useRef(ask);
  useLayoutEffect(() => {
    if (shownAsk.current === ask) return;
    shownAsk.current = ask;
    const top = box.current?.getBoundingClientRect().top ?? 0;
    const view = box.current?.closest('.stage-view')?.getBoundingClientRect().top ?? 0;
    // Another list or another order is read from its beginning.
    if (top < view) box.current?.scrollIntoView({ block: 'start' });
  }, [box, ask]);
  const press = useCallback(() => {
    isPressed.current = true;
  }, []);
  return { page, turn, press };
}
