import { useState } from 'react';
import type { ShownProblem } from '../wording/shownProblem';
import { Modal } from './Modal';
import { useWords } from './Words';

const step = 200;

interface ProblemsListProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly problems: readonly ShownProblem[];
}

/** Every problem found in the data, with file, row and column, and what to do about it. */
export function ProblemsList({ isOpen, onClose, problems }: ProblemsListProps) {
  const { states, number } = useWords();
  const [limit, setLimit] = useState(step);
  const shown = problems.slice(0, limit);
  return (
    <Modal title={states.problemsTitle} isOpen={isOpen} onClose={onClose}>
      {problems.length === 0 ? (
        <p>{states.noProblemsFound}</p>
      ) : (
        <p className="soft">{states.problemsIntro}</p>
      )}
      <ol className="problems" data-testid="problems-list">
        {shown.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes order; two problems may be equal.
          <ProblemItem key={index} problem={problem} />
        ))}
      </ol>
      {shown.length < problems.length && (
        <div className="problems-more">
          <button type="button" className="quiet-button" onClick={() => setLimit(limit + step)}>
            {states.problemsMore(number(Math.min(step, problems.length - shown.length)))}
          </button>
          <span className="soft">{states.problemsShown(number(shown.length), number(problems.length))}</span>
        </div>
      )}
    </Modal>
  );
}

function ProblemItem({ problem }: { problem: ShownProblem }) {
  const { states } = useWords();
  const { severity, file, row, column, code, message, suggestion } = problem;
  return (
    <li
      className="problem"
      data-testid="problem"
      data-file={file}
      data-row={row ?? ''}
      data-column={column ?? ''}
      data-code={code}
      data-severity={severity}
    >
      <p className="problem-where">
        <span className="problem-severity">{states.problemSeverity[severity]}</span>
        <span>{file}</span>
        <span>{row === null ? states.problemWholeFile : states.problemRow(row)}</span>
        {column !== null && <span>{states.problemColumn(column)}</span>}
      </p>
      <p className="problem-message">{message}</p>
      {suggestion !== null && suggestion !== '' && <p className="problem-suggestion">{suggestion}</p>}
    </li>
  );
}
