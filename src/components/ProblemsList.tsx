import { useMemo, useState } from 'react';
import type { ShownProblem } from '../wording/shownProblem';
import { Icon } from './Icon';
import { Modal } from './Modal';
import { useWords } from './Words';

const step = 200;

type Severity = ShownProblem['severity'];

/** Everything first: that is the order of the files. */
const choices = ['all', 'error', 'warning'] as const;
type Choice = (typeof choices)[number];

interface ProblemsListProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly problems: readonly ShownProblem[];
}

/** Every problem found in the data, with file, row and column, and what to do about it. */
export function ProblemsList({ isOpen, onClose, problems }: ProblemsListProps) {
  const { states, number } = useWords();
  const [choice, setChoice] = useState<Choice>('all');
  const [limit, setLimit] = useState(step);
  const chosen = useMemo(
    () => (choice === 'all' ? problems : problems.filter(({ severity }) => severity === choice)),
    [problems, choice],
  );
  const shown = chosen.slice(0, limit);
  const choose = (next: Choice) => {
    setChoice(next);
    setLimit(step);
  };
  return (
    <Modal title={states.problemsTitle} isOpen={isOpen} onClose={onClose}>
      {problems.length === 0 ? (
        <p>{states.noProblemsFound}</p>
      ) : (
        <>
          <p className="soft">{states.problemsIntro}</p>
          <Filter problems={problems} choice={choice} onChoose={choose} />
        </>
      )}
      <ol className="problems" data-testid="problems-list">
        {shown.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes order; two problems may be equal.
          <ProblemItem key={index} problem={problem} />
        ))}
      </ol>
      {shown.length < chosen.length && (
        <div className="problems-more">
          <button type="button" className="quiet-button" onClick={() => setLimit(limit + step)}>
            {states.problemsMore(number(Math.min(step, chosen.length - shown.length)))}
          </button>
          <span className="soft">{states.problemsShown(number(shown.length), number(chosen.length))}</span>
        </div>
      )}
    </Modal>
  );
}

interface FilterProps {
  readonly problems: readonly ShownProblem[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Shows only errors or only warnings, in the same order: few errors are easily lost among many warnings. */
function Filter({ problems, choice, onChoose }: FilterProps) {
  const { states, number } = useWords();
  const counts = useMemo(() => countsOf(problems), [problems]);
  return (
    <fieldset className="problems-filter">
      <legend className="visually-hidden">{states.problemsFilter}</legend>
      {choices.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === choice}
          disabled={counts[one] === 0}
          onClick={() => onChoose(one)}
        >
          {one !== 'all' && <Icon name={one} />}
          {states.problemsChoices[one]}
          <span className="count">{number(counts[one])}</span>
        </button>
      ))}
    </fieldset>
  );
}

function countsOf(problems: readonly ShownProblem[]): Readonly<Record<Choice, number>> {
  const count = (wanted: Severity) => problems.filter(({ severity }) => severity === wanted).length;
  return { all: problems.length, error: count('error'), warning: count('warning') };
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
        <span className="problem-severity">
          <Icon name={severity} />
          {states.problemSeverity[severity]}
        </span>
        <span>{file}</span>
        <span>{row === null ? states.problemWholeFile : states.problemRow(row)}</span>
        {column !== null && <span>{states.problemColumn(column)}</span>}
      </p>
      <p className="problem-message">{message}</p>
      {suggestion !== null && suggestion !== '' && <p className="problem-suggestion">{suggestion}</p>}
    </li>
  );
}
