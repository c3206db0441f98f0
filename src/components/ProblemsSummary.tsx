import type { Wording } from '../wording/wording';
import { Icon } from './Icon';
import { joinFilled } from './joinFilled';
import { useWords } from './Words';

/** How many problems of each weight there are. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
}

/** The sign in a narrow bar counts no further. */
const mostInSign = 999;

/** Says in the bar how the data is, and opens the list of problems. */
export function ProblemsSummary({ counts, onOpen }: { counts: ProblemCounts; onOpen: () => void }) {
  const words = useWords();
  const text = problemsInWords(words, counts);
  const worst = counts.errors > 0 ? 'error' : 'warning';
  const isClean = counts.errors + counts.warnings === 0;
  return (
    <>
      <span className="visually-hidden" role="status">
        {words.states.problemsNew(text)}
      </span>
      <button
        type="button"
        className="problems-summary"
        data-testid="problems-summary"
        data-worst={isClean ? 'none' : worst}
        onClick={onOpen}
        title={words.frame.openData(text)}
      >
        {isClean && <Icon name="check" />}
        <Sign name="error" count={counts.errors} />
        <Sign name="warning" count={counts.warnings} />
        <span className="problems-text">{text}</span>
      </button>
    </>
  );
}

/** A drawing, with its number where there is no room for the words. */
function Sign({ name, count }: { name: 'error' | 'warning'; count: number }) {
  const { number } = useWords();
  if (count === 0) return null;
  const shown = count > mostInSign ? `${number(mostInSign)}+` : number(count);
  return (
    <span className="problems-sign" data-severity={name} data-count={shown} aria-hidden="true">
      <Icon name={name} />
    </span>
  );
}

function problemsInWords({ count, frame }: Wording, { errors, warnings }: ProblemCounts): string {
  const parts = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''];
  const text = joinFilled(parts, ', ');
  return text === '' ? frame.noProblems : text;
}
