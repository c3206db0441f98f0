/** Signs with which Excel begins a formula, also in their full-width forms. */
const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const guarded = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Puts a `'` before a text that Excel would take for a formula.
 *
 * A text that has one already gets another, so that taking one off always gives the text back.
 *
 * @param text - a cell
 * @returns the cell as it is written to a file
 */
export function putGuardOn(text: string): string {
  return formulaStart.test(text) || guarded.test(text) ? `'${text}` : text;
}

/**
 * Tells whether a `'` stands before a formula sign.
 *
 * @param text - a cell as a file has it
 * @returns whether its first sign is such a guard, and is no part of the text
 */
export function isGuarded(text: string): boolean {
  return guarded.test(text);
}

/**
 * Takes off the `'` that export puts before a formula sign.
 *
 * @param text - a cell as a file has it
 * @returns the cell as it was meant
 */
export function takeGuardOff(text: string): string {
  return isGuarded(text) ? text.slice(1) : text;
}
