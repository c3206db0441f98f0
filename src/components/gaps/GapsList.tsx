import { useState } from 'react';
import type { GapCell, Gaps, GapTheme } from '../../network/gaps';
import type { Network } from '../../network/network';
import { gapsWords } from '../../wording/gapsWords';
import type { SelectAction } from '../thingActions';
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
}

/** The same as the grid in words: for each theme where it has tables, and where none. */
export function GapsList({ gaps, ...rest }: GapsListProps) {
  return (
    <ul className="gaps-list">
      {gaps.themes.map((theme, row) => (
        <ThemeItem key={theme.value} theme={theme} counts={gaps.counts[row] ?? []} {...rest} />
      ))}
    </ul>
  );
}

function ThemeItem({
  theme,
  counts,
  columns,
  marked,
  ...rest
}: Omit<GapsListProps, 'gaps'> & { readonly theme: GapTheme; readonly counts: readonly number[] }) {
  const words = useWords();
  const said = gapsWords[words.language];
  const countAt = ({ position }: NamedColumn): number => counts[position] ?? 0;
  const empty = columns.filter((column) => countAt(column) === 0);
  return (
    <li data-marked={marked.has(theme.value)}>
      <h3 className="sentence">{nameOfTheme(theme, words)}</h3>
      <div className="gaps-filled">
        {columns
          .filter((column) => countAt(column) > 0)
          .map((column) => (
            <Filled key={column.column} {...rest} theme={theme} column={column} count={countAt(column)} />
          ))}
      </div>
      <p className="gaps-empty">
        {empty.length > 0 && <span className="gap-key" aria-hidden="true" />}
        {empty.length === 0 ? said.emptyNowhere : said.emptyAt(empty.map(({ name }) => name).join(', '))}
      </p>
    </li>
  );
}

function Filled({
  network,
  theme,
  column,
  count,
  own,
  tablesIn,
  onSelect,
}: Omit<GapsListProps, 'gaps' | 'columns' | 'marked'> & {
  readonly theme: GapTheme;
  readonly column: NamedColumn;
  readonly count: number;
}) {
  const { number } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="unfold">
        {column.name} <strong>{number(count)}</strong>
      </summary>
      {isOpen && (
        <ul className="things">
          {tablesIn({ theme: theme.value, column: column.column }).map((verband) => (
            <li key={verband}>
              <TableButton network={network} verband={verband} own={own} hasSeats onSelect={onSelect} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
