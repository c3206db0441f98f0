import {
  type Dataset,
  type GivenFile,
  type RecordsName,
  type Table,
  type TableName,
  tableNames,
  type UnusedFile,
} from './dataset';
import { eachTable } from './eachTable';

const synonymsFile = 'synoniemen.csv';
const contributionsFile = 'bijdragen.csv';

/** The stories that are told with the data. */
export const storiesFile = 'verhaal.json';

/** Files for other parts of the map: known, but no tables. */
const otherFiles: readonly string[] = [
  'instellingen.json',
  storiesFile,
  contributionsFile,
  synonymsFile,
  'datapackage.json',
];

/** Every file name that the map knows. */
export const knownFiles: readonly string[] = [
  ...tableNames.flatMap((name) => [`${name}.csv`, `${name}.json`]),
  ...otherFiles,
];

/**
 * Makes a dataset without files.
 *
 * @returns a dataset in which every table is absent
 */
export function emptyDataset(): Dataset {
  return {
    tables: eachTable(() => null),
    synonyms: null,
    contributions: null,
    stories: null,
    unused: [],
  };
}

/** Reads one file into the table it holds. */
type ReadTable = <Name extends RecordsName>(table: Name, file: GivenFile) => Table<Name>;

/**
 * Adds one file to a dataset, so that the map can start before all files are there.
 *
 * Of two files for one table the `.csv` is used; of two with the same ending the first.
 *
 * @param dataset - what was read before
 * @param file - the next file
 * @param readTable - how it is read
 * @returns a new dataset; files that make no table are remembered by name
 */
export function addFile(dataset: Dataset, file: GivenFile, readTable: ReadTable): Dataset {
  const table = tableOf(file.name);
  const other = addOther(dataset, file, readTable);
  if (other !== null) return other;
  if (table === null) return withUnused(dataset, noTable(file));
  const present = dataset.tables[table];
  if (present !== null && (isCsv(present.file) || !isCsv(file.name)))
    return withUnused(dataset, { name: file.name, reason: 'duplicate', table });
  const next = { ...dataset, tables: { ...dataset.tables, [table]: readTable(table, file) } };
  if (present === null) return next;
  return withUnused(next, { name: present.file, reason: 'duplicate', table });
}

/** Null for a file that is none of these. */
function addOther(dataset: Dataset, file: GivenFile, readTable: ReadTable): Dataset | null {
  if (file.name === storiesFile && dataset.stories === null) return { ...dataset, stories: file };
  if (file.name === contributionsFile && dataset.contributions === null)
    return { ...dataset, contributions: readTable('bijdragen', file) };
  if (file.name !== synonymsFile || dataset.synonyms !== null) return null;
  const synonyms = readTable('synoniemen', file);
  // It only helps to find: an empty one is as good as none.
  return synonyms.findings.listed[0]?.code === 'empty-file' ? null : { ...dataset, synonyms };
}

function noTable(file: GivenFile): UnusedFile {
  const unused = { name: file.name, table: null };
  if (!otherFiles.includes(file.name))
    return { ...unused, reason: /\.(csv|json)$/i.test(file.name) ? 'unknown' : 'ignored' };
  return 'cause' in file
    ? { ...unused, reason: 'lost', cause: file.cause }
    : { ...unused, reason: 'ignored' };
}

/**
 * Tells which table a file holds, by its name alone.
 *
 * @param fileName - bare file name
 * @returns the table; null when it is none of the nine
 */
function tableOf(fileName: string): TableName | null {
  return tableNames.find((name) => fileName === `${name}.csv` || fileName === `${name}.json`) ?? null;
}

function isCsv(fileName: string): boolean {
  return fileName.endsWith('.csv');
}

function withUnused(dataset: Dataset, file: UnusedFile): Dataset {
  return { ...dataset, unused: [...dataset.unused, file] };
}
