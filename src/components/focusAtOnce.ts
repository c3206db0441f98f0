/**
 * A ref for the element that has the focus from the moment it is there: a field that the reader asked for.
 *
 * @param element - the element, null when it goes
 */
export function focusAtOnce(element: HTMLElement | null): void {
  // A dialog that opens gives the focus to what bears this; what is on the page already takes it now.
  element?.setAttribute('autofocus', '');
  element?.focus();
}
