import { useEffect, useRef } from 'react';

/**
 * Gives the keyboard to the map when what had it went away with what lay over the page: a dialog, a button of a detour. A page
 * that has just been opened is left as it is.
 *
 * @param isOn - a step is on screen
 * @param focusMap - gives the keyboard to the map
 * @param shown - what may come and go
 */
export function useFocusKept(isOn: boolean, focusMap: () => void, shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    const isSame = before.current === shown;
    before.current = shown;
    const { activeElement } = document;
    if (isOn && !isSame && (activeElement === null || activeElement === document.body)) focusMap();
  }, [isOn, focusMap, shown]);
}
