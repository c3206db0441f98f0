import { useLayoutEffect } from 'react';
import type { UseAppStore } from '../../store/appStore';

/** Clears the page around the map while a story is told, and puts it back at the end. */
export function useTellingPage(store: UseAppStore, isOn: boolean): void {
  // On a detour to a thing its card comes into sight.
  const detour = store(({ view: { telling, selection, connection } }) =>
    telling?.isDetour ? (selection === null && connection === null ? 'look' : 'card') : '',
  );
  useLayoutEffect(() => {
    if (!isOn) return;
    const { dataset } = document.documentElement;
    dataset['telling'] = 'on';
    dataset['detour'] = detour;
    return () => {
      delete dataset['telling'];
      delete dataset['detour'];
    };
  }, [isOn, detour]);
}
