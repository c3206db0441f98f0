import type { Language } from './language';

/**
 * Writes a list as people read it.
 *
 * @param language - the language of the interface
 * @param texts - the things, in order
 * @returns `a, b en c`
 */
export function formatList(language: Language, texts: readonly string[]): string {
  return new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(texts);
}
