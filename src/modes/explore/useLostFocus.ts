import { useEffect } from 'react';

/** Where the keyboard goes on when the thing that had its focus is gone, by the part of the page it was in. */
const heirs: readonly (readonly [part: string, heirs: readonly string[]])[] = [
  ['[data-testid="panel"]', ['.panel-body', '[data-testid="panel"] button']],
  ['[data-testid="breadcrumbs"]', ['[data-testid="breadcrumbs"] button', '#map']],
  ['[data-testid="stage"]', ['#map']],
];

/** Keeps the focus in the part of the page where it was when a choice there takes away what had it (WCAG 2.4.3). */
export function useLostFocus(): void {
  useEffect(() => {
    let last: { readonly element: Element; readonly heirs: readonly string[] } | null = null;
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      const found = heirs.find(([part]) => target.closest(part) !== null);
      last = found === undefined ? null : { element: target, heirs: found[1] };
    };
    const onChange = (): void => {
      if (last === null || last.element.isConnected || document.activeElement !== document.body) return;
      const [heir] = last.heirs.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
      last = null;
      heir?.focus();
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
