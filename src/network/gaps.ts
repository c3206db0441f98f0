import { at } from '../ecosystem/columns';
import { areaLevels } from '../ecosystem/ecosystem';
import { type FacetColumn, unknownValue, verbandFacets } from './facets';
import { type Nesting, type Network, placeKinds } from './network';
import { tablePlaceOf } from './places';
import { tablesIn } from './tablesIn';

/** What of a network it takes to look for gaps. */
export interface GapSource {
  readonly areas: Pick<Network['areas'], 'level'>;
  readonly verbanden: Pick<Network['verbanden'], 'kind' | 'area' | 'themes' | 'status'>;
  readonly nesting: Nesting;
}

/** What stands against the themes. */
export type Against = 'niveau' | 'gebied';

/** What is asked of the gaps in a place. */
export interface GapsAsk {
  readonly place: number;
  readonly against: Against;
  /** The themes and levels that the reader chose, as a choice names them; empty = all. */
  readonly themes: readonly string[];
  readonly levels: readonly string[];
  /** How many themes, and how many columns, are given at most. */
  readonly most: number;
}

export interface GapTheme {
  /** In lower case; `onbekend` = without a theme. */
  readonly value: string;
  /** As the data write it first. */
  readonly label: string;
}

/** Themes against levels, or against areas. */
export interface Gaps {
  /** Tables in the place that are shown. */
  readonly tables: number;
  /** Every theme of the data, also where nothing here has it; most tables first, then by name; without a theme last. */
  readonly themes: readonly GapTheme[];
  /**
   * Against levels: positions in `areaLevels`, one more for no level. Against areas: the place itself, for what lies in no area
   * inside it, then the areas directly inside, and the circle of what has no area.
   */
  readonly columns: readonly number[];
  /** For each theme and column how many tables. */
  readonly counts: readonly (readonly number[])[];
  /** For each column how many tables, whatever their themes: a table counts once. */
  readonly columnTables: readonly number[];
  /** What found no room. */
  readonly leftOut: { readonly themes: number; readonly columns: number };
}

const byName = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/**
 * Counts the tables in a place by theme and by level or area. A table with several themes counts for each; what lies deeper
 * counts for the area it lies in.
 *
 * @param network - what is shown
 * @param ask - where, against what, and which themes and levels
 * @returns a number for every cell, also where it is 0
 */
export function findGaps(network: GapSource, ask: GapsAsk): Gaps {
  const theme = verbandFacets(network).theme;
  const columnOf = columnsOf(network, ask);
  const tables = tablesIn(network, ask.place);
  const counted = new Map<number, { all: number; readonly byTheme: Uint32Array }>();
  const held = (column: number) => {
    const known = counted.get(column) ?? { all: 0, byTheme: new Uint32Array(theme.values.length) };
    counted.set(column, known);
    return known;
  };
  for (const column of columnsThere(network, ask)) held(column);
  const themeTables = new Uint32Array(theme.values.length);
  for (const verband of tables) {
    const column = held(columnOf(verband));
    column.all += 1;
    for (const position of theme.of(verband)) {
      column.byTheme[position] = at(column.byTheme, position) + 1;
      themeTables[position] = at(themeTables, position) + 1;
    }
  }
  const rows = sortedThemes(theme, themeTables, ask.themes);
  const shownRows = rows.slice(0, ask.most);
  const columns = [...counted].sort(([a, one], [b, other]) => other.all - one.all || a - b);
  const shownColumns = columns.slice(0, ask.most).sort(([a], [b]) => a - b);
  return {
    tables: tables.length,
    themes: shownRows.map((row) => ({ value: theme.values[row] ?? '', label: theme.labels[row] ?? '' })),
    columns: shownColumns.map(([column]) => column),
    counts: shownRows.map((row) => shownColumns.map(([, { byTheme }]) => at(byTheme, row))),
    columnTables: shownColumns.map(([, { all }]) => all),
    leftOut: { themes: rows.length - shownRows.length, columns: columns.length - shownColumns.length },
  };
}

/** A cell, or all of a row or column. */
export interface GapCell {
  /** By its value; null = all themes. */
  readonly theme: string | null;
  /** Null = all columns. */
  readonly column: number | null;
}

/**
 * Lists the tables in one cell.
 *
 * @param network - what is shown
 * @param ask - as the cells were asked for
 * @param cell - which one
 * @returns verband indices, in the order of the nesting
 */
export function tablesInCell(
  network: GapSource,
  ask: Pick<GapsAsk, 'place' | 'against'>,
  cell: GapCell,
): readonly number[] {
  const { theme } = verbandFacets(network);
  const position = cell.theme === null ? -1 : theme.values.indexOf(cell.theme);
  const columnOf = columnsOf(network, ask);
  return tablesIn(network, ask.place).filter(
    (verband) =>
      (cell.theme === null || theme.of(verband).includes(position)) &&
      (cell.column === null || columnOf(verband) === cell.column),
  );
}

/**
 * Says in which cells a table stands.
 *
 * @param network - what is shown
 * @param ask - as the cells were asked for
 * @param verband - index
 * @returns its themes by value, and its column; none for what is not in the place
 */
export function cellsOfTable(
  network: GapSource,
  ask: Pick<GapsAsk, 'place' | 'against'>,
  verband: number,
): { readonly themes: ReadonlySet<string>; readonly column: number | null } {
  const { nesting } = network;
  const table = verband < 0 ? -1 : tablePlaceOf(network, verband);
  const isHere = table >= ask.place && table < ask.place + at(nesting.size, ask.place);
  if (!isHere || at(nesting.isHidden ?? [], table) === 1) return { themes: new Set(), column: null };
  const { theme } = verbandFacets(network);
  return {
    themes: new Set(theme.of(verband).map((position) => theme.values[position] ?? '')),
    column: columnsOf(network, ask)(verband),
  };
}

function columnsOf(
  network: GapSource,
  { place, against }: Pick<GapsAsk, 'place' | 'against'>,
): (verband: number) => number {
  if (against === 'niveau') {
    const { level } = verbandFacets(network);
    return (verband) => level.of(verband)[0] ?? areaLevels.length;
  }
  const { nesting } = network;
  const innerOf = new Uint32Array(at(nesting.size, place)).fill(place);
  for (const inner of placesWithin(nesting, place))
    innerOf.fill(inner, inner - place, inner - place + at(nesting.size, inner));
  return (verband) => innerOf[tablePlaceOf(network, verband) - place] ?? place;
}

/** The columns that are there even when no table is. */
function columnsThere(network: GapSource, { place, against, levels }: GapsAsk): Iterable<number> {
  const { nesting, areas } = network;
  if (against === 'gebied') {
    return [place, ...placesWithin(nesting, place)].filter(
      (one) => placeKinds[at(nesting.kind, one)] === 'area',
    );
  }
  const there = new Set<number>();
  const end = place + at(nesting.size, place);
  for (let inside = place; inside < end; inside++) {
    if (placeKinds[at(nesting.kind, inside)] !== 'area') continue;
    const level = at(areas.level, at(nesting.ref, inside));
    const name = areaLevels[level];
    if (name !== undefined && (levels.length === 0 || levels.includes(name))) there.add(level);
  }
  return there;
}

/** Areas directly inside a place, and the circle of what has no area. */
function placesWithin(nesting: Nesting, place: number): readonly number[] {
  const inner: number[] = [];
  const end = place + at(nesting.size, place);
  for (let child = place + 1; child < end; child += Math.max(1, at(nesting.size, child))) {
    const kind = placeKinds[at(nesting.kind, child)];
    if (kind === 'area' || kind === 'unplaced') inner.push(child);
  }
  return inner;
}

function sortedThemes(theme: FacetColumn, tables: Uint32Array, chosen: readonly string[]): readonly number[] {
  const isWanted = (position: number): boolean => {
    const value = theme.values[position] ?? '';
    // Without a theme is no theme: it is told where something is without one.
    if (value === unknownValue && at(tables, position) === 0) return false;
    return chosen.length === 0 || chosen.includes(value);
  };
  const isNone = (position: number): number => Number(theme.values[position] === unknownValue);
  return theme.values
    .map((_, position) => position)
    .filter(isWanted)
    .sort(
      (a, b) =>
        isNone(a) - isNone(b) ||
        at(tables, b) - at(tables, a) ||
        byName.compare(theme.labels[a] ?? '', theme.labels[b] ?? ''),
    );
}
