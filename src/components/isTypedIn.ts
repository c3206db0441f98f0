/**
 * Tells whether what is pressed is meant for where the focus is: a field for text, or a list that takes letters.
 *
 * @param target - what has the focus
 * @returns false for a slider and a checkbox, which take no letters
 */
export function isTypedIn(target: EventTarget | null): boolean {
  // An element of another window is no instance of the classes of this one.
  if (target === null || !('tagName' in target)) return false;
  const { tagName, type, isContentEditable } = target as HTMLInputElement;
  if (tagName === 'INPUT') return !['range', 'checkbox', 'radio'].includes(type);
  return isContentEditable || ['TEXTAREA', 'SELECT'].includes(tagName);
}
