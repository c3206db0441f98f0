import { zipSync } from 'fflate';
import { emptyDataset } from '../../dataset/addFile';
import { appendRecords } from '../../dataset/appendRecords';
import { tableNames } from '../../dataset/dataset';
import { readDataset } from '../../dataset/readDataset';
import { templateOf } from '../../dataset/templateOf';
import { writeRows } from '../../dataset/writeCells';
import { isCutShort, keptFiles, tablesIn, writeDataset } from '../../dataset/writeDataset';
import type { UnitedDatasets } from '../../validation/comparison/uniteDatasets';
import { listUpkeep, type UpkeepList } from '../../validation/listUpkeep';
import { noSettings } from '../fetchData';
import { siteFilesIn } from '../siteFiles';
import { type ComparedSets, compareSets, takeDifferences, uniteSets } from './compareSets';
import type { DeskQuestion, DeskSubject, DeskTalk, RowView } from './deskTalk';
import { type FileSource, localSource } from './fileSource';
import { forgetSet, type KeptSet, keepSet } from './keptSet';
import { type Opened, openBrought } from './openBrought';
import { packFiles } from './packFiles';
import { type Candidate, previewSet } from './previewSet';
import { refusedRows, viewRows, viewTables } from './readings';
import type { Keeping, WorkingSet } from './workingSet';

/** What the steward's desk needs of the worker that reads the data. */
export interface DeskHost {
  /** Address of the data folder of the site. */
  readonly base: string;
  /** The set that is shown; null while the first is being read. */
  shown(): WorkingSet | null;
  /** Reads a set and brings it to the page. */
  bring(source: FileSource): Promise<void>;
  /** Fetches the data of the site again, and brings it. */
  bringSite(): Promise<void>;
  /** Shows two sets at once; `name` says which. */
  bringUnited(united: UnitedDatasets, name: string): Promise<void>;
  /** Shows the one set again. */
  bringShown(): Promise<void>;
}

/** What was brought to the page and is not shown yet. */
let opened: readonly Opened[] = [];
let candidate: Candidate | null = null;
let newestLook = 0;

/** The last comparison, and the last work list: they are asked for in parts. */
let compared: ComparedSets | null = null;
let upkeep: UpkeepList | null = null;

type Answerers = {
  readonly [Subject in DeskSubject]: (
    ask: DeskTalk[Subject]['ask'],
    host: DeskHost,
  ) => DeskTalk[Subject]['reply'] | Promise<DeskTalk[Subject]['reply']>;
};

const answerers: Answerers = {
  tables: (_, host) => {
    const shown = host.shown();
    return shown === null ? [] : viewTables(shown);
  },
  async preview({ look, brought, choices }, host) {
    newestLook = Math.max(newestLook, look);
    const own = brought === null ? opened : await openBrought(brought);
    const made = previewSet(own, choices, host.shown());
    // A large file may be read more slowly than the one that was brought after it.
    if (look === newestLook) {
      opened = own;
      candidate = made;
    }
    return made.preview;
  },
  async show({ look, name, now }, host) {
    if (candidate === null || !candidate.preview.canShow || look !== newestLook)
      throw new Error('show: the files are not those that were looked at last');
    const { files, mends } = candidate;
    const settings = host.shown()?.siteSettings ?? noSettings;
    const kept: KeptSet = { name, takenAt: now, files, settings, mends };
    const done = await bringKept(kept, host);
    opened = [];
    candidate = null;
    return done;
  },
  async leave(_, host) {
    // What is here goes when what comes in its place is there.
    await host.bringSite();
    await forgetSet(host.base);
    compared = null;
    return {};
  },
  async mend({ mends, now }, host) {
    const shown = host.shown();
    if (shown === null) return { kept: 'no' };
    const { origin, siteSettings: settings } = shown;
    const name = origin.kind === 'local' ? origin.name : '';
    const takenAt = origin.kind === 'local' ? origin.takenAt : now;
    return bringKept({ name, takenAt, files: shown.files, settings, mends }, host);
  },
  rows: ({ places }, host) => {
    const shown = host.shown();
    return shown === null ? [] : viewRows(shown.dataset, places);
  },
  labels: ({ places }, host) => {
    const shown = host.shown();
    return shown === null ? [] : viewRows(shown.dataset, places).map(labelOf);
  },
  save: ({ table }, host) => {
    const dataset = host.shown()?.dataset ?? emptyDataset();
    const isAnswered = (dataset.contributions?.rowNumbers.length ?? 0) > 0;
    const all = isAnswered ? [...tableNames, 'bijdragen'] : tableNames;
    const names: readonly string[] = table === null ? all : [table];
    const isMeant = (name: string) => names.some((one) => name === one);
    const files = writeDataset(dataset).filter(({ name }) => isMeant(name.replace(/\.csv$/, '')));
    const tables = tablesIn(dataset).filter(({ name }) => isMeant(name));
    const kept = table === null ? keptFiles(dataset) : [];
    return {
      files: [...files, ...kept],
      cutShort: tables.filter(isCutShort).map(({ name }) => `${name}.csv`),
    };
  },
  saveAnswers({ added }, host) {
    const there = host.shown()?.dataset.contributions ?? null;
    const own = readDataset([added]).contributions;
    if (there === null || own === null || there.columns.length === 0)
      return { file: added, isCutShort: false };
    return { file: appendRecords(there, own), isCutShort: isCutShort(there) };
  },
  pack: (_, host) => {
    const shown = host.shown();
    return shown === null ? [] : packFiles(shown, siteFilesIn(host.base));
  },
  template: ({ table }) => templateOf(table),
  refused: ({ table, from, most }, host) => {
    const shown = host.shown();
    if (shown === null) return { total: 0, headers: {}, rows: [] };
    const all = refusedRows(shown.dataset).filter((one) => table === null || one.table === table);
    const rows = all.slice(from, from + most);
    const names = [...new Set(rows.map((row) => row.table))];
    const headersOf = (name: (typeof names)[number]) =>
      shown.dataset.tables[name]?.columns.map(({ header }) => header) ?? [];
    return {
      total: all.length,
      headers: Object.fromEntries(names.map((name) => [name, headersOf(name)])),
      rows,
    };
  },
  async compare(ask, host) {
    const shown = host.shown();
    if (shown === null) return null;
    const looked = candidate;
    const found = await compareSets(ask, { shown, candidate: looked, last: compared, base: host.base });
    if (found === null) return null;
    compared = found;
    const { totals, notCompared, differences } = found.comparison;
    return { totals, notCompared, count: differences.length };
  },
  differences: (ask) => (compared === null ? { total: 0, differences: [] } : takeDifferences(compared, ask)),
  async mapDifferences({ isShown, name }, host) {
    if (isShown && compared !== null) await host.bringUnited(uniteSets(compared), name);
    else await host.bringShown();
    return {};
  },
  upkeep: (ask, host) => {
    const shown = host.shown();
    upkeep = shown === null ? null : listUpkeep(shown.dataset, ask);
    const groups = upkeep?.groups ?? [];
    return {
      totals: upkeep?.totals ?? { all: 0, due: 0, never: 0 },
      groups: groups.map(({ owner, ownerName, records }) => ({ owner, ownerName, count: records.length })),
    };
  },
  upkeepRecords: ({ owner, from, most }) =>
    upkeep?.groups.find((group) => group.owner === owner)?.records.slice(from, from + most) ?? [],
  csv: ({ header, rows }) => writeRows(header, rows),
  async graph(ask, host) {
    const shown = host.shown();
    if (shown === null) return null;
    const { graphFile } = await import('./graphFile');
    return graphFile(shown.dataset, ask);
  },
  zip: ({ files }) => zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))),
};

async function bringKept(kept: KeptSet, host: DeskHost): Promise<{ readonly kept: Keeping }> {
  await host.bring(localSource(kept, host.base));
  return { kept: await keepSet(host.base, kept) };
}

const labelColumns: ReadonlySet<string> = new Set([
  'id',
  'naam',
  'titel',
  'organisatie',
  'verband',
  'van',
  'naar',
]);

function labelOf(row: RowView | null): string {
  const named = row?.cells.filter(({ column }) => labelColumns.has(column)) ?? [];
  return named.map(({ text }) => text.trim()).join(' ');
}

/** What changes the set that is shown goes in turn: each begins with what the one before it left. */
const changing: ReadonlySet<DeskSubject> = new Set(['show', 'leave', 'mend', 'mapDifferences']);
let turn: Promise<unknown> = Promise.resolve();

/**
 * Answers the steward's page.
 *
 * @param question - what it asks
 * @param host - the worker that has the data
 * @returns the answer to that subject
 */
export async function answerDesk(question: DeskQuestion, host: DeskHost): Promise<unknown> {
  const answer = answerers[question.about] as (ask: DeskQuestion, host: DeskHost) => unknown;
  if (!changing.has(question.about)) return answer(question, host);
  const reply = turn.catch(() => undefined).then(() => answer(question, host));
  turn = reply;
  return reply;
}
