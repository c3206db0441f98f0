import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { List } from '../../network/list/makeList';
import { readLink } from '../../store/link';
import { amend } from './amend';
import type { Exploring } from './exploring';
import { useIsChoiceShown } from './useAnswer';
import { usePage } from './usePage';

/** So many rows stand in the document at once: more would make every change slow. */
export const rowsAPage = 200;

interface ListPage {
  /** From 0. */
  readonly page: number;
  /** Turns to a page; its first row gets the focus. */
  readonly turn: (page: number) => void;
  /** Tells that what is selected next was pressed in the list itself, which then stays where it is. */
  readonly press: () => void;
}

interface Listed {
  readonly box: RefObject<HTMLElement | null>;
  readonly list: List;
  /** The list is of what is wanted now. */
  readonly isReady: boolean;
  readonly isSelected: (row: number) => boolean;
}

type Wish = RefObject<'first-row' | 'selection' | null>;

/** Keeps which part of the list is in the document, and brings what is selected elsewhere in sight. */
export function useListPage(exploring: Exploring, { box, list, isReady, isSelected }: Listed): ListPage {
  const { store } = exploring;
  const wants: Wish = useRef(null);
  const isPressed = useRef(false);
  const isChoiceShown = useIsChoiceShown(store);
  const page = usePage(exploring, {
    network: list.network,
    place: list.ask.place,
    total: isReady && isChoiceShown ? list.rows.length : null,
    size: rowsAPage,
  });
  const turn = useCallback(
    (next: number) => {
      wants.current = 'first-row';
      store.getState().arrange({ page: next + 1 });
    },
    [store],
  );
  const selection = store((state) => state.view.selection);
  const sought = useRef<string | null>(null);
  useEffect(() => {
    if (sought.current === selection) return;
    sought.current = selection;
    const wasPressed = isPressed.current;
    isPressed.current = false;
    if (selection === null || wasPressed || isPageOfLink(exploring)) return;
    const position = list.rows.findIndex(isSelected);
    if (position < 0) return;
    wants.current = 'selection';
    amend(exploring, { page: Math.floor(position / rowsAPage) + 1 });
  }, [exploring, list, selection, isSelected]);
  useRowWanted(box, wants);
  useTopOfAnother(box, list.ask);
  const press = useCallback(() => {
    isPressed.current = true;
  }, []);
  return { page, turn, press };
}

/** A link that says which part of the list is shown beside what is selected. */
function isPageOfLink({ store }: Exploring): boolean {
  const { selection, options } = readLink(location.search);
  const { view } = store.getState();
  return options.page > 1 && options.page === view.options.page && selection === view.selection;
}

function useRowWanted(box: Listed['box'], wants: Wish): void {
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
}

/** Another list or another order is read from its beginning. */
function useTopOfAnother(box: Listed['box'], ask: List['ask']): void {
  const shownAsk = useRef(ask);
  useLayoutEffect(() => {
    if (shownAsk.current === ask) return;
    shownAsk.current = ask;
    const top = box.current?.getBoundingClientRect().top ?? 0;
    const view = box.current?.closest('.stage-view')?.getBoundingClientRect().top ?? 0;
    if (top < view) box.current?.scrollIntoView({ block: 'start' });
  }, [box, ask]);
}
