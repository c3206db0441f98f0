/**
 * Strips from the name of a municipality what people write in different ways.
 *
 * @param name - `Beek (L.)`, `Gemeente Heerlen`
 * @returns in lower case, without accents, hyphens and the word gemeente: `beek`, `heerlen`; only to compare with another
 */
export function bareName(name: string): string {
  return name
    .replace(/\s*\((?:L\.?|Limburg|gemeente)\)\s*$/i, '')
    .replace(/^gemeente\s+/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
}
