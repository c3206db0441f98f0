/**
 * Writes a text as it can stand in the name of a file anywhere.
 *
 * @param text - any text
 * @returns small letters without accents, digits and hyphens; may be empty
 */
export function fileWord(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  const word = plain.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return word.slice(0, longest).replace(/^-+|-+$/g, '');
}

const longest = 60;

/**
 * Names a file by what is in it and the day.
 *
 * @param parts - what it is about; what is empty is left out
 * @param day - ISO
 * @param ending - of the name, without the point
 * @returns `ecosysteemkaart-mijnstreek-2026-11-26.png`
 */
export function fileNameOf(parts: readonly string[], day: string, ending: string): string {
  const words = ['ecosysteemkaart', ...parts.map(fileWord), day].filter((word) => word !== '');
  return `${words.join('-')}.${ending}`;
}
