/**
 * Tells whether what is pressed is meant for where the focus is: a field for text, or a list that takes letters.
 *
 * @param target - what has the focus
 * @returns false for a slider and a checkbox, which take no letters
 */
export function isTypedIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['range', 'checkbox', 'radio'].includes(target.type);
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}
