import { wallWords } from '../../wording/wallWords';
import { Icon, type IconName } from '../Icon';
import { KindGlyph } from '../KindGlyph';
import type { SelectAction } from '../thingActions';
import { useWords } from '../Words';
import type { AnswerTools, WallAnswer } from './wallParts';

interface WallCardProps extends SelectAction {
  readonly answer: WallAnswer;
  /** Says which question it answers; absent where all of them answer one. */
  readonly tellsQuestion: boolean;
  /** Key of what is selected. */
  readonly isSelected: (id: string) => boolean;
  /** Absent while only the wall is shown. */
  readonly tools: AnswerTools | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** An answer with so many signs is set smaller: a story among calls. */
const longFrom = 160;

/** One answer. The whole card leads to what it is about. */
export function WallCard(props: WallCardProps) {
  const { answer, tellsQuestion, isSelected, tools } = props;
  const words = wallWords[useWords().language];
  const { question, text, things, isNew } = answer;
  return (
    <li
      className="wall-card"
      data-testid="answer"
      data-key={answer.key}
      data-long={text.length > longFrom}
      data-question={question ?? ''}
      data-new={isNew}
      data-tied={things.length > 0}
      data-marked={things.some(({ id }) => isSelected(id))}
    >
      <p className="wall-text">{text}</p>
      <div className="wall-base">
        {((tellsQuestion && question !== null) || things.length > 0) && (
          <p className="wall-foot">
            {tellsQuestion && question !== null && (
              <span className="wall-question">{words.short[question]}</span>
            )}
            {things.map(({ kind, id, name, sort }) => (
              <button
                key={`${kind} ${id}`}
                type="button"
                className="wall-thing"
                aria-pressed={isSelected(id)}
                aria-label={words.shows(name)}
                onClick={() => props.onSelect(kind, id)}
              >
                <KindGlyph kind={kind} sort={sort} />
                <span>{name}</span>
              </button>
            ))}
          </p>
        )}
        {tools !== null && <CardTools {...props} tools={tools} />}
      </div>
    </li>
  );
}

function CardTools({ answer, tools, isFirst, isLast }: WallCardProps & { readonly tools: AnswerTools }) {
  const words = wallWords[useWords().language];
  const { key, text } = answer;
  if (key === null) return <p className="wall-origin">{words.fromFile}</p>;
  const tool = (name: 'edit' | 'up' | 'down' | 'remove', icon: IconName, run: () => void, isOff = false) => (
    <button
      type="button"
      className="tool"
      data-tool={name}
      aria-label={words[name](text)}
      disabled={isOff}
      onClick={run}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <p className="wall-tools">
      {tool('edit', 'pencil', () => tools.onEdit(key))}
      {tool('up', 'chevronUp', () => tools.onMove(key, -1), isFirst)}
      {tool('down', 'chevronDown', () => tools.onMove(key, 1), isLast)}
      {tool('remove', 'close', () => tools.onRemove(key))}
    </p>
  );
}
