import './making.css';
import './ownStories.css';
import './stepCards.css';
import type { ReactNode } from 'react';
import { makingWords } from '../../../wording/makingWords';
import { focusAtOnce } from '../../focusAtOnce';
import { Icon } from '../../Icon';
import { useWords } from '../../Words';

interface MakerPanelProps {
  readonly title: string;
  readonly description: string;
  readonly onTitle: (title: string) => void;
  readonly onDescription: (description: string) => void;
  readonly sign: ReactNode;
  readonly isFolded: boolean;
  readonly onFolded: (isFolded: boolean) => void;
  /** Null when there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
  readonly onClose: () => void;
  /** The number of the step behind which the next one comes; 0 = at the beginning. */
  readonly after: number;
  readonly count: number;
  readonly onAdd: () => void;
  /** What was done last, for who hears the page. */
  readonly said: string;
  readonly foot: ReactNode;
  /** The steps. */
  readonly children: ReactNode;
}

/** Where a story is made, beside the map that one walks over meanwhile. */
export function MakerPanel(props: MakerPanelProps) {
  const words = makingWords[useWords().language];
  const { isFolded, after, count } = props;
  return (
    <aside className="maker" data-folded={isFolded} aria-label={words.region} data-testid="maker">
      <header className="maker-head">
        {isFolded ? (
          <p className="maker-name">
            {props.title} <span className="count">{words.stepCount(count)}</span>
          </p>
        ) : (
          <p className="label">{words.region}</p>
        )}
        <div className="maker-tools">
          <MakerTool icon="undo" label={words.undo} onPress={props.onUndo} />
          <MakerTool icon="redo" label={words.redo} onPress={props.onRedo} />
          <button
            type="button"
            className="tool"
            aria-expanded={!isFolded}
            aria-label={isFolded ? words.unfold : words.fold}
            title={isFolded ? words.unfold : words.fold}
            onClick={() => props.onFolded(!isFolded)}
          >
            <Icon name={isFolded ? 'chevronUp' : 'chevronDown'} />
          </button>
          <MakerTool icon="close" label={words.close} onPress={props.onClose} />
        </div>
      </header>
      {!isFolded && (
        <div className="maker-body">
          <div className="maker-story">
            <StoryField
              className="maker-title"
              label={words.title}
              value={props.title}
              placeholder={words.untitledStory}
              maxLength={200}
              onWrite={(title) => props.onTitle(title.replaceAll('\n', ' '))}
            />
            <StoryField
              className="maker-description"
              label={words.description}
              value={props.description}
              placeholder={words.description}
              maxLength={2000}
              onWrite={props.onDescription}
            />
            {props.sign}
          </div>
          {count === 0 ? <p className="maker-empty">{words.empty}</p> : props.children}
          {props.foot}
        </div>
      )}
      <div className="maker-add">
        <button
          type="button"
          className="firm-button"
          ref={focusAtOnce}
          onClick={props.onAdd}
          data-testid="add-step"
        >
          <Icon name="plus" />
          {words.add}
        </button>
        {after < count && <span className="soft">{words.addAfter(after)}</span>}
      </div>
      <p className="visually-hidden" role="status">
        {props.said}
      </p>
    </aside>
  );
}

interface StoryFieldProps {
  readonly className: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly maxLength: number;
  readonly onWrite: (text: string) => void;
}

/** What the story says of itself: it looks as it is told, and grows with what is written. */
function StoryField({ label, onWrite, ...field }: StoryFieldProps) {
  return <textarea {...field} rows={1} aria-label={label} onChange={({ target }) => onWrite(target.value)} />;
}

interface MakerToolProps {
  readonly icon: 'undo' | 'redo' | 'close';
  readonly label: string;
  readonly onPress: (() => void) | null;
}

function MakerTool({ icon, label, onPress }: MakerToolProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      title={label}
      // The focus stays where it was: who takes back the last change may want to do it again.
      aria-disabled={onPress === null}
      onClick={() => onPress?.()}
    >
      <Icon name={icon} />
    </button>
  );
}
