import { emptyDataset } from '../dataset/addFile';
import { type Dataset, type GivenFile, type TableName, tableNames } from '../dataset/dataset';
import type { Structure } from '../ecosystem/ecosystem';
import type { Layout } from '../layout/layout';
import { placeCircles } from '../layout/placeCircles';
import { buildStructure } from '../network/buildStructure';
import type { Choice } from '../network/choice';
import type { Narrowable, Narrowing } from '../network/narrow';
import type { Members, StructureNetwork } from '../network/network';
import type { SceneChanges } from '../scene/sceneChanges';
import type { UnitedDatasets } from '../validation/comparison/uniteDatasets';
import { structureTables, validateStructure } from '../validation/validateStructure';
import { addGiven } from './addGiven';
import { cutParts } from './cutParts';
import { type FileSource, localSource, siteSource } from './desk/fileSource';
import type { KeptSet } from './desk/keptSet';
import { readStamp } from './desk/keptStamp';
import type { WorkingSet } from './desk/workingSet';
import { holdData, type KeptMembers } from './heldData';
import { laterIndex } from './laterIndex';
import type { Answer, Request } from './messages';
import { isOutOfReach } from './outOfReach';
import { replyTo } from './questions/replyTo';
import { readInside } from './siteFiles';
import { buffersOf } from './transfer';

/**
 * The worker in which reading, checking, indexing and layout run. Areas and tables go first, so that they are on screen
 * before the participations have been read; these then move to the page without a copy.
 */
let searchable = laterIndex();
const held = holdData();
let shown: WorkingSet | null = null;
/** Where the set that is shown came from: how people speak is asked for last. */
let shownSource: FileSource | null = null;
let base = '';

self.addEventListener('message', (event: MessageEvent<Request>) => {
  answer(event.data).catch((error: unknown) => {
    if (event.data.type === 'ask') send({ type: 'answered', ticket: event.data.ticket, reply: null });
    else if (event.data.type !== 'desk') tellFailure(error);
    else send({ type: 'desk', ticket: event.data.ticket, reply: null, failure: messageOf(error) });
  });
});

/** The map does not wait for what finds. */
function searching() {
  return import('../network/searchIndex');
}

/** The first view does not wait for what reads the rest. */
function membersStage() {
  return import('./membersStage');
}

function tellFailure(error: unknown): void {
  send({ type: 'failed', failure: messageOf(error) });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function answer(request: Request): Promise<void> {
  switch (request.type) {
    case 'load':
      base = request.base;
      if (request.inside) readInside(base, (await import('./fillPage')).readContents(request.inside));
      held.choose(request.choice);
      await load();
      return;
    case 'search': {
      const [{ searchThings }, index] = await Promise.all([searching(), searchable.index]);
      const things = searchThings(index, request.query, request.most);
      send({ type: 'found', ticket: request.ticket, things });
      return;
    }
    case 'guide': {
      const [{ findByParts }, index] = await Promise.all([
        import('../network/guide/findByParts'),
        searchable.index,
      ]);
      send({ type: 'guided', ticket: request.ticket, answer: findByParts(index, request) });
      return;
    }
    case 'share': {
      const { countShared } = await import('../scene/sharedLines');
      const seats = held.seatIndex();
      const shared =
        seats === null ? { pairs: [], leftOut: 0 } : countShared(seats, request.places, request.most);
      send({ type: 'shared', ticket: request.ticket, shared });
      return;
    }
    case 'narrow': {
      held.choose(request.choice);
      const { narrowMembers } = await membersStage();
      const moved = structuredClone(held.narrow(request.choice, narrowMembers));
      send({ type: 'narrowed', ticket: request.ticket, narrowing: moved }, buffersOf(moved));
      return;
    }
    case 'keep': {
      const { keepCopies } = await import('./offline/keepCopies');
      send({ type: 'kept', ticket: request.ticket, keptAt: await keepCopies(base) });
      return;
    }
    case 'ask': {
      send({ type: 'answered', ticket: request.ticket, reply: await replyTo(held, request.question) });
      return;
    }
    case 'desk': {
      const { answerDesk } = await import('./desk/answerDesk');
      const reply = await answerDesk(request.question, {
        base,
        shown: () => shown,
        bring,
        bringSite: () => bring(siteSource(base)),
        bringUnited,
        bringShown,
      });
      send({ type: 'desk', ticket: request.ticket, reply, failure: '' });
    }
  }
}

/** What someone brought to this page goes before the data of the site, until they go back. */
async function load(): Promise<void> {
  const site = siteSource(base);
  const { isKept, late } = await readStamp(base);
  const kept = isKept ? await readKept() : null;
  if (kept === null) {
    await bring(site);
    const load = newestLoad;
    // Storage that took too long may still have a set; whoever chose another meanwhile has it.
    bringLate(late, () => load === newestLoad).catch(tellFailure);
    return;
  }
  try {
    await bring(localSource(kept, base));
  } catch (error) {
    await bring(site);
    tellFailure(error);
  }
}

/** What reads a kept set comes only when there is one. */
async function readKept(): Promise<KeptSet | null> {
  const { readKeptSet } = await import('./desk/keptSet');
  return readKeptSet(base);
}

async function bringLate(late: Promise<boolean>, isStillShown: () => boolean): Promise<void> {
  const kept = (await late) ? await readKept() : null;
  if (kept !== null && isStillShown()) await bring(localSource(kept, base));
}

/** Two quick saves make two loads: only the newest goes on after each wait. */
let newestLoad = 0;

/** The load that is on the page. */
let shownLoad = 0;

async function bring(source: FileSource): Promise<void> {
  const before = newestLoad;
  newestLoad += 1;
  const load = newestLoad;
  try {
    await bringAs(load, source);
  } catch (error) {
    // What is shown, or was on its way before, goes on being finished.
    if (newestLoad === load) newestLoad = before;
    throw error;
  }
}

async function bringAs(load: number, source: FileSource): Promise<void> {
  const isStale = (): boolean => load !== newestLoad;
  const { origin, mends } = source;
  const resting = source.rest();
  const given: GivenFile[] = [];
  const isStructure = (table: TableName): boolean => structureTables.some((one) => one === table);
  const read = async (before: Dataset, step: 'structure' | 'members') => {
    const tables = tableNames.filter((table) => isStructure(table) === (step === 'structure'));
    const dataset = await readTables(before, source, { tables, step, given });
    const edits = mends.done.filter(({ table }) => tables.includes(table));
    if (edits.length === 0) return dataset;
    const { applyEdits } = await import('../dataset/editDataset');
    return applyEdits(dataset, edits).dataset;
  };
  const first = await read(emptyDataset(), 'structure');
  if (isOutOfReach(given)) throw new Error(`${base}: no answer`);
  const report = validateStructure(first);
  if (isLost(report.structure, source)) throw new Error(`${base}: no areas and no verbanden`);
  const structure = buildStructure(report.structure);
  const layout = placeCircles(structure);
  const { settings, siteSettings, files } = await resting;
  if (isStale()) return;
  sendStructure({ network: structure, layout }, { ...settings, origin, mends, comparedWith: '' });
  const stage = membersStage();
  given.push(...files);
  let before = first;
  for (const file of files) before = await addGiven(before, file);
  const dataset = await read(before, 'members');
  const { readMembers, narrowMembers } = await stage;
  if (isStale()) return;
  const { members, told } = readMembers(dataset, report, structure);
  shown = { origin, mends, settings, siteSettings, files: given, dataset, told };
  shownSource = source;
  const kept = sendMembers(load, members, structure, { ...told, changes: null, narrowMembers });
  // Whoever asked for other data need not wait for soft hyphens and search.
  finish(load, structure, kept).catch(tellFailure);
}

async function finish(load: number, structure: StructureNetwork, members: KeptMembers): Promise<void> {
  const isStale = (): boolean => load !== shownLoad;
  const rest = import('./readRest');
  // Whoever came for a story does not wait for what finds.
  const telling = rest.then(async ({ storiesOf }) => {
    const stories = await storiesOf(shownSource);
    if (!isStale()) send({ type: 'stories', stories });
  });
  const [{ hyphenateSync }, { breakNames }] = await Promise.all([
    import('hyphen/nl'),
    import('../network/breakNames'),
  ]);
  if (isStale()) return;
  const breaks = breakNames({ ...structure, members }, (text) => hyphenateSync(text));
  send({ type: 'breaks', breaks }, buffersOf(breaks));
  const [{ buildSearchIndex }, { sayingsOf }] = await Promise.all([searching(), rest]);
  const sayings = await sayingsOf(shownSource);
  const index = await buildSearchIndex(structure, members, sayings);
  if (isStale()) return;
  await telling;
  searchable.resolve(index);
  send({ type: 'searchable' });
  // What is opened next need not be fetched first; without it nothing is lost.
  import('./questions/answerGraph').catch(() => undefined);
}

/** Shows the set of the last load again, without what it was compared with. */
async function bringShown(): Promise<void> {
  if (shown !== null) await present(shown, shown.dataset, () => null, '');
}

/** Shows two sets at once. The problems and counts stay those of the set that is shown. */
async function bringUnited({ dataset, changes }: UnitedDatasets, name: string): Promise<void> {
  const { placeChanges } = await import('./desk/placeChanges');
  if (shown === null) return;
  await present(shown, dataset, (structure, members) => placeChanges(changes, structure, members), name);
}

/** Shows a set that was read before. */
async function present(
  { origin, mends, settings, told }: WorkingSet,
  dataset: Dataset,
  changesOf: (structure: StructureNetwork, members: Members) => SceneChanges | null,
  comparedWith: string,
): Promise<void> {
  newestLoad += 1;
  const load = newestLoad;
  const first = validateStructure(dataset);
  const structure = buildStructure(first.structure);
  const layout = placeCircles(structure);
  sendStructure({ network: structure, layout }, { ...settings, origin, mends, comparedWith });
  const { readMembers, narrowMembers } = await membersStage();
  if (load !== newestLoad) return;
  const { members } = readMembers(dataset, first, structure);
  const changes = changesOf(structure, members);
  const kept = sendMembers(load, members, structure, { ...told, changes, narrowMembers });
  finish(load, structure, kept).catch(tellFailure);
}

function sendStructure(
  built: { readonly network: StructureNetwork; readonly layout: Layout },
  told: Omit<Extract<Answer, { readonly type: 'structure' }>, 'type' | 'network' | 'layout'>,
): void {
  if (searchable.isResolved()) searchable = laterIndex();
  held.lay(built.layout);
  const moved = structuredClone(built);
  send({ type: 'structure', ...moved, ...told }, buffersOf(moved));
}

function sendMembers(
  load: number,
  members: Members,
  structure: StructureNetwork,
  {
    counts,
    problems,
    totals,
    changes,
    narrowMembers,
  }: WorkingSet['told'] & {
    readonly changes: SceneChanges | null;
    readonly narrowMembers: (network: Narrowable, choice: Choice) => Narrowing;
  },
): KeptMembers {
  shownLoad = load;
  const { kept, narrowing } = held.hold(structure, members, narrowMembers);
  const parts = cutParts(members.relations, problems);
  for (const part of parts.slice(0, -1)) send({ type: 'part', ...part });
  const last = parts.at(-1);
  send(
    {
      type: 'members',
      members: { ...members, relations: last?.relations ?? [] },
      counts,
      problems: last?.problems ?? [],
      problemTotals: totals,
      changes,
      narrowing: narrowing && { choice: held.choice(), narrowing },
    },
    buffersOf(members),
  );
  return kept;
}

/** Data of the site that is read again and turns out empty does not replace what stands. */
function isLost({ areas, verbanden }: Structure, { origin }: FileSource): boolean {
  const isSite = origin.kind === 'site' && shown?.origin.kind === 'site';
  return isSite && areas.length + verbanden.length === 0;
}

async function readTables(
  before: Dataset,
  source: FileSource,
  {
    tables,
    step,
    given,
  }: {
    readonly tables: readonly TableName[];
    readonly step: 'structure' | 'members';
    /** Gets the files, in the order in which they are read. */
    readonly given: GivenFile[];
  },
): Promise<Dataset> {
  let dataset = before;
  for (const [position, table] of tables.entries()) {
    const files = await source.filesOf(table);
    given.push(...files);
    for (const file of files) dataset = await addGiven(dataset, file);
    send({ type: 'progress', step, fraction: (position + 1) / tables.length });
  }
  return dataset;
}

function send(message: Answer, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer });
}
