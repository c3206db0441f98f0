import type { FindingCode, SourceFile, Table, TableName } from './dataset';
import { decodeText } from './decodeText';
import { addFinding, closeFindings, type FindingList, startFindings } from './findings';
import { readCsv, unreadTable } from './readCsv';
import { readJson } from './readJson';

/** The largest file that is read, in bytes. */
const largestFile = 50_000_000;

/**
 * Reads one file into the table it holds.
 *
 * Whatever the file is, a table comes back: one that could not be read has no records, and its findings say why.
 *
 * @param table - which of the nine tables the file is
 * @param file - the file; `.json` in its name makes it JSON, anything else CSV
 * @returns the records in file order, as written
 */
export function readTable(table: TableName, file: SourceFile): Table {
  const findings = startFindings();
  if (file.bytes.length > largestFile) return unusable(table, file, 'file-too-large', findings);
  const decoded = decodeText(file.bytes);
  if (decoded.kind !== 'text') return unusable(table, file, decoded.kind, findings);
  if (decoded.isGuess) addFinding(findings, { code: 'encoding-guessed', row: null, column: null });
  const read = file.name.toLowerCase().endsWith('.json') ? readJson : readCsv;
  return read(table, file.name, decoded.text, findings);
}

function unusable(table: TableName, file: SourceFile, code: FindingCode, findings: FindingList): Table {
  addFinding(findings, { code, row: null, column: null, value: String(file.bytes.length) });
  return { ...unreadTable(table, file.name), findings: closeFindings(findings) };
}
