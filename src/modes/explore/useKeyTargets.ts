import { useCallback, useEffect, useMemo } from 'react';
import { isTypedIn } from '../../components/isTypedIn';
import { searchInputId } from '../../components/SearchField';
import { isWhole, wholeChoice } from '../../network/choice';
import type { Exploring } from './exploring';
import { type KeyTargets, runPageKey } from './keys';
import { focusMap } from './useChoosing';
import { isPhone, type PanelHandle } from './usePanel';

/** Gives what the keys can reach, and listens to those that work anywhere on the page. */
export function useKeyTargets(exploring: Exploring, panel: PanelHandle, openHelp: () => void): KeyTargets {
  const { store, actions } = exploring;
  const { isOpen, setOpen } = panel;
  const targets = useMemo(
    (): KeyTargets => ({
      actions,
      focusSearch: () => document.getElementById(searchInputId)?.focus(),
      openHelp,
      setSteps(steps) {
        const { view, takeSteps } = store.getState();
        if (view.selection !== null || view.mode === 'netwerk') takeSteps(steps);
      },
      allowsSingleKeys: () => store.getState().view.singleKeys,
      closeOne() {
        const { notices, view, dismissNotices, select, takeSteps, choose, connect, open } = store.getState();
        const closeCard = (): void => {
          setOpen(false);
          focusMap();
        };
        // Without a selection the panel is the frame of a wide page; on a phone it always lies over the map.
        // A card that was opened from a connection leads back to it.
        const isAside = view.connection !== null && view.selection !== null;
        const isCardOpen = isOpen && ((view.selection !== null && !isAside) || isPhone());
        const ways = [
          { isThere: notices.length > 0, close: dismissNotices },
          { isThere: isCardOpen, close: closeCard },
          { isThere: isAside, close: () => select(null) },
          { isThere: view.connection !== null, close: () => connect(null) },
          { isThere: view.steps > 1, close: () => takeSteps(1) },
          { isThere: !isWhole(view.choice), close: () => choose(wholeChoice) },
          { isThere: view.selection !== null, close: () => select(null) },
          { isThere: view.mode !== 'kaart', close: () => open('kaart') },
        ];
        const way = ways.find(({ isThere }) => isThere);
        (way?.close ?? actions.flyOut)();
        return true;
      },
    }),
    [actions, store, isOpen, setOpen, openHelp],
  );
  const isOnMap = useCallback(() => store.getState().view.mode !== 'gegevens', [store]);
  usePageKeys(targets, isOnMap);
  return targets;
}

/** Keys that work wherever the focus is, as long as nobody is typing and no dialog is open. */
function usePageKeys(targets: KeyTargets, isOnMap: () => boolean): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (!isOnMap() || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const { target } = event;
      if (runPageKey(event, targets, isTypedIn(target))) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [targets, isOnMap]);
}
