import { takeGuardOff } from '../../../dataset/formulaGuard';
import { readStrictRow } from '../../../dataset/strayQuotes';
import type { ShortTable } from '../../../scene/picture/handOut/shortTable';
import type { AppState } from '../../../store/appState';
import { handOutWords } from '../../../wording/handOutWords';
import { listWords } from '../../../wording/listWords';
import type { Wording } from '../../../wording/wording';
import type { Exploring } from '../exploring';
import { type TableKind, viewTables, writeTable } from '../share/tables';

/** What a step shows that is no picture. */
export interface TableShown {
  readonly table: ShortTable;
  /** Keys of the verbanden that its rows name. */
  readonly keys: readonly string[];
}

/**
 * Makes a table in short of a view that is no picture.
 *
 * @param exploring - store, pipeline and worker
 * @param mode - the view
 * @param subject - what it is about
 * @param words - of the page
 * @returns the table, without rows where the view has none
 */
export async function tableInShort(
  exploring: Exploring,
  mode: AppState['view']['mode'],
  subject: string,
  words: Wording,
): Promise<TableShown> {
  const said = handOutWords[words.language];
  const kind = kindOf(exploring.store.getState(), mode);
  const view = nameOf(kind, mode, words);
  const more = (rows: number, columns: number): string =>
    said.more(rows === 0 ? '' : words.number(rows), columns === 0 ? '' : words.number(columns));
  const nothing = { title: subject, head: [], rows: [], more };
  if (kind === null) return { table: { ...nothing, remark: said.noPicture(view) }, keys: [] };
  const { lines, notes } = await writeTable(exploring, kind, words);
  const [head = [], ...rows] = lines.map(cellsOf);
  if (rows.length === 0) return { table: { ...nothing, remark: said.noRows(view) }, keys: [] };
  const ids = idColumns[kind];
  const shown = (cells: readonly string[]): readonly string[] =>
    cells.filter((_, column) => !ids.all.includes(column));
  return {
    table: {
      title: `${view} · ${subject}`,
      head: shown(head),
      rows: rows.map(shown),
      more,
      remark: notes.join(' '),
    },
    keys: rows.flatMap((cells) => ids.verbanden.map((column) => cells[column] ?? '')),
  };
}

function kindOf({ view }: AppState, mode: AppState['view']['mode']): TableKind | null {
  return mode === 'lijst' ? view.options.list : (viewTables.find((one) => one === mode) ?? null);
}

function nameOf(kind: TableKind | null, mode: AppState['view']['mode'], words: Wording): string {
  if (mode === 'lijst' && kind !== null) {
    const { kind: lists } = listWords[words.language];
    const list = (Object.keys(lists) as (keyof typeof lists)[]).find((one) => one === kind);
    if (list !== undefined) return lists[list];
  }
  // The desk is no view of a step: see `thereOf`.
  return words.frame.viewNames[mode === 'gegevens' ? 'kaart' : mode];
}

/** On paper a name says it; an id is for who reads the file by machine. */
interface IdColumns {
  readonly all: readonly number[];
  /** Those that name a coalition, tafel or initiative. */
  readonly verbanden: readonly number[];
}

const ofVerbanden: IdColumns = { all: [0], verbanden: [0] };
const ofSeats: IdColumns = { all: [0, 1], verbanden: [1] };
const ofOthers: IdColumns = { all: [0], verbanden: [] };

const idColumns: Readonly<Record<TableKind, IdColumns>> = {
  coalities: ofVerbanden,
  tafels: ofVerbanden,
  initiatieven: ofVerbanden,
  wegwijzer: ofVerbanden,
  deelnames: ofSeats,
  netwerk: ofSeats,
  organisaties: ofOthers,
  gebieden: ofOthers,
  kaartje: ofOthers,
  overlap: { all: [0, 2], verbanden: [0, 2] },
  hiaten: { all: [], verbanden: [] },
  wand: { all: [], verbanden: [] },
};

function cellsOf(line: string): readonly string[] {
  return (readStrictRow(line, 0, ';')?.cells ?? [line]).map((cell) =>
    takeGuardOff(cell).replaceAll('|', ', '),
  );
}
