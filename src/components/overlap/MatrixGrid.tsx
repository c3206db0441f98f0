import { type ReactNode, useCallback, useId, useMemo, useState } from 'react';
import type { Network } from '../../network/network';
import type { OverlapMatrix } from '../../network/overlapMatrix';
import { textOf } from '../../network/texts';
import { overlapWords } from '../../wording/overlapWords';
import { CellGrid, type GridCell, type GridHead } from '../views/CellGrid';
import { GridBox } from '../views/GridBox';
import type { GridPosition } from '../views/gridKeys';
import { OwnSign, type OwnTables } from '../views/TableButton';
import { tintOf } from '../views/tintOf';
import { useWords } from '../Words';

interface MatrixGridProps {
  readonly network: Network;
  readonly matrix: OverlapMatrix;
  readonly threshold: number;
  readonly own: OwnTables | null;
  /** The verband that is selected; -1 = none. */
  readonly selected: number;
  /** Two verbanden of which the cell is open; the same twice for the diagonal. */
  readonly open: readonly [number, number] | null;
  readonly onOpen: (one: number, other: number) => void;
  /** What the open cell tells. */
  readonly detail: ((close: () => void) => ReactNode) | null;
  readonly onClose: () => void;
}

/** Tables against tables; what a cell is about is told above it. */
export function MatrixGrid(props: MatrixGridProps) {
  const { network, matrix, threshold, own, selected, open, onOpen, onClose, detail } = props;
  const words = useWords();
  const said = overlapWords[words.language];
  const keys = useId();
  const { rows } = matrix;
  const [pointed, setPointed] = useState<GridPosition | null>(null);
  const cells = useMatrixCells(matrix, threshold);
  const heads = useMemo(
    () =>
      rows.map((verband, position) => {
        const name = textOf(network.verbanden.name, verband);
        const broken = textOf(network.breaks?.verbanden ?? network.verbanden.name, verband);
        const number = words.number(position + 1);
        const isMarked = verband === selected;
        return {
          row: {
            key: String(verband),
            label: <RowName {...{ number, name: broken, own, verband }} />,
            isMarked,
          },
          column: { key: String(verband), label: <Numbered number={number} />, spoken: name, isMarked },
        } satisfies Record<'row' | 'column', GridHead>;
      }),
    [rows, network, words, own, selected],
  );
  const rowHeads = useMemo(() => heads.map((head) => head.row), [heads]);
  const columnHeads = useMemo(() => heads.map((head) => head.column), [heads]);
  const openCell = useCallback(
    ({ row, column }: GridPosition) => {
      // A head tells of the table itself, as the diagonal does.
      const one = rows[row < 0 ? column : row] ?? -1;
      onOpen(one, rows[column < 0 ? row : column] ?? -1);
    },
    [rows, onOpen],
  );
  const openAt = open && { row: rows.indexOf(open[0]), column: rows.indexOf(open[1]) };
  return (
    <>
      <p className="grid-reading" aria-hidden="true">
        {pointed === null ? said.cellEmpty : readingOf(props, pointed, words)}
      </p>
      <p id={keys} className="visually-hidden">
        {said.matrixKeys}
      </p>
      <GridBox
        detail={detail}
        onClose={onClose}
        said={openAt === null ? '' : readingOf(props, openAt, words)}
      >
        <CellGrid
          name={said.matrixName}
          describedBy={keys}
          corner={said.table}
          columns={columnHeads}
          rows={rowHeads}
          cells={cells}
          open={openAt}
          onOpen={openCell}
          onPoint={setPointed}
        />
      </GridBox>
    </>
  );
}

/** Columns have the numbers of the rows: names would not fit above them. */
function Numbered({ number }: { number: string }) {
  return <span className="grid-number">{number}</span>;
}

function RowName({
  number,
  name,
  own,
  verband,
}: {
  readonly number: string;
  readonly name: string;
  readonly own: OwnTables | null;
  readonly verband: number;
}) {
  return (
    <>
      <Numbered number={number} />
      <span className="grid-name">{name}</span>
      <OwnSign own={own} verband={verband} />
    </>
  );
}

function useMatrixCells({ shared }: OverlapMatrix, threshold: number): readonly (readonly GridCell[])[] {
  const { language, number } = useWords();
  return useMemo(() => {
    const said = overlapWords[language];
    const most = shared.flatMap((row, one) => row.filter((_, other) => one !== other));
    const strongest = most.reduce((a, b) => Math.max(a, b), 1);
    return shared.map((row, one) =>
      row.map((both, other): GridCell => {
        const text = number(both);
        if (one === other) return { text, spoken: said.at(both, text), tint: 0, look: 'self' };
        const isPair = both >= threshold;
        return {
          text,
          spoken: said.shared(both, text),
          tint: isPair ? tintOf(both, strongest) : 0,
          ...(isPair ? {} : { look: 'soft' }),
        };
      }),
    );
  }, [shared, threshold, language, number]);
}

function readingOf(
  { network, matrix: { rows, shared } }: MatrixGridProps,
  { row, column }: GridPosition,
  { language, number }: ReturnType<typeof useWords>,
): string {
  const said = overlapWords[language];
  const nameAt = (position: number): string => textOf(network.verbanden.name, rows[position] ?? -1);
  const [one, other] = [row < 0 ? column : row, column < 0 ? row : column];
  const both = shared[one]?.[other] ?? 0;
  if (one === other) return `${nameAt(one)}: ${said.at(both, number(both))}`;
  return `${nameAt(one)} × ${nameAt(other)}: ${said.shared(both, number(both))}`;
}
