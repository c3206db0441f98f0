import { memo } from 'react';
import { sectorOf } from '../../appearance/sectors';
import type { Named } from '../../network/cards/named';
import { type ColumnName, isCounted, type ListOrder, listColumns } from '../../network/list/columns';
import type { Cell } from '../../network/list/listFields';
import type { List } from '../../network/list/makeList';
import { Icon } from '../Icon';
import { KindGlyph } from '../KindGlyph';
import { SectorSign } from '../SectorSign';
import type { SelectAction } from '../thingActions';
import { useWords } from '../Words';
import { useListWords } from './useListWords';

interface ListTableProps extends SelectAction {
  readonly list: List;
  readonly caption: string;
  /** The rows in the document: from this one up to, not including, that one. */
  readonly from: number;
  readonly to: number;
  /** Not all rows come into the document. */
  readonly isPart: boolean;
  readonly isSelected: (row: number) => boolean;
  readonly isOwn: (row: number) => boolean;
  readonly onSort: (column: ColumnName) => void;
}

/** Said outright: Safari forgets what a table is where its rows are shown as cards. */
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** A list as a table: one row a thing, sorted by the head that is pressed. */
export function ListTable({ list, caption, from, to, isPart, onSort, ...props }: ListTableProps) {
  const { kind, order } = list.ask;
  const columns: readonly ColumnName[] = listColumns[kind];
  return (
    <table className="list-table" data-list={kind} aria-rowcount={isPart ? list.rows.length + 1 : undefined}>
      <caption className="visually-hidden">{caption}</caption>
      <thead {...roles.group}>
        <tr {...roles.row} aria-rowindex={isPart ? 1 : undefined}>
          {columns.map((column) => (
            <Head key={column} column={column} order={order} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {Array.from(list.rows.subarray(from, to), (row, step) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: another order writes other words in the same rows, which costs less than new ones.
            key={step}
            list={list}
            row={row}
            columns={columns}
            index={isPart ? from + step + 2 : undefined}
            isSelected={props.isSelected(row)}
            isOwn={props.isOwn(row)}
            onSelect={props.onSelect}
          />
        ))}
      </tbody>
    </table>
  );
}

function Head({
  column,
  order,
  onSort,
}: {
  column: ColumnName;
  order: ListOrder;
  onSort: (column: ColumnName) => void;
}) {
  const words = useListWords();
  const isSorted = order.column === column;
  return (
    <th
      {...roles.head}
      scope="col"
      data-column={column}
      data-counted={isCounted(column)}
      aria-sort={isSorted ? (order.isDown ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={() => onSort(column)}>
        <span className="list-sign">
          {words.column[column]}
          <Icon name={isSorted && order.isDown ? 'chevronDown' : 'chevronUp'} />
        </span>
      </button>
    </th>
  );
}

interface RowProps extends SelectAction {
  readonly list: List;
  readonly row: number;
  readonly columns: readonly ColumnName[];
  readonly index: number | undefined;
  readonly isSelected: boolean;
  readonly isOwn: boolean;
}

/** Drawn once: when the table grows, the rows that are there stay as they are. */
const Row = memo(function Row({ list, row, columns, index, isSelected, isOwn, onSelect }: RowProps) {
  const words = useListWords();
  const cells = columns.map((column) => ({
    column,
    cell: list.fields[column]?.cell(row) ?? null,
  }));
  const [first, ...others] = cells;
  return (
    <tr {...roles.row} aria-rowindex={index} aria-current={isSelected ? 'true' : undefined} data-own={isOwn}>
      <th {...roles.rowHead} scope="row">
        <span className="list-name">
          <CellOf column={first?.column ?? 'naam'} cell={first?.cell ?? null} onSelect={onSelect} isFirst />
          {isOwn && (
            <span className="list-own">
              <span aria-hidden="true">{words.own}</span>
              <span className="visually-hidden">({words.ownSpoken[list.ask.kind]})</span>
            </span>
          )}
        </span>
      </th>
      {others.map(({ column, cell }) => (
        <td
          key={column}
          {...roles.cell}
          data-column={column}
          data-counted={isCounted(column)}
          data-label={words.column[column]}
        >
          <CellOf column={column} cell={cell} onSelect={onSelect} />
        </td>
      ))}
    </tr>
  );
});

interface CellProps extends SelectAction {
  readonly column: ColumnName;
  readonly cell: Cell | null;
  /** What names the row is always a way to it; a place beside it is only told. */
  readonly isFirst?: boolean;
}

function CellOf({ column, cell, onSelect, isFirst = false }: CellProps) {
  const words = useListWords();
  const { number, date, things } = useWords();
  switch (cell?.kind) {
    case undefined:
      return <Nothing word={column === 'sinds' || column === 'tot' ? words.unknown : words.notFilled} />;
    case 'thing':
      if (!isFirst && column !== 'verband' && column !== 'coalitie') return cell.thing.name;
      return <Thing {...cell} isFirst={isFirst || column === 'verband'} onSelect={onSelect} />;
    case 'text':
      return cell.text;
    case 'texts':
      return cell.texts.join(', ');
    case 'joined':
      return words.joined;
    case 'count':
      return number(cell.count);
    case 'date':
      return date(cell.date);
    case 'level':
      return things.level[cell.level];
  }
}

function Thing({
  thing,
  sort,
  isFirst,
  onSelect,
}: SelectAction & { thing: Named; sort: string; isFirst: boolean }) {
  return (
    <button type="button" className="list-thing" onClick={() => onSelect(thing.kind, thing.id)}>
      {isFirst &&
        (thing.kind === 'organisation' ? (
          <SectorSign sector={sectorOf(sort)} />
        ) : (
          <KindGlyph kind={thing.kind} />
        ))}
      <span className="list-thing-name">{thing.name}</span>
    </button>
  );
}

function Nothing({ word }: { word: string }) {
  return (
    <span className="list-nothing">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{word}</span>
    </span>
  );
}
