import { useState } from 'react';
import type { GapCell, Gaps, GapTheme } from '../../network/gaps';
import type { Network } from '../../network/network';
import { gapsWords } from '../../wording/gapsWords';
import { pastWords } from '../../wording/pastWords';
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
  /** Says which are over. */
  readonly isPast: (verband: number) => boolean;
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
  theme,
  column,
  count,
  tablesIn,
  ...rest
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
