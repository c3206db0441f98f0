import { type Dataset, type GivenFile, type TableName, tableNames } from '../dataset/dataset';
import { emptyDataset, withFile } from '../dataset/readDataset';
import type { Relation } from '../ecosystem/ecosystem';
import { placeCircles } from '../layout/placeCircles';
import { breakNames } from '../network/breakNames';
import { buildMembers } from '../network/buildMembers';
import { buildStructure } from '../network/buildStructure';
import { buildSearchIndex, type SearchIndex, searchThings } from '../network/searchIndex';
import { countShared, type SeatIndex } from '../scene/sharedLines';
import type { Problem } from '../validation/problem';
import { validateDataset } from '../validation/validateDataset';
import { structureTables, validateStructure } from '../validation/validateStructure';
import { fetchSettings, fetchTable } from './fetchData';
import type { Answer, Request } from './messages';
import { buffersOf } from './transfer';

/**
 * The worker in which reading, checking, indexing and layout run. Areas and tables go first, so that they are on screen
 * before the participations have been read; these then move to the page without a copy.
 */
let searchable = waitForIndex();
let seatIndex: SeatIndex | null = null;

self.addEventListener('message', (event: MessageEvent<Request>) => {
  answer(event.data).catch((error: unknown) => {
    send({ type: 'failed', failure: error instanceof Error ? error.message : String(error) });
  });
});

async function answer(request: Request): Promise<void> {
  switch (request.type) {
    case 'load':
      await load(request.base);
      return;
    case 'search': {
      const things = searchThings(await searchable.index, request.query, request.most);
      send({ type: 'found', ticket: request.ticket, things });
      return;
    }
    case 'share':
      send({
        type: 'shared',
        ticket: request.ticket,
        shared:
          seatIndex === null
            ? { pairs: [], leftOut: 0 }
            : countShared(seatIndex, request.places, request.most),
      });
  }
}

/** Two quick saves make two loads: only the newest goes on after each wait. */
let newestLoad = 0;

async function load(base: string): Promise<void> {
  newestLoad += 1;
  const load = newestLoad;
  const isStale = (): boolean => load !== newestLoad;
  if (searchable.isResolved()) searchable = waitForIndex();
  const settling = fetchSettings(base);
  const isStructure = (table: TableName): boolean => structureTables.some((one) => one === table);
  const files = new Map(tableNames.map((table) => [table, fetchTable(base, table)] as const));
  const first = await readTables(emptyDataset(), files, tableNames.filter(isStructure), 'structure');
  if (isOutOfReach(await Promise.all(structureTables.map((table) => files.get(table)))))
    throw new Error(`${base}: no answer`);
  const report = validateStructure(first);
  const structure = buildStructure(report.structure);
  const layout = placeCircles(structure);
  const moved = structuredClone({ network: structure, layout });
  const { settings, lost } = await settling;
  if (isStale()) return;
  send({ type: 'structure', ...moved, ...settings }, buffersOf(moved));
  const others = tableNames.filter((table) => !isStructure(table));
  const given = lost === null ? first : withFile(first, lost);
  const dataset = await readTables(given, files, others, 'members');
  if (isStale()) return;
  const checked = validateDataset(dataset, report);
  const members = buildMembers(checked.ecosystem, structure);
  // The page gets the columns themselves; what the worker goes on needing is copied here, off the screen's thread.
  const { organisations, byOrganisation, byVerband, participationsIn, participations } = members;
  const kept = structuredClone({ organisations, byOrganisation, byVerband, participationsIn });
  seatIndex = {
    nesting: structure.nesting,
    byOrganisation: kept.byOrganisation,
    verband: participations.verband.slice(),
  };
  const { counts, problems, totals } = checked;
  const last = sendParts(members.relations, problems);
  send(
    {
      type: 'members',
      members: { ...members, relations: last.relations },
      counts,
      problems: last.problems,
      problemTotals: totals,
    },
    buffersOf(members),
  );
  const { hyphenateSync } = await import('hyphen/nl');
  if (isStale()) return;
  const breaks = breakNames({ ...structure, members: kept }, (text) => hyphenateSync(text));
  send({ type: 'breaks', breaks }, buffersOf(breaks));
  const index = await buildSearchIndex(structure, kept);
  if (isStale()) return;
  searchable.resolve(index);
  send({ type: 'searchable' });
}

/** How many relations and problems the page reads in one go. */
const partSize = 2000;

/** Sends all but the last part, and gives that. */
function sendParts(
  relations: readonly Relation[],
  problems: readonly Problem[],
): { readonly relations: readonly Relation[]; readonly problems: readonly Problem[] } {
  const cut = (start: number) => ({
    relations: relations.slice(start, start + partSize),
    problems: problems.slice(start, start + partSize),
  });
  const end = Math.max(relations.length, problems.length);
  let start = 0;
  for (; start + partSize < end; start += partSize) send({ type: 'part', ...cut(start) });
  return cut(start);
}

/** One file that cannot be had is a problem in the list; when none can, there is no site to read from. */
function isOutOfReach(files: readonly (GivenFile | null | undefined)[]): boolean {
  const isLost = (file: GivenFile | null | undefined) =>
    file !== null && file !== undefined && 'cause' in file && file.cause === 'connection';
  return files.length > 0 && files.every(isLost);
}

/** Whoever asks before the index is there, waits for it. */
function waitForIndex(): {
  readonly index: Promise<SearchIndex>;
  readonly resolve: (index: SearchIndex) => void;
  readonly isResolved: () => boolean;
} {
  let isResolved = false;
  let resolve: (index: SearchIndex) => void = () => undefined;
  const index = new Promise<SearchIndex>((done) => {
    resolve = (made) => {
      isResolved = true;
      done(made);
    };
  });
  return { index, resolve: (made) => resolve(made), isResolved: () => isResolved };
}

async function readTables(
  before: Dataset,
  files: ReadonlyMap<TableName, ReturnType<typeof fetchTable>>,
  tables: readonly TableName[],
  step: 'structure' | 'members',
): Promise<Dataset> {
  let dataset = before;
  for (const [position, table] of tables.entries()) {
    const file = await files.get(table);
    if (file !== null && file !== undefined) dataset = withFile(dataset, file);
    send({ type: 'progress', step, fraction: (position + 1) / tables.length });
  }
  return dataset;
}

function send(message: Answer, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer });
}
