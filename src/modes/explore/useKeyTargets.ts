import { useEffect, useMemo } from 'react';
import { searchInputId } from '../../components/SearchField';
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
      setSteps: (steps) => store.getState().takeSteps(steps),
      allowsSingleKeys: () => store.getState().view.singleKeys,
      closeOne() {
        const { notices, view, dismissNotices, select } = store.getState();
        if (notices.length > 0) dismissNotices();
        else if (isOpen && isPhone()) {
          setOpen(false);
          focusMap();
        } else if (view.selection !== null) select(null);
        else actions.flyOut();
        return true;
      },
    }),
    [actions, store, isOpen, setOpen, openHelp],
  );
  usePageKeys(targets);
  return targets;
}

/** Keys that work wherever the focus is, as long as nobody is typing and no dialog is open. */
function usePageKeys(targets: KeyTargets): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement &&
        (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
      if (runPageKey(event, targets, isTyping)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [targets]);
}
