import { type KeyboardEvent, memo, type ReactNode, useCallback, useRef, useState } from 'react';
import { useGrowing } from '../useGrowing';
import { type GridPosition, nextPosition } from './gridKeys';

/** The head of a row or column; choosing it tells of all of it. */
export interface GridHead {
  readonly key: string;
  readonly label: ReactNode;
  /** What is said instead of the label. */
  readonly spoken?: string;
  readonly isMarked?: boolean;
}

export interface GridCell {
  readonly text: string;
  readonly spoken: string;
  /** From 0 to 5. */
  readonly tint: number;
  readonly look?: 'self' | 'empty' | 'soft';
}

interface CellGridProps {
  readonly name: string;
  /** Id of what tells how the keys work. */
  readonly describedBy: string;
  readonly corner: ReactNode;
  readonly columns: readonly GridHead[];
  readonly rows: readonly GridHead[];
  readonly cells: readonly (readonly GridCell[])[];
  readonly open: GridPosition | null;
  readonly onOpen: (at: GridPosition) => void;
  /** Told which cell the hand or the keyboard is at. */
  readonly onPoint?: (at: GridPosition | null) => void;
}

/** So many cells come into the document in one frame. */
const cellsAtOnce = 500;

/** A table of numbers that is one stop for the Tab key; arrows go through it, Enter opens a cell. */
export function CellGrid(props: CellGridProps) {
  const { columns, rows, cells, open, onOpen, onPoint } = props;
  const table = useRef<HTMLTableElement>(null);
  const shown = useGrowing(cells, rows.length, Math.ceil(cellsAtOnce / Math.max(1, columns.length)));
  const [wanted, setActive] = useState<GridPosition>(open ?? { row: 0, column: 0 });
  const [pointed, setPointed] = useState<GridPosition | null>(null);
  // The grid may have shrunk since.
  const active = {
    row: Math.min(wanted.row, rows.length - 1),
    column: Math.min(wanted.column, columns.length - 1),
  };
  const point = useCallback(
    (at: GridPosition | null) => {
      setPointed(at);
      onPoint?.(at);
    },
    [onPoint],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextPosition(event, active, { rows: rows.length, columns: columns.length });
    if (next === null) return;
    event.preventDefault();
    const cell = table.current?.rows[next.row + 1]?.cells[next.column + 1];
    cell?.querySelector('button')?.focus();
  };
  return (
    <table
      ref={table}
      className="cell-grid"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that the keyboard goes through.
      role="grid"
      aria-label={props.name}
      aria-describedby={props.describedBy}
      aria-rowcount={rows.length + 1}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const at = positionOf(event.target);
        if (at !== null) setActive(at);
        point(at);
      }}
      onPointerOver={(event) => point(positionOf(event.target))}
      onPointerLeave={() => point(null)}
    >
      <thead>
        <tr>
          <th scope="col" className="grid-corner">
            {props.corner}
          </th>
          {columns.map((head, column) => (
            <th key={head.key} scope="col" data-at={column === pointed?.column} data-marked={head.isMarked}>
              <button
                type="button"
                aria-label={head.spoken}
                title={head.spoken}
                tabIndex={active.row === -1 && active.column === column ? 0 : -1}
                onClick={() => onOpen({ row: -1, column })}
              >
                {head.label}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, shown).map((head, row) => (
          <Row
            key={head.key}
            row={row}
            head={head}
            cells={cells[row] ?? []}
            isPointed={row === pointed?.row}
            activeColumn={active.row === row ? active.column : null}
            openColumn={open?.row === row ? open.column : null}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: number;
  readonly head: GridHead;
  readonly cells: readonly GridCell[];
  readonly isPointed: boolean;
  readonly activeColumn: number | null;
  readonly openColumn: number | null;
  readonly onOpen: (at: GridPosition) => void;
}

/** Made anew only when something of it changed: a step with an arrow touches two rows. */
const Row = memo(function Row(props: RowProps) {
  const { row, head, cells, isPointed, activeColumn, openColumn, onOpen } = props;
  return (
    <tr data-marked={head.isMarked}>
      <th scope="row" data-at={isPointed}>
        <button
          type="button"
          aria-label={head.spoken}
          tabIndex={activeColumn === -1 ? 0 : -1}
          onClick={() => onOpen({ row, column: -1 })}
        >
          {head.label}
        </button>
      </th>
      {cells.map(({ text, spoken, tint, look }, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
        <td key={column} data-tint={tint} data-look={look}>
          <button
            type="button"
            aria-label={spoken}
            aria-current={column === openColumn ? 'true' : undefined}
            tabIndex={column === activeColumn ? 0 : -1}
            onClick={() => onOpen({ row, column })}
          >
            {text}
          </button>
        </td>
      ))}
    </tr>
  );
});

/** Which cell holds an element; null for the corner and outside. */
function positionOf(target: EventTarget): GridPosition | null {
  const cell = target instanceof Element ? target.closest('td, th') : null;
  if (!(cell instanceof HTMLTableCellElement)) return null;
  const line = cell.parentElement;
  if (!(line instanceof HTMLTableRowElement)) return null;
  const at = { row: line.rowIndex - 1, column: cell.cellIndex - 1 };
  return at.row < 0 && at.column < 0 ? null : at;
}
