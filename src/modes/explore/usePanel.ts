import { useEffect, useMemo, useState } from 'react';
import { isInset } from '../../map/zoomHands';
import type { UseAppStore } from '../../store/appStore';
import type { PanelTab } from '../../store/viewOptions';

/** Below this width the panel is a sheet over the lower part of the page. */
const phone = '(max-width: 56.1875rem)';

interface PanelState {
  readonly isOpen: boolean;
  /** On a phone: the sheet lies over most of the map. */
  readonly isLarge: boolean;
  /** Counts how often the reader asked by key to go into the tab; 0 = not since a tab was chosen. */
  readonly focusRequest: number;
}

/** The panel, and all that can be done with it. */
export interface PanelHandle extends PanelState {
  readonly tab: PanelTab;
  readonly isOutlineOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly open: () => void;
  readonly setLarge: (isLarge: boolean) => void;
  readonly setTab: (tab: PanelTab) => void;
  readonly toggleOutline: () => void;
  /** Opens a tab and brings the keyboard into it. */
  readonly goTo: (tab: PanelTab) => void;
}

/** Keeps whether the panel is open and what it shows; it opens for whatever is newly selected or asked. */
export function usePanel(store: UseAppStore): PanelHandle {
  const tab = store((state) => state.view.panelTab);
  const selection = store((state) => state.view.selection);
  const connection = store((state) => state.view.connection);
  const [state, setState] = useState<PanelState>(() => ({
    // A link that asks for a part of the panel, and for what it tells, asks for the panel.
    isOpen: !(isPhone() || isInset()) || tab !== 'card',
    isLarge: false,
    focusRequest: 0,
  }));
  const ways = useMemo(
    () => ({
      setOpen: (isOpen: boolean) => setState((before) => ({ ...before, isOpen, focusRequest: 0 })),
      open: () => setState((before) => (before.isOpen ? before : { ...before, isOpen: true })),
      setLarge: (isLarge: boolean) => setState((before) => ({ ...before, isLarge })),
      setTab(next: PanelTab) {
        store.getState().turnTo(next);
        setState((before) => ({ ...before, isOpen: true, focusRequest: 0 }));
      },
      toggleOutline(isShown: boolean) {
        store.getState().turnTo(isShown ? 'card' : 'outline');
        setState((before) => ({ ...before, isOpen: true, focusRequest: 0 }));
      },
      goTo(next: PanelTab) {
        store.getState().turnTo(next);
        setState((before) => ({ ...before, isOpen: true, focusRequest: before.focusRequest + 1 }));
      },
    }),
    [store],
  );
  useEffect(() => {
    if (selection !== null || connection !== null) ways.open();
  }, [selection, connection, ways]);
  return useMemo(() => {
    const isOutlineOpen = state.isOpen && tab === 'outline';
    return {
      ...state,
      ...ways,
      tab,
      isOutlineOpen,
      toggleOutline: () => ways.toggleOutline(isOutlineOpen),
    };
  }, [state, ways, tab]);
}

/** True where the panel is a sheet that covers the map. */
export function isPhone(): boolean {
  return matchMedia(phone).matches;
}
