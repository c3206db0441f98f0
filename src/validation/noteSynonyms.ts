import type { Table } from '../dataset/dataset';
import { at } from '../ecosystem/columns';
import { cellAt, readRecords, rowOf } from './cells';
import { findRepeats } from './checks/repeats';
import { type Ledger, note } from './ledger';
import { noteFindings } from './noteFiles';
import { comparedColumn } from './textColumns';

/**
 * Notes what is wrong with the file of what people say: a row needs a word and what is meant by it, and says it once.
 *
 * @param synonyms - the file; null where there is none
 * @param ledger - gets the problems
 */
export function noteSynonyms(synonyms: Table<'synoniemen'> | null, ledger: Ledger): void {
  if (synonyms === null) return;
  noteFindings(synonyms, ledger);
  const records = readRecords(synonyms, ledger);
  const columns = (['woord', 'bedoelt'] as const).map((column) => comparedColumn(records, column));
  const isEmpty = (row: number) =>
    cellAt(records, 'woord', row) === '' || cellAt(records, 'bedoelt', row) === '';
  findRepeats(columns, records.count, isEmpty).forEach((first, row) => {
    if (first < 0) return;
    note(ledger, synonyms, {
      code: 'duplicate-row',
      row: at(synonyms.rowNumbers, row),
      column: null,
      facts: { firstRow: String(rowOf(records, first)), value: cellAt(records, 'woord', row) },
    });
  });
}
