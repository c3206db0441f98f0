import { type Dataset, type TableName, tableNames } from '../dataset/dataset';
import { emptyDataset, withFile } from '../dataset/readDataset';
import { placeCircles } from '../layout/placeCircles';
import { breakNames } from '../network/breakNames';
import { buildMembers } from '../network/buildMembers';
import { buildStructure } from '../network/buildStructure';
import { buildSearchIndex, type SearchIndex, searchThings } from '../network/searchIndex';
import { countShared, type SeatIndex } from '../scene/sharedLines';
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
      if (seatIndex === null) return;
      send({
        type: 'shared',
        ticket: request.ticket,
        shared: countShared(seatIndex, request.places, request.most),
      });
  }
}

async function load(base: string): Promise<void> {
  searchable = waitForIndex();
  seatIndex = null;
  const settings = fetchSettings(base);
  const isStructure = (table: TableName): boolean => structureTables.some((one) => one === table);
  const files = new Map(tableNames.map((table) => [table, fetchTable(base, table)]));
  let dataset = await readTables(emptyDataset(), files, tableNames.filter(isStructure), 'structure');
  const report = validateStructure(dataset);
  const structure = buildStructure(report.structure);
  const layout = placeCircles(structure);
  const moved = structuredClone({ network: structure, layout });
  send({ type: 'structure', ...moved, ...(await settings) }, buffersOf(moved));
  dataset = await readTables(
    dataset,
    files,
    tableNames.filter((table) => !isStructure(table)),
    'members',
  );
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
  send({ type: 'members', members, counts, problems, problemTotals: totals }, buffersOf(members));
  const { hyphenateSync } = await import('hyphen/nl');
  const breaks = breakNames({ ...structure, members: kept }, (text) => hyphenateSync(text));
  send({ type: 'breaks', breaks }, buffersOf(breaks));
  searchable.resolve(await buildSearchIndex(structure, kept));
  send({ type: 'searchable' });
}

/** Whoever asks before the index is there, waits for it. */
function waitForIndex(): {
  readonly index: Promise<SearchIndex>;
  readonly resolve: (index: SearchIndex) => void;
} {
  let resolve: (index: SearchIndex) => void = () => undefined;
  const index = new Promise<SearchIndex>((done) => {
    resolve = done;
  });
  return { index, resolve };
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
