import { unreadTable } from './closeTable';
import type { Finding, GivenFile, RecordsName, Table } from './dataset';
import { decodeText } from './decodeText';
import { addFinding, closeFindings, type FindingList, startFindings } from './findings';

/** The largest file that is read, in bytes. */
export const largestFile = 50_000_000;

/** Reads the text of a file: `readCsv` or `readJson`. */
export type ReadText = <Name extends RecordsName>(
  table: Name,
  fileName: string,
  text: string,
  findings: FindingList,
) => Omit<Table<Name>, 'encoding'>;

/**
 * Tells how a file is written, by its name.
 *
 * @param fileName - bare file name
 * @returns true for JSON; anything else is CSV
 */
export function isJson(fileName: string): boolean {
  return fileName.toLowerCase().endsWith('.json');
}

/**
 * Reads one file into the table it holds, in a way that is given: who meets no JSON need not have what reads it.
 *
 * Whatever the file is, a table comes back: one that could not be read has no records, and its findings say why.
 *
 * @param table - which table the file is
 * @param file - the file, or why it could not be had
 * @param readText - how its text is read
 * @returns the records in file order, as written
 */
export function readTableAs<Name extends RecordsName>(
  table: Name,
  file: GivenFile,
  readText: ReadText,
): Table<Name> {
  const findings = startFindings();
  if ('cause' in file) {
    const size = String(file.size ?? '');
    if (file.cause === 'size')
      return unusable(table, file, { code: 'file-too-large', value: size }, findings);
    return unusable(table, file, { code: 'missing-file', cause: file.cause }, findings);
  }
  const { length } = file.bytes;
  if (length > largestFile)
    return unusable(table, file, { code: 'file-too-large', value: String(length) }, findings);
  const decoded = decodeText(file.bytes);
  if (decoded.kind !== 'text') return unusable(table, file, { code: decoded.kind }, findings);
  const { encoding } = decoded;
  if (encoding === 'windows-1252')
    addFinding(findings, { code: 'encoding-guessed', row: null, column: null });
  return { ...readText(table, file.name, decoded.text, findings), encoding };
}

function unusable<Name extends RecordsName>(
  table: Name,
  file: GivenFile,
  why: Omit<Finding, 'row' | 'column'>,
  findings: FindingList,
): Table<Name> {
  addFinding(findings, { ...why, row: null, column: null });
  return { ...unreadTable(table, file.name), findings: closeFindings(findings) };
}
