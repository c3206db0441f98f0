import { useEffect, useRef, useState } from 'react';
import type { GapCell, Gaps, GapTheme } from '../../network/gaps';
import type { Network } from '../../network/network';
import { gapsWords } from '../../wording/gapsWords';
import { pastWords } from '../../wording/pastWords';
import type { SelectAction } from '../thingActions';
import { cellName, findCell } from '../views/cellName';
import type { GridPosition } from '../views/gridKeys';
import { type OwnTables, TableButton } from '../views/TableButton';
import { useWords } from '../Words';
import { type NamedColumn, nameOfTheme } from './gapNames';

interface GapsListProps extends SelectAction {
  readonly network: Network;
  readonly gaps: Gaps;
  readonly columns: readonly NamedColumn[];
  readonly own: OwnTables | null;
  /** Theme values that hold what is selected. */
  readonly marked: ReadonlySet<string>;
  readonly tablesIn: (cell: GapCell) => readonly number[];
  /** Says which are over. */
  readonly isPast: (verband: number) => boolean;
  /** The cell that was opened last; others stay open. */
  readonly open: GridPosition | null;
  readonly onOpen: (at: GridPosition | null) => void;
}

/** The same as the grid in words: for each theme where it has tables, and where none. */
export function GapsList({ gaps, open, onOpen, ...rest }: GapsListProps) {
  const { themes } = gaps;
  const { columns } = rest;
  const rows = themes.map(({ value }) => value);
  const keys = columns.map(({ key }) => key);
  const { opened, press } = useOpened(open === null ? '' : cellName(rows, keys, open), (name) =>
    onOpen(findCell(rows, keys, name)),
  );
  return (
    <ul className="gaps-list">
      {themes.map((theme, row) => (
        <ThemeItem
          key={theme.value}
          theme={theme}
          counts={gaps.counts[row] ?? []}
          isOpen={(column) => opened.includes(cellName(rows, keys, { row, column }))}
          onPress={(column) => press(cellName(rows, keys, { row, column }))}
          {...rest}
        />
      ))}
    </ul>
  );
}

/** The cells that are open, by name, the last one at the end; when that becomes another from elsewhere, what came after it closes. */
function useOpened(last: string, onLast: (name: string) => void) {
  const [opened, setOpened] = useState<readonly string[]>([]);
  if ((opened.at(-1) ?? '') !== last) {
    const position = opened.indexOf(last);
    setOpened(position >= 0 ? opened.slice(0, position + 1) : last === '' ? [] : [last]);
  }
  const press = (name: string): void => {
    const others = opened.filter((one) => one !== name);
    const next = others.length < opened.length ? others : [...opened, name];
    setOpened(next);
    if (next.at(-1) !== last) onLast(next.at(-1) ?? '');
  };
  return { opened, press };
}

type ListedProps = Omit<GapsListProps, 'gaps' | 'columns' | 'marked' | 'open' | 'onOpen'>;

interface ThemeItemProps extends ListedProps, Pick<GapsListProps, 'columns' | 'marked'> {
  readonly theme: GapTheme;
  readonly counts: readonly number[];
  readonly isOpen: (column: number) => boolean;
  readonly onPress: (column: number) => void;
}

function ThemeItem({ theme, counts, columns, marked, isOpen, onPress, ...rest }: ThemeItemProps) {
  const words = useWords();
  const said = gapsWords[words.language];
  const countAt = ({ position }: NamedColumn): number => counts[position] ?? 0;
  const empty = columns.filter((column) => countAt(column) === 0);
  return (
    <li data-marked={marked.has(theme.value)}>
      <h3 className="sentence">{nameOfTheme(theme, words)}</h3>
      <div className="gaps-filled">
        {columns.map(
          (column, position) =>
            countAt(column) > 0 && (
              <Filled
                key={column.column}
                {...rest}
                {...{ theme, column }}
                count={countAt(column)}
                isOpen={isOpen(position)}
                onPress={() => onPress(position)}
              />
            ),
        )}
      </div>
      <p className="gaps-empty">
        {empty.length > 0 && <span className="gap-key" aria-hidden="true" />}
        {empty.length === 0 ? said.emptyNowhere : said.emptyAt(empty.map(({ name }) => name).join(', '))}
      </p>
    </li>
  );
}

interface FilledProps extends ListedProps {
  readonly theme: GapTheme;
  readonly column: NamedColumn;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function Filled({ theme, column, count, tablesIn, isOpen, onPress, ...rest }: FilledProps) {
  const { number } = useWords();
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // What a link opens may stand far down.
    if (box.current?.open) box.current.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <details
      ref={box}
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && onPress()}
    >
      <summary className="unfold">
        {column.name} <strong>{number(count)}</strong>
      </summary>
      {isOpen && <Tables {...rest} tables={tablesIn({ theme: theme.value, column: column.column })} />}
    </details>
  );
}

function Tables({
  network,
  tables,
  own,
  isPast,
  onSelect,
}: Pick<GapsListProps, 'network' | 'own' | 'isPast' | 'onSelect'> & { readonly tables: readonly number[] }) {
  const { language, number } = useWords();
  const past = tables.filter(isPast).length;
  return (
    <>
      {past > 0 && <p className="soft gaps-past">{pastWords[language].ofWhich(number(past))}</p>}
      <ul className="things">
        {tables.map((verband) => (
          <li key={verband}>
            <TableButton {...{ network, verband, own, onSelect }} hasSeats isPast={isPast(verband)} />
          </li>
        ))}
      </ul>
    </>
  );
}
