import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../validation/problem';
import { type ProposedMend, proposeMends } from '../../validation/proposeMend';
import { problemMessage } from '../../wording/problems/problemMessage';
import { Icon } from '../Icon';
import { useWords } from '../Words';
import { RowForm, RowTable } from './RowTable';
import type { RowActions, RowSight, ShownRow } from './rowParts';
import { useDeskWords } from './useDeskWords';

interface ProblemCardProps extends RowActions {
  readonly problem: Problem;
  /** Undefined until it has come. */
  readonly sight: RowSight | undefined;
}

/** A problem with its row as it stands, what it should be, and the ways to mend it. */
export const ProblemCard = memo(function ProblemCard(props: ProblemCardProps) {
  const { problem, sight, onMend, onShow } = props;
  const row = sight?.row ?? null;
  const thing = sight?.thing ?? null;
  const { language } = useWords();
  const words = useDeskWords();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { severity, file, column, code } = problem;
  const { message, suggestion } = problemMessage(problem, language);
  const mends = useMemo(() => (row === null ? [] : proposeMends(problem, textIn(row))), [problem, row]);
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    if (isBack) opener.current?.focus();
    setBack(false);
  }, [isBack]);
  const close = () => {
    setOpen(false);
    setBack(true);
  };
  return (
    <li
      className="problem-card"
      tabIndex={-1}
      data-testid="problem"
      data-file={file}
      data-row={problem.row ?? ''}
      data-column={column ?? ''}
      data-code={code}
      data-severity={severity}
    >
      <p className="problem-where">
        <span className="problem-severity">
          <Icon name={severity} />
          {words.severityOne[severity]}
        </span>
        <span>{problem.row === null ? words.wholeFile : words.row(problem.row)}</span>
        {column !== null && <span>{words.inColumn(column)}</span>}
      </p>
      <p className="problem-message">{message}</p>
      {suggestion !== null && suggestion !== '' && <p className="problem-suggestion">{suggestion}</p>}
      {row && !isOpen && (
        <RowTable name={words.rowAsIs(String(problem.row), file)} cells={row.cells} faulty={column} />
      )}
      {row && isOpen && (
        <RowForm
          cells={withColumn(row, column)}
          faulty={column}
          onCancel={close}
          onSave={(texts) => {
            setOpen(false);
            onMend({ file, row: problem.row ?? 0 }, texts);
          }}
        />
      )}
      {row && !isOpen && (
        <div className="row-actions">
          {mends.map((mend) => (
            <MendButton key={mend.cells[0]?.text ?? ''} mend={mend} onMend={onMend} />
          ))}
          <button ref={opener} type="button" className="quiet-button" onClick={() => setOpen(true)}>
            {words.change}
          </button>
          {thing !== null && (
            <button
              type="button"
              className="text-button"
              aria-label={words.showNamed(thing.name)}
              onClick={() => onShow(thing.id)}
            >
              <Icon name="target" />
              {words.showOnMap}
            </button>
          )}
        </div>
      )}
    </li>
  );
});

function MendButton({ mend, onMend }: { mend: ProposedMend } & Pick<RowActions, 'onMend'>) {
  const words = useDeskWords();
  const [first] = mend.cells;
  if (first === undefined) return null;
  const label = {
    value: words.accept(first.text.slice(0, 80)),
    empty: words.acceptEmpty,
    swap: words.acceptSwap,
  };
  const texts = new Map(mend.cells.map(({ column, text }) => [column, text]));
  return (
    <button
      type="button"
      className="firm-button"
      data-testid="accept"
      onClick={() => onMend({ file: first.file, row: first.row }, texts)}
    >
      {label[mend.kind]}
    </button>
  );
}

function textIn(row: ShownRow): (column: string) => string {
  return (column) => row.cells.find((cell) => cell.column === column)?.text.trim() ?? '';
}

/** A column that must be there and is not can be filled all the same. */
function withColumn(row: ShownRow, column: string | null): ShownRow['cells'] {
  const isThere = column === null || row.cells.some((cell) => cell.column === column);
  return isThere ? row.cells : [...row.cells, { header: column, column, text: '' }];
}
