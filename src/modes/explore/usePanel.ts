import { useEffect, useMemo, useState } from 'react';
import type { PanelTab } from '../../components/Panel';

/** Below this width the panel is a sheet over the lower part of the page. */
const phone = '(max-width: 56.1875rem)';

interface PanelState {
  readonly isOpen: boolean;
  /** On a phone: the sheet lies over most of the map. */
  readonly isLarge: boolean;
  readonly tab: PanelTab;
  /** Counts how often the reader asked by key to go into the outline; 0 = not since a tab was chosen. */
  readonly focusRequest: number;
}

/** The panel, and all that can be done with it. */
export interface PanelHandle extends PanelState {
  readonly isOutlineOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly open: () => void;
  readonly setLarge: (isLarge: boolean) => void;
  readonly setTab: (tab: PanelTab) => void;
  readonly toggleOutline: () => void;
  /** Opens the outline and brings the keyboard into it. */
  readonly goToOutline: () => void;
}

/** Keeps whether the panel is open and what it shows; it opens for whatever is newly selected. */
export function usePanel(chosenId: string | null): PanelHandle {
  const [state, setState] = useState<PanelState>(() => ({
    isOpen: !isPhone(),
    isLarge: false,
    tab: 'card',
    focusRequest: 0,
  }));
  const ways = useMemo(
    () => ({
      setOpen: (isOpen: boolean) => setState((before) => ({ ...before, isOpen, focusRequest: 0 })),
      open: () => setState((before) => (before.isOpen ? before : { ...before, isOpen: true })),
      setLarge: (isLarge: boolean) => setState((before) => ({ ...before, isLarge })),
      setTab: (tab: PanelTab) => setState((before) => ({ ...before, tab, focusRequest: 0 })),
      toggleOutline: () =>
        setState((before) => ({
          ...before,
          isOpen: true,
          tab: showsOutline(before) ? 'card' : 'outline',
          focusRequest: 0,
        })),
      goToOutline: () =>
        setState((before) => ({
          ...before,
          isOpen: true,
          tab: 'outline',
          focusRequest: before.focusRequest + 1,
        })),
    }),
    [],
  );
  useEffect(() => {
    if (chosenId !== null) ways.open();
  }, [chosenId, ways]);
  return useMemo(() => ({ ...state, ...ways, isOutlineOpen: showsOutline(state) }), [state, ways]);
}

/** True where the panel is a sheet that covers the map. */
export function isPhone(): boolean {
  return matchMedia(phone).matches;
}

function showsOutline({ isOpen, tab }: PanelState): boolean {
  return isOpen && tab === 'outline';
}
