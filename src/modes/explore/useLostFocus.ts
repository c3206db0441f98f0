import { useEffect } from 'react';

/** Where the keyboard goes on when the thing that had its focus is gone, by the part of the page it was in. */
const heirs: readonly (readonly [part: string, heirs: readonly string[]])[] = [
  ['[data-testid="panel"]', ['.panel-body', '[data-testid="panel"] button']],
  ['[data-testid="breadcrumbs"]', ['[data-testid="breadcrumbs"] button', '#map']],
  ['[data-testid="stage"]', ['.stage-view h2', '[data-view="kaart"] #map']],
];

/** Keeps the focus in the part of the page where it was when a choice, or back, takes away what had it (WCAG 2.4.3). */
export function useLostFocus(): void {
  useEffect(() => {
    let last: { readonly element: Element; readonly heirs: readonly string[] } | null = null;
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      const found = heirs.find(([part]) => target.closest(part) !== null);
      last = found === undefined ? null : { element: target, heirs: found[1] };
    };
    const onChange = (): void => {
      if (last === null || !isLost(last.element)) return;
      const [heir] = last.heirs.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
      // A view that takes the place of the map may come in a moment.
      if (heir === undefined) return;
      last = null;
      // A heading can have the focus, but is no stop for Tab.
      if (heir.tabIndex < 0) heir.tabIndex = -1;
      // What the reader looks at stays where it is.
      heir.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(onChange);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', onFocus);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
}

/** It is gone, or another view has taken its place; the wall stands beside the map. */
function isLost(element: Element): boolean {
  if (!element.isConnected) return document.activeElement === document.body;
  const view = ':not([data-view="wand"]) > .stage-view';
  return element.closest('.map-layer') !== null && document.querySelector(view) !== null;
}
