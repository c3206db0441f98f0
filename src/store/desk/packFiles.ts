import { type SourceFile, type TableName, tableNames } from '../../dataset/dataset';
import { writeDataset } from '../../dataset/writeDataset';
import type { SiteFile } from '../siteFiles';
import type { WorkingSet } from './workingSet';

/**
 * Packs the set that is shown as the files of a data folder, so that it can be read again anywhere. A file goes along as it
 * was read; a table that was changed here, or came in more than one file, is written anew.
 *
 * @param shown - the set
 * @param site - what was had of the files of the site, by name
 * @returns one file for each table, and the files beside the tables
 */
export function packFiles(shown: WorkingSet, site: ReadonlyMap<string, SiteFile>): readonly SourceFile[] {
  const tables = tableNames.flatMap((table) => packTable(shown, table));
  const others = packOthers(shown, site);
  return [...tables, ...others];
}

function packTable({ files, mends, dataset }: WorkingSet, table: TableName): readonly SourceFile[] {
  const own = files.filter((file) => tableOf(file.name) === table);
  const isMended = mends.done.some((mend) => mend.table === table);
  const [only, ...more] = own.flatMap((file) => ('bytes' in file ? file : []));
  if (only === undefined) return [];
  if (!isMended && more.length === 0) return [{ name: only.name, bytes: only.bytes }];
  return writeDataset(dataset).filter(({ name }) => tableOf(name) === table);
}

/** The settings, what people say, stories and the like. Beside files of this machine those of the site do not all hold. */
function packOthers(
  { origin, files, mends, settings }: WorkingSet,
  site: ReadonlyMap<string, SiteFile>,
): readonly SourceFile[] {
  const isOfSite = origin.kind === 'site' || (origin.name === '' && mends.done.length > 0);
  const isAlong = (name: string) => tableOf(name) === null && (isOfSite || name === 'synoniemen.csv');
  const others = new Map<string, Uint8Array>();
  for (const [name, { bytes }] of site) if (bytes !== null && isAlong(name)) others.set(name, bytes);
  for (const file of files)
    if (tableOf(file.name) === null && 'bytes' in file) others.set(file.name, file.bytes);
  if (!others.has('instellingen.json')) {
    const said = { titel: settings.title, start: settings.start };
    others.set('instellingen.json', new TextEncoder().encode(JSON.stringify(said)));
  }
  return [...others].map(([name, bytes]) => ({ name, bytes }));
}

function tableOf(file: string): TableName | null {
  return tableNames.find((table) => file === `${table}.csv` || file === `${table}.json`) ?? null;
}
