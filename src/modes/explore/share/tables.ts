import { nameColumns, nameOfTheme } from '../../../components/gaps/gapNames';
import { writeLine } from '../../../dataset/writeCells';
import type { ViewMode } from '../../../ecosystem/views';
import { orderIn } from '../../../network/list/columns';
import { type ListKind, listKinds } from '../../../network/list/listKinds';
import type { FullNetwork } from '../../../network/list/listRows';
import { makeList } from '../../../network/list/makeList';
import { findThing } from '../../../network/lookUp';
import type { Network } from '../../../network/network';
import { placeToTell } from '../../../network/tablesIn';
import type { AppState } from '../../../store/appState';
import { gapsWords } from '../../../wording/gapsWords';
import { shareWords } from '../../../wording/shareWords';
import type { Wording } from '../../../wording/wording';
import type { Exploring } from '../exploring';
import { centreNow, mostElements } from '../network/useCentre';
import { finishSteps } from '../runSteps';
import { linesOf } from '../saveList';
import { mostFound } from '../useFound';
import { tableOfAnswers } from './guideTable';
import { linesOfMunicipalities } from './municipalTable';
import { linesOfPairs } from './pairTable';
import { linesOfWall } from './wallTable';
import type { WrittenTable } from './writtenTable';

/** What can be taken along as a table: a list, or what a view shows. */
export const viewTables = [
  'overlap',
  'hiaten',
  'wegwijzer',
  'netwerk',
  'kaartje',
  'wand',
] as const satisfies readonly ViewMode[];
export type TableKind = ListKind | (typeof viewTables)[number];

/**
 * Lists the tables that can be taken along; the first is that of the view that is shown.
 *
 * @param mode - the view
 * @param list - the list that was last chosen
 * @returns the kinds
 */
export function tableKinds(mode: ViewMode, list: ListKind): readonly TableKind[] {
  const ofView = viewTables.filter((kind) => kind === mode);
  return [...ofView, list, ...listKinds.filter((kind) => kind !== list)];
}

/**
 * Writes a table of what is shown.
 *
 * @param exploring - store, pipeline and worker
 * @param kind - which
 * @param words - of the page
 * @returns the table; without lines while the participations are not there
 */
export async function writeTable(
  exploring: Exploring,
  kind: TableKind,
  words: Wording,
): Promise<WrittenTable> {
  const { data, view } = exploring.store.getState();
  const { network } = data;
  if (network === null || network.members === null) return { lines: [], notes: [] };
  const full = network as FullNetwork;
  switch (kind) {
    case 'overlap':
      return tableOfPairs(exploring, full, words);
    case 'wegwijzer':
      return tableOfAnswers(full, await exploring.data.guide(view.options.query, mostFound), words);
    case 'hiaten':
      return whole(await linesOfGaps(exploring, full, words));
    case 'netwerk':
      return whole(await linesOfNetwork(exploring, full, words));
    case 'kaartje':
      return whole(linesOfMunicipalities(exploring, words));
    case 'wand':
      return whole(await linesOfWall(exploring, (data.whole ?? network) as FullNetwork, words));
    default:
      return whole(await linesOfList(exploring, full, kind, words));
  }
}

function whole(lines: readonly string[]): WrittenTable {
  return { lines, notes: [] };
}

async function linesOfList(exploring: Exploring, network: FullNetwork, kind: ListKind, words: Wording) {
  const { view } = exploring.store.getState();
  const { sort, by, scope, list } = view.options;
  const place = scope === 'alles' ? 0 : Math.max(0, exploring.pipeline.focusOf(exploring.store.getState()));
  const order = orderIn(kind, kind === list ? sort : '');
  // As on screen: a list that cannot be narrowed to it is whole.
  const thing = by === '' ? null : findThing(network, by);
  const made = await finishSteps(makeList(network, { kind, place, by: thing, order }));
  return finishSteps(linesOf(made, words));
}

/** The participations that are drawn, as the list has them. */
async function linesOfNetwork(exploring: Exploring, network: FullNetwork, words: Wording) {
  const { view } = exploring.store.getState();
  const centre = centreNow(exploring, view.language);
  if (centre === null) return [];
  const ask = { centre: centre.ask, steps: view.steps, most: mostElements };
  const { edges } = await exploring.data.ask('graph', ask);
  const drawn = new Set(edges.flatMap(({ seats }) => seats));
  const order = orderIn('deelnames', '');
  const made = await finishSteps(makeList(network, { kind: 'deelnames', place: 0, by: null, order }));
  return finishSteps(linesOf({ ...made, rows: made.rows.filter((seat) => drawn.has(seat)) }, words));
}

/** More pairs than anyone reads. */
const mostPairs = 20_000;

async function tableOfPairs(exploring: Exploring, network: FullNetwork, words: Wording) {
  const { threshold } = exploring.store.getState().view.options;
  const place = placeHere(exploring, network);
  const { pairs, pairsAtLeast } = await exploring.data.ask('overlap', {
    place,
    threshold,
    from: 0,
    most: mostPairs,
  });
  const all = pairsAtLeast[threshold] ?? 0;
  const { firstPairs } = shareWords[words.language];
  return {
    lines: await finishSteps(linesOfPairs(network, pairs, words)),
    notes: all > pairs.length ? [firstPairs(words.number(pairs.length), words.number(all))] : [],
  };
}

/** All themes and columns: a file has room. */
const mostLines = 5000;

async function linesOfGaps(exploring: Exploring, network: FullNetwork, words: Wording) {
  const { data, view } = exploring.store.getState();
  const place = placeHere(exploring, network);
  const { against } = view.options;
  const { theme: themes, level: levels } = data.shownChoice;
  const ask = { place, against, themes, levels, most: mostLines };
  const gaps = await exploring.data.ask('gaps', ask);
  const columns = nameColumns(network, gaps, ask, words);
  const head = [gapsWords[words.language].theme, ...columns.map(({ name }) => name)];
  const rows = gaps.themes.map((theme, row) => [
    nameOfTheme(theme, words),
    ...columns.map(({ position }) => String(gaps.counts[row]?.[position] ?? 0)),
  ]);
  return [head, ...rows].map(writeLine);
}

function placeHere({ store, pipeline }: Exploring, network: Network): number {
  const state: AppState = store.getState();
  return state.view.options.scope === 'alles' ? 0 : placeToTell(network, pipeline.focusOf(state));
}
