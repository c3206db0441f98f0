import { type ReactNode, useMemo, useState } from 'react';
import { type CountedOnMap, countedThings } from '../../network/littleMap/countMunicipalities';
import { littleMapWords, sayStep } from '../../wording/littleMapWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';
import type { MunicipalRow, RowColumn, RowOrder } from './municipalRow';
import { StepSign } from './StepFill';
import { orderAfter, sortRows } from './sortRows';

interface MunicipalTableProps {
  readonly rows: readonly MunicipalRow[];
  /** What the map counts; the other counts show where there is room. */
  readonly counts: CountedOnMap;
  /** Name of the organisation that is looked for; empty = none is. */
  readonly marked: string;
  /** How far each is, is told. */
  readonly hasSteps: boolean;
  /** Before the names of the patterns in the drawing. */
  readonly id: string;
  readonly selected: number;
  readonly pointed: number | null;
  readonly onPoint: (shape: number | null) => void;
  readonly onChoose: (shape: number) => void;
  readonly onFly: (shape: number) => void;
}

/** The same as the map as a table: every municipality with its counts and how far it is, sorted by the head that is pressed. */
export function MunicipalTable(props: MunicipalTableProps) {
  const { rows, counts, marked, selected, pointed } = props;
  const said = littleMapWords[useWords().language];
  const [order, setOrder] = useState<RowOrder>({ column: 'naam', isDown: false });
  const sorted = useMemo(() => sortRows(rows, order), [rows, order]);
  const columns: readonly RowColumn[] = [
    'naam',
    ...countedThings,
    ...(marked === '' ? [] : (['marked'] as const)),
    ...(props.hasSteps ? (['deelname'] as const) : []),
  ];
  const heads: Readonly<Record<RowColumn, ReactNode>> = {
    naam: said.municipality,
    ...said.counted,
    marked: (
      <span>
        {said.markedHead}
        <span className="visually-hidden">: {marked}</span>
      </span>
    ),
    deelname: said.step,
  };
  return (
    <table className="map-table" data-counts={counts}>
      <caption className="visually-hidden">{said.table}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              data-column={column}
              aria-sort={order.column === column ? (order.isDown ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" onClick={() => setOrder(orderAfter(order, column))}>
                {heads[column]}
                <Icon name={order.column === column && order.isDown ? 'chevronDown' : 'chevronUp'} />
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody onPointerLeave={() => props.onPoint(null)}>
        {sorted.map((row) => (
          <Row
            key={row.of}
            {...props}
            row={row}
            columns={columns}
            isSelected={row.of === selected}
            isPointed={row.of === pointed}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends MunicipalTableProps {
  readonly row: MunicipalRow;
  readonly columns: readonly RowColumn[];
  readonly isSelected: boolean;
  readonly isPointed: boolean;
}

function Row({ row, columns, isSelected, isPointed, id, onPoint, onChoose, onFly }: RowProps) {
  const said = littleMapWords[useWords().language];
  const choose = (): void => (isSelected ? onFly : onChoose)(row.of);
  return (
    <tr
      data-pointed={isPointed}
      aria-current={isSelected ? 'true' : undefined}
      onPointerEnter={() => onPoint(row.of)}
    >
      <th scope="row">
        {row.isThere ? (
          <button
            type="button"
            onClick={() => onChoose(row.of)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              choose();
            }}
            onDoubleClick={() => onFly(row.of)}
            onFocus={() => onPoint(row.of)}
            onBlur={() => onPoint(null)}
          >
            {row.name}
          </button>
        ) : (
          <span className="map-absent">
            {row.name} <span className="soft">{said.notThere}</span>
          </span>
        )}
      </th>
      {columns.slice(1).map((column) => (
        <td key={column} data-column={column}>
          <CellOf row={row} column={column} id={id} />
        </td>
      ))}
    </tr>
  );
}

function CellOf({ row, column, id }: { row: MunicipalRow; column: RowColumn; id: string }) {
  const { language, number } = useWords();
  const said = littleMapWords[language];
  if (column === 'naam') return row.name;
  if (!row.isThere) return '–';
  if (column === 'marked') return number(row.marked);
  if (column !== 'deelname') return number(row.counts[column]);
  const { step, others, by } = row.joined;
  return (
    <span className="map-step">
      <StepSign id={id} step={step} />
      <span>
        {sayStep({ step, others }, said)}
        {by !== null && by !== 'gemeente' && <span className="map-by"> {said.by[by]}</span>}
      </span>
    </span>
  );
}
