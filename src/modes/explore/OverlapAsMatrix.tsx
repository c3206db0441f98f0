import { useCallback, useMemo } from 'react';
import { MatrixDetail } from '../../components/overlap/MatrixDetail';
import { MatrixGrid } from '../../components/overlap/MatrixGrid';
import { useWords } from '../../components/Words';
import { keyOfThing } from '../../network/lookUp';
import type { OverlapAsk } from '../../network/overlap';
import { overlapWords } from '../../wording/overlapWords';
import type { Exploring } from './exploring';
import { showBoth } from './showBoth';
import type { StageViewProps } from './stageViewProps';
import { type Answered, useAnswer, useIsLatest } from './useAnswer';
import { useBackAtBoth } from './useBackAtBoth';
import { type CellNames, type OpenCell, useOpenCell } from './useOpenCell';
import { useOwnTables, useSelectedVerband } from './useScope';

/** Rows of a matrix that can still be read. */
const mostRows = 60;

/** Pairs have no cells: one that a link opens is not there. */
const noCells: CellNames = { rows: [], columns: [] };

interface Matrix {
  readonly answered: Answered<'matrix'> | null;
  readonly cell: OpenCell;
}

/** Asks for the matrix while it is shown, and keeps which of its cells is open. */
export function useMatrix(
  exploring: Exploring,
  where: Pick<OverlapAsk, 'place' | 'threshold'>,
  isShown: boolean,
): Matrix {
  const ask = { ...where, most: mostRows };
  const answered = useAnswer(exploring, 'matrix', isShown ? ask : null);
  const isLatest = useIsLatest(exploring, answered, ask);
  const { reply, network } = answered ?? {};
  const names = useMemo(() => {
    if (reply === undefined || network === undefined) return null;
    const keys = reply.rows.map((index) => keyOfThing(network, { kind: 'verband', index }));
    return { rows: keys, columns: keys };
  }, [reply, network]);
  const cell = useOpenCell(exploring, isShown ? names : noCells, isLatest || !isShown);
  return { answered, cell };
}

interface OverlapAsMatrixProps extends Pick<StageViewProps, 'exploring' | 'onSelect'> {
  readonly answered: Answered<'matrix'>;
  readonly cell: OpenCell;
  /** Shows the same as pairs. */
  readonly onPairs: () => void;
}

/** Tables against tables, with what the open cell tells. */
export function OverlapAsMatrix({ exploring, answered, cell, onPairs, onSelect }: OverlapAsMatrixProps) {
  const { language, number, count } = useWords();
  const said = overlapWords[language];
  const own = useOwnTables(exploring);
  const selected = useSelectedVerband(exploring);
  const { reply: matrix, network, ask } = answered;
  const { rows } = matrix;
  useBackAtBoth(exploring, network);
  const openPair = useCallback(
    (one: number, other: number) => cell.open({ row: rows.indexOf(one), column: rows.indexOf(other) }),
    [cell, rows],
  );
  const open = pairAt(rows, cell);
  return (
    <div className="view-grid">
      <p className="soft grid-hint">
        {said.matrixHint(count(rows.length, 'verband'))}
        {matrix.leftOut > 0 &&
          ` ${said.leftOut(matrix.leftOut, number(matrix.leftOut), number(rows.length))}`}{' '}
        <button type="button" className="link-button" onClick={onPairs}>
          {said.asList}
        </button>
      </p>
      <MatrixGrid
        {...{ network, matrix, own, selected, open }}
        threshold={ask.threshold}
        onOpen={openPair}
        detail={
          open &&
          ((close) => (
            <MatrixDetail
              {...{ network, own, onSelect }}
              one={open[0]}
              other={open[1]}
              onBoth={(one, other) => showBoth(exploring, one, other)}
              onClose={close}
            />
          ))
        }
        onClose={cell.close}
      />
    </div>
  );
}

/** The two tables of the open cell; a head tells of the table itself, as the diagonal does. */
function pairAt(rows: readonly number[], { at }: OpenCell): readonly [number, number] | null {
  if (at === null) return null;
  const [one, other] = [rows[at.row] ?? rows[at.column], rows[at.column] ?? rows[at.row]];
  return one === undefined || other === undefined ? null : [one, other];
}
