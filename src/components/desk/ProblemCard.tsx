import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../validation/problem';
import { type ProposedMend, proposeMends } from '../../validation/proposeMend';
import { problemMessage } from '../../wording/problems/problemMessage';
import { Icon } from '../Icon';
import { useWords } from '../Words';
import { type Draft, nameOfRow } from './drafts';
import { RowForm, RowTable } from './RowTable';
import type { RowActions, RowSight, ShownRow } from './rowParts';
import { useDeskWords } from './useDeskWords';

interface ProblemCardProps extends RowActions {
  readonly problem: Problem;
  /** Undefined until it has come. */
  readonly sight: RowSight | undefined;
  /** What was typed in its row and is not saved yet. */
  readonly draft: Draft | undefined;
}

const nothingTyped: Draft['texts'] = new Map();

/** A problem with its row as it stands, what it should be, and the ways to mend it. */
export const ProblemCard = memo(function ProblemCard(props: ProblemCardProps) {
  const { problem, sight } = props;
  const last = useLast(sight);
  const { language } = useWords();
  const words = useDeskWords();
  const { severity, file, row, column, code } = problem;
  const { message, suggestion } = problemMessage(problem, language);
  return (
    <li
      className="problem-card"
      tabIndex={-1}
      data-testid="problem"
      data-file={file}
      data-row={row ?? ''}
      data-column={column ?? ''}
      data-code={code}
      data-severity={severity}
    >
      <p className="problem-where">
        <span className="problem-severity">
          <Icon name={severity} />
          {words.severityOne[severity]}
        </span>
        <span>{row === null ? words.wholeFile : words.row(row)}</span>
        {column !== null && <span>{words.inColumn(column)}</span>}
      </p>
      <p className="problem-message">{message}</p>
      {suggestion !== null && suggestion !== '' && <p className="problem-suggestion">{suggestion}</p>}
      {last?.row != null && <ProblemRow {...props} row={last.row} thing={last.thing} />}
    </li>
  );
});

/** While the rows are fetched anew the last one stays: what is being typed in it may not go. */
function useLast(sight: RowSight | undefined): RowSight | undefined {
  const last = useRef(sight);
  if (sight !== undefined) last.current = sight;
  return last.current;
}

interface ProblemRowProps extends ProblemCardProps {
  readonly row: ShownRow;
  readonly thing: RowSight['thing'];
}

/** The row as it stands, or as fields while it is being changed. */
function ProblemRow(props: ProblemRowProps) {
  const { problem, row, thing, onMend, onShow, onDraft, onDrop } = props;
  const draft = props.draft?.of === nameOfRow(row) ? props.draft : undefined;
  const words = useDeskWords();
  const { file, column } = problem;
  const place = { file, row: problem.row ?? 0 };
  const mends = useMemo(() => proposeMends(problem, textIn(row)), [problem, row]);
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpened, setOpen] = useState(false);
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    if (isBack) opener.current?.focus();
    setBack(false);
  }, [isBack]);
  const close = () => {
    onDraft(problem, null);
    setOpen(false);
    setBack(true);
  };
  if (isOpened || draft !== undefined)
    return (
      <RowForm
        cells={withColumn(row, column)}
        faulty={column}
        texts={draft?.texts ?? nothingTyped}
        takesFocus={isOpened}
        onType={(texts) => onDraft(problem, { row, texts })}
        onCancel={close}
        onEscape={async () => {
          if (draft === undefined || (await onDrop(place))) close();
        }}
        onSave={(texts) => {
          onDraft(problem, null);
          setOpen(false);
          onMend(place, texts);
        }}
      />
    );
  return (
    <>
      <RowTable name={words.rowAsIs(String(problem.row), file)} cells={row.cells} faulty={column} />
      <div className="row-actions">
        {mends.map((mend) => (
          <MendButton
            key={mend.cells[0]?.text ?? ''}
            mend={mend}
            place={words.rowOf(String(problem.row), file)}
            onMend={onMend}
          />
        ))}
        <button
          ref={opener}
          type="button"
          className="quiet-button"
          aria-label={words.changeNamed(String(problem.row), file, column ?? '')}
          onClick={() => setOpen(true)}
        >
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
    </>
  );
}

interface MendButtonProps extends Pick<RowActions, 'onMend'> {
  readonly mend: ProposedMend;
  readonly place: string;
}

function MendButton({ mend, place, onMend }: MendButtonProps) {
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
      aria-label={`${label[mend.kind]}, ${place}`}
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
