import { storiesFile } from '../../dataset/addFile';
import { type GivenFile, type TableName, tableNames } from '../../dataset/dataset';
import {
  fetchAnswers,
  fetchSayings,
  fetchSettings,
  fetchStories,
  fetchTable,
  readSettings,
  type Settings,
  sayingsFile,
} from '../fetchData';
import type { KeptSet } from './keptSet';
import { type DataOrigin, type Mends, noMends } from './workingSet';

/** What belongs to no table. */
interface Rest {
  readonly settings: Settings;
  /** Those of the site; they hold where the files say nothing of it. */
  readonly siteSettings: Settings;
  readonly files: readonly GivenFile[];
}

/** Where a set of files comes from, table by table, so that the map can start before all of them are there. */
export interface FileSource {
  readonly origin: DataOrigin;
  readonly mends: Mends;
  filesOf(table: TableName): Promise<readonly GivenFile[]>;
  rest(): Promise<Rest>;
  /** What a room answered, for which the first view does not wait; empty where it is not there, or is of the rest. */
  answers(): Promise<readonly GivenFile[]>;
  /** What people say instead of the words of the data; null where there is no such file. */
  sayings(): Promise<GivenFile | null>;
  /** The stories; null where there is no such file. */
  stories(): Promise<GivenFile | null>;
}

/**
 * Starts to fetch the data of the site; all files are on their way at once.
 *
 * @param base - address of the data folder, ending in `/`
 * @returns the files as they come
 */
export function siteSource(base: string): FileSource {
  const files = new Map(tableNames.map((table) => [table, fetchTable(base, table)] as const));
  const settings = fetchSettings(base);
  const stories = fetchStories(base);
  const answers = fetchAnswers(base);
  return {
    origin: { kind: 'site' },
    mends: noMends,
    async filesOf(table) {
      const file = await files.get(table);
      return file === null || file === undefined ? [] : [file];
    },
    async rest() {
      const { settings: said, lost } = await settings;
      const files = [lost, await stories].filter((file) => file !== null);
      return { settings: said, siteSettings: said, files };
    },
    async answers() {
      const file = await answers;
      return file === null ? [] : [file];
    },
    sayings: () => fetchSayings(base),
    stories: () => stories,
  };
}

/**
 * Gives the files of a set that is here already.
 *
 * @param kept - the set
 * @param base - address of the data folder of the site, which stands in where the set does not tell how people speak
 * @returns its files; a table may have two
 */
export function localSource(kept: KeptSet, base: string): FileSource {
  const { name, takenAt, files, mends } = kept;
  const isOf = (table: TableName, file: GivenFile) =>
    file.name === `${table}.csv` || file.name === `${table}.json`;
  const others = files.filter((file) => !tableNames.some((table) => isOf(table, file)));
  const said = others.find((file) => file.name === 'instellingen.json');
  const settings = said === undefined || !('bytes' in said) ? kept.settings : readSettings(said.bytes);
  return {
    origin: { kind: 'local', name, takenAt },
    mends,
    filesOf: async (table) => files.filter((file) => isOf(table, file)),
    rest: async () => ({ settings, siteSettings: kept.settings, files: others }),
    stories: async () => others.find((file) => file.name === storiesFile) ?? (await fetchStories(base)),
    answers: async () => [],
    sayings: async () => others.find((file) => file.name === sayingsFile) ?? (await fetchSayings(base)),
  };
}
