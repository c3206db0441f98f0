import Papa from 'papaparse';
import { decodeText } from './decodeText';
import { takeGuardOff } from './formulaGuard';

/** What people say, and what is meant by it in the data. */
export interface Synonym {
  readonly word: string;
  /** Any of these. */
  readonly meanings: readonly string[];
}

const mostSynonyms = 5000;
const longest = 200;
const delimiters = [';', ',', '\t', '|'];

/**
 * Reads `synoniemen.csv`: a column `woord` and a column `bedoelt`, which may hold several things with `|` between them.
 *
 * The file helps to find; where it cannot be read, or says nothing that can be used, search goes on without.
 *
 * @param bytes - the file
 * @returns the synonyms, in the order of the file; of a word with several rows each
 */
export function readSynonyms(bytes: Uint8Array): readonly Synonym[] {
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text') return [];
  // Papa takes the first line end for that of all.
  const text = decoded.text.replace(/\r\n?/g, '\n').replace(/^"?sep=[^\n]*\n/i, '');
  const [header = ''] = text.trimStart().split('\n', 1);
  const delimiter = delimiters.find((one) => header.includes(one));
  if (delimiter === undefined) return [];
  const { data } = Papa.parse<string[]>(text.trimStart(), { delimiter, preview: mostSynonyms + 1 });
  const names = (data[0] ?? []).map((name) => name.trim().toLowerCase());
  const [word, meaning] = [names.indexOf('woord'), names.indexOf('bedoelt')];
  if (word < 0 || meaning < 0) return [];
  return data.slice(1).flatMap((row) => {
    const meanings = takeGuardOff(row[meaning] ?? '')
      .split('|')
      .map(tidy)
      .filter(isUsable);
    const said = tidy(takeGuardOff(row[word] ?? ''));
    return isUsable(said) && meanings.length > 0 ? [{ word: said, meanings }] : [];
  });
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isUsable(text: string): boolean {
  return text !== '' && text.length <= longest;
}
