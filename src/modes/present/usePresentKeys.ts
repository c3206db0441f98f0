import { useEffect } from 'react';
import { isTypedIn } from '../../components/isTypedIn';
import type { UseAppStore } from '../../store/appStore';
import { keepScreen } from './keepScreen';
import { leaveFocus } from './leaveFocus';
import type { PresentActs } from './presentActs';
import { presentKeyOf, situationAt } from './presentKeys';

/** Listens to keys and clicker as long as a story is open; what is taken reaches nobody else. */
export function usePresentKeys(store: UseAppStore, acts: PresentActs): void {
  useEffect(() => {
    const stops = [keepScreen(store, acts), listenToKeys(window, store, acts), leaveFocus(window)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, acts]);
}

/**
 * Listens to the keys of a window.
 *
 * @param target - the window of the page, or that of the speaker
 * @param store - the one store
 * @param acts - what can be done
 * @returns stops it
 */
export function listenToKeys(target: Window, store: UseAppStore, acts: PresentActs): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const { telling, isBlack, singleKeys, clickerReady } = store.getState().view;
    if (telling === null) return;
    const key = presentKeyOf(event, {
      ...situationAt(event.target),
      isOn: telling.isOn,
      isBlack,
      isTyping: isTypedIn(event.target),
      allowsSingleKeys: singleKeys,
      isClickerReady: clickerReady,
    });
    if (key === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    acts.run(key);
  };
  // Before all others: a clicker must do the same wherever the focus is.
  target.addEventListener('keydown', onKey, { capture: true });
  return () => target.removeEventListener('keydown', onKey, { capture: true });
}
