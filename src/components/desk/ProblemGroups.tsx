import { useEffect, useMemo, useState } from 'react';
import type { Problem } from '../../validation/problem';
import { causeWords } from '../../wording/causeWords';
import { Icon } from '../Icon';
import { joinFilled } from '../joinFilled';
import { useWords } from '../Words';
import { type Drafts, draftKey } from './drafts';
import { More } from './More';
import { ProblemCard } from './ProblemCard';
import type { CauseGroup, FileGroup } from './problemChoice';
import type { RowActions, RowSight } from './rowParts';
import { useDeskWords } from './useDeskWords';

/** What a card needs of the rest of the data. */
export interface ProblemSight {
  /** Asks for the rows of these problems; those that are there are given by `rowOf`. */
  readonly onSeen: (problems: readonly Problem[]) => void;
  /** Undefined until it has come. */
  readonly rowOf: (problem: Problem) => RowSight | undefined;
}

interface ProblemGroupsProps extends ProblemSight, RowActions {
  readonly groups: readonly FileGroup[];
  readonly drafts: Drafts;
}

/** So many problems stand open without being asked for; the rest of a group comes in steps. */
const openAtFirst = 200;
const step = 40;

/** The problems grouped by file and by cause. */
export function ProblemGroups({ groups, ...sight }: ProblemGroupsProps) {
  const words = useDeskWords();
  const { count } = useWords();
  let before = 0;
  return (
    <div className="problem-files" data-testid="problems-list">
      {groups.map(({ file, errors, warnings, causes }) => (
        <section key={file} className="problem-file" aria-label={file === '' ? words.noFile : file}>
          <h3>
            <span className="problem-file-name">{file === '' ? words.noFile : file}</span>
            <span className="soft">
              {joinFilled(
                [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''],
                ', ',
              )}
            </span>
          </h3>
          {causes.map((cause) => {
            const first = Math.max(0, openAtFirst - before);
            before += cause.problems.length;
            return <Cause key={`${cause.severity} ${cause.code}`} group={cause} first={first} {...sight} />;
          })}
        </section>
      ))}
    </div>
  );
}

interface CauseProps extends ProblemSight, RowActions {
  readonly group: CauseGroup;
  readonly drafts: Drafts;
  /** So many stand open at first. */
  readonly first: number;
}

function Cause({ group, first, drafts, onSeen, rowOf, ...actions }: CauseProps) {
  const { language, number } = useWords();
  const [limit, setLimit] = useState(Math.max(first, step));
  const [isUnfolded, setUnfolded] = useState(first > 0);
  const { problems, code, severity } = group;
  const shown = useMemo(() => (isUnfolded ? problems.slice(0, limit) : []), [isUnfolded, problems, limit]);
  useEffect(() => onSeen(shown), [onSeen, shown]);
  return (
    <details
      className="problem-cause"
      data-severity={severity}
      open={isUnfolded}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary>
        <Icon name="chevronRight" />
        <Icon name={severity} />
        <span className="problem-cause-name">{causeWords[language][code]}</span>
        <span className="count">{number(problems.length)}</span>
      </summary>
      <ol>
        {shown.map((problem) => (
          <ProblemCard
            key={`${problem.row} ${problem.column} ${problem.facts.value ?? ''}`}
            problem={problem}
            sight={rowOf(problem)}
            draft={drafts.get(draftKey(problem))}
            {...actions}
          />
        ))}
      </ol>
      {isUnfolded && (
        <More
          shown={shown.length}
          total={problems.length}
          step={step}
          onMore={() => setLimit(limit + step)}
        />
      )}
    </details>
  );
}
