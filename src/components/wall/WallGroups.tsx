import type { AnswerGroup } from '../../network/answers/groupAnswers';
import { wallWords } from '../../wording/wallWords';
import type { SelectAction } from '../thingActions';
import { useWords } from '../Words';
import { WallCard } from './WallCard';
import type { AnswerTools, WallAnswer } from './wallParts';

interface WallGroupsProps extends SelectAction {
  readonly groups: readonly AnswerGroup<WallAnswer>[];
  readonly tellsQuestion: boolean;
  readonly isSelected: (id: string) => boolean;
  readonly tools: AnswerTools | null;
}

/** From so many answers on a group takes the width of the wall. */
const wideFrom = 6;

/** The answers by theme: large groups as wide as the wall, then small ones side by side, then those without a theme. */
export function WallGroups(props: WallGroupsProps) {
  const themed = props.groups.filter(({ theme }) => theme !== '');
  const bare = props.groups.filter(({ theme }) => theme === '');
  const isWide = ({ answers }: AnswerGroup<WallAnswer>) => answers.length >= wideFrom || themed.length === 1;
  const wide = themed.filter(isWide);
  const narrow = themed.filter((group) => !isWide(group));
  const group = (one: AnswerGroup<WallAnswer>) => <WallGroup key={one.theme} {...props} group={one} />;
  return (
    <>
      {wide.map(group)}
      {narrow.length > 0 && <div className="wall-narrow">{narrow.map(group)}</div>}
      {bare.map(group)}
    </>
  );
}

function WallGroup({ group, ...props }: WallGroupsProps & { readonly group: AnswerGroup<WallAnswer> }) {
  const { language, number } = useWords();
  const words = wallWords[language];
  const { theme, answers } = group;
  const name = theme === '' ? words.noTheme : theme;
  return (
    <section
      className="wall-group"
      aria-label={words.themeCount(name, answers.length)}
      data-theme-name={theme}
    >
      <h3>
        <span className="sentence">{name}</span> <span className="count">{number(answers.length)}</span>
      </h3>
      <ul className="wall-cards">
        {answers.map((answer, index) => (
          <WallCard
            key={answer.id}
            answer={answer}
            tellsQuestion={props.tellsQuestion}
            isSelected={props.isSelected}
            tools={props.tools}
            onSelect={props.onSelect}
            isFirst={isAtEdge(answers, index, -1)}
            isLast={isAtEdge(answers, index, 1)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Beyond it there is nothing to change places with: what stands in the data stays. */
function isAtEdge(answers: readonly WallAnswer[], index: number, by: 1 | -1): boolean {
  const other = answers[index + by];
  return other === undefined || other.key === null;
}
