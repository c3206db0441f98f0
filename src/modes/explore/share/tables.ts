import { nameColumns, nameOfTheme } from '../../../components/gaps/gapNames';
import { at } from '../../../ecosystem/columns';
import { orderIn } from '../../../network/list/columns';
import { type ListKind, listKinds } from '../../../network/list/listKinds';
import type { FullNetwork } from '../../../network/list/listRows';
import { makeList } from '../../../network/list/makeList';
import { findThing, idOfThing, nameOfThing } from '../../../network/lookUp';
import type { Network } from '../../../network/network';
import { placeToTell, tablesIn } from '../../../network/tablesIn';
import type { AppState, ViewMode } from '../../../store/appState';
import { gapsWords } from '../../../wording/gapsWords';
import { listWords } from '../../../wording/listWords';
import { overlapWords } from '../../../wording/overlapWords';
import type { Wording } from '../../../wording/wording';
import type { Exploring } from '../exploring';
import { centreNow, mostElements } from '../network/useCentre';
import { linesOf } from '../saveList';
import { lineOf } from './lineOf';
import { linesOfMunicipalities } from './municipalTable';

/** What can be taken along as a table: a list, or what a view shows. */
export const viewTables = [
  'overlap',
  'hiaten',
  'wegwijzer',
  'netwerk',
  'kaartje',
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
 * @returns its lines, the head first; `;` between cells, formulas guarded. Empty while the participations are not there
 */
export async function linesOfTable(
  exploring: Exploring,
  kind: TableKind,
  words: Wording,
): Promise<readonly string[]> {
  const state = exploring.store.getState();
  const { network } = state.data;
  if (network === null || network.members === null) return [];
  const full = network as FullNetwork;
  switch (kind) {
    case 'overlap':
      return linesOfPairs(exploring, full, words);
    case 'hiaten':
      return linesOfGaps(exploring, full, words);
    case 'wegwijzer':
      return linesOfAnswers(exploring, full, words);
    case 'netwerk':
      return linesOfNetwork(exploring, full, words);
    case 'kaartje':
      return linesOfMunicipalities(exploring, words);
    default:
      return linesOfList(exploring, full, kind, words);
  }
}

/** Writing goes on for so long before the page gets a turn. */
const sliceMs = 10;

async function linesOfList(exploring: Exploring, network: FullNetwork, kind: ListKind, words: Wording) {
  const { view } = exploring.store.getState();
  const { sort, by, scope, list } = view.options;
  const place = scope === 'alles' ? 0 : Math.max(0, exploring.pipeline.focusOf(exploring.store.getState()));
  const order = orderIn(kind, kind === list ? sort : '');
  const thing = by === '' || kind !== list ? null : findThing(network, by);
  const made = await finish(makeList(network, { kind, place, by: thing, order }));
  return finish(linesOf(made, words));
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
  const made = await finish(makeList(network, { kind: 'deelnames', place: 0, by: null, order }));
  return finish(linesOf({ ...made, rows: made.rows.filter((seat) => drawn.has(seat)) }, words));
}

async function finish<Made>(steps: Generator<undefined, Made>): Promise<Made> {
  for (;;) {
    const until = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** More pairs than anyone reads. */
const mostPairs = 20_000;

async function linesOfPairs(exploring: Exploring, network: FullNetwork, words: Wording) {
  const { threshold } = exploring.store.getState().view.options;
  const place = placeHere(exploring, network);
  const found = await exploring.data.ask('overlap', { place, threshold, from: 0, most: mostPairs });
  const { table } = overlapWords[words.language];
  const { id } = listWords[words.language];
  const head = [
    `${id} 1`,
    `${table} 1`,
    `${id} 2`,
    `${table} 2`,
    words.things.counted.sharedOrganisation.other,
  ];
  const rows = found.pairs.map(({ one, other, shared }) => [
    ...verbandCells(network, one),
    ...verbandCells(network, other),
    String(shared),
  ]);
  return [head, ...rows].map(lineOf);
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
  return [head, ...rows].map(lineOf);
}

const mostAnswers = 300;

async function linesOfAnswers(exploring: Exploring, network: FullNetwork, words: Wording) {
  const { query } = exploring.store.getState().view.options;
  const things = query.trim() === '' ? [] : await exploring.data.search(query, mostAnswers);
  const shown = new Set(tablesIn(network, 0));
  const said = listWords[words.language];
  const head = [said.id, said.column.naam, said.column.soort, said.column.gebied];
  const rows = things.flatMap(({ kind, index }) => {
    if (kind !== 'verband' || !shown.has(index)) return [];
    const area = at(network.verbanden.area, index);
    return [
      [
        ...verbandCells(network, index),
        network.verbanden.sort.values[at(network.verbanden.sort.codes, index)] ?? '',
        area < 0 ? '' : nameOfThing(network, { kind: 'area', index: area }),
      ],
    ];
  });
  return [head, ...rows].map(lineOf);
}

function placeHere({ store, pipeline }: Exploring, network: Network): number {
  const state: AppState = store.getState();
  return state.view.options.scope === 'alles' ? 0 : placeToTell(network, pipeline.focusOf(state));
}

function verbandCells(network: Network, index: number): readonly string[] {
  const thing = { kind: 'verband', index } as const;
  return [idOfThing(network, thing), nameOfThing(network, thing)];
}
