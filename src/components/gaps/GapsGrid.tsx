import { type ReactNode, useId, useMemo } from 'react';
import type { Gaps, GapTheme } from '../../network/gaps';
import { gapsWords } from '../../wording/gapsWords';
import { tellOfWhich } from '../../wording/pastWords';
import { CellGrid, type GridCell, type GridHead } from '../views/CellGrid';
import { GridBox } from '../views/GridBox';
import type { GridPosition } from '../views/gridKeys';
import { tintOf } from '../views/tintOf';
import { useWords } from '../Words';
import { type NamedColumn, nameOfTheme } from './gapNames';

interface GapsGridProps {
  readonly gaps: Gaps;
  readonly columns: readonly NamedColumn[];
  readonly name: string;
  /** Theme values and columns that hold what is selected. */
  readonly marked: { readonly themes: ReadonlySet<string>; readonly column: number | null };
  /** Positions; -1 = all of it. */
  readonly open: GridPosition | null;
  /** How many verbanden in the open cell are over. */
  readonly openPast: number;
  readonly onOpen: (at: GridPosition) => void;
  /** What the open cell tells. */
  readonly detail: ((close: () => void) => ReactNode) | null;
  readonly onClose: () => void;
}

/** Themes against levels or areas; what is empty shows as empty. */
export function GapsGrid(props: GapsGridProps) {
  const { gaps, columns, name, marked, open, onOpen, onClose, detail } = props;
  const words = useWords();
  const said = gapsWords[words.language];
  const keys = useId();
  const cells = useGapCells(gaps, columns);
  const rows = useMemo(
    () =>
      gaps.themes.map((theme, row): GridHead => {
        const label = headOf(nameOfTheme(theme, words), emptyIn(cells[row] ?? []), words);
        return { key: theme.value, ...label, isMarked: marked.themes.has(theme.value) };
      }),
    [gaps, cells, words, marked],
  );
  const heads = useMemo(
    () =>
      columns.map(({ column, name: label }, position): GridHead => {
        const empty = emptyIn(cells.flatMap((row) => row[position] ?? []));
        return { key: String(column), ...headOf(label, empty, words), isMarked: marked.column === column };
      }),
    [columns, cells, words, marked],
  );
  return (
    <>
      <p id={keys} className="visually-hidden">
        {said.gridKeys}
      </p>
      <GridBox detail={detail} onClose={onClose} said={open === null ? '' : saidOf(props, open, words)}>
        <CellGrid
          name={name}
          describedBy={keys}
          corner={said.theme}
          columns={heads}
          rows={rows}
          cells={cells}
          open={open}
          onOpen={onOpen}
        />
      </GridBox>
    </>
  );
}

/** One cell in a sentence; a head tells how much of its row or column is empty. */
function saidOf(
  { gaps, columns, openPast }: GapsGridProps,
  { row, column }: GridPosition,
  words: ReturnType<typeof useWords>,
): string {
  const said = gapsWords[words.language];
  const theme = gaps.themes[row];
  const there = columns[column];
  const name = said.cell(
    theme === undefined ? said.all : nameOfTheme(theme, words),
    there?.name ?? said.everywhere,
  );
  if (theme === undefined || there === undefined) return name;
  const tables = gaps.counts[row]?.[there.position] ?? 0;
  return `${name}: ${tables === 0 ? said.none : tellOfWhich(words, words.count(tables, 'verband'), openPast)}`;
}

function emptyIn(cells: readonly GridCell[]): number {
  return cells.filter(({ look }) => look === 'empty').length;
}

function headOf(
  name: string,
  empty: number,
  { language, number }: ReturnType<typeof useWords>,
): { readonly label: ReactNode; readonly spoken: string } {
  const said = gapsWords[language];
  return {
    spoken: `${name}, ${said.emptySpoken(empty, number(empty))}`,
    label: (
      <>
        <span className="grid-name sentence">{name}</span>
        <span className="grid-note">{empty === 0 ? said.full : said.empty(number(empty))}</span>
      </>
    ),
  };
}

function useGapCells(gaps: Gaps, columns: readonly NamedColumn[]): readonly (readonly GridCell[])[] {
  const { language, number, count } = useWords();
  return useMemo(() => {
    const said = gapsWords[language];
    const most = gaps.counts.flat().reduce((a, b) => Math.max(a, b), 1);
    const cellOf = (tables: number): GridCell =>
      tables === 0
        ? { text: '', spoken: said.none, tint: 0, look: 'empty' }
        : { text: number(tables), spoken: count(tables, 'verband'), tint: tintOf(tables, most) };
    return gaps.themes.map((_: GapTheme, row) =>
      columns.map(({ position }) => cellOf(gaps.counts[row]?.[position] ?? 0)),
    );
  }, [gaps, columns, language, number, count]);
}
