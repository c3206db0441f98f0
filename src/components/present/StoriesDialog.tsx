import type { ReactNode } from 'react';
import type { Story } from '../../ecosystem/story';
import { storyWords } from '../../wording/storyWords';
import { Modal } from '../Modal';
import { useWords } from '../Words';

interface StoriesDialogProps {
  /** Null while they are being read. */
  readonly stories: readonly Story[] | null;
  /** There is a file of stories, and something in it is wrong. */
  readonly isFaulty: boolean;
  /** Id of the story that was begun, and the step where it was left. */
  readonly open: { readonly story: string; readonly step: number } | null;
  readonly isClickerReady: boolean;
  readonly onClickerReady: (isReady: boolean) => void;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (allows: boolean) => void;
  readonly onBegin: (story: string, step: number) => void;
  readonly onClose: () => void;
  /** What is to be known of a story besides its title. */
  readonly sign?: (story: Story) => ReactNode;
  /** What else can be done with a story. */
  readonly more?: (story: Story) => ReactNode;
  readonly children?: ReactNode;
}

/** Where a story is chosen, and the clicker made ready. */
export function StoriesDialog(props: StoriesDialogProps) {
  const { stories, open, onBegin } = props;
  const said = storyWords[useWords().language];
  return (
    <Modal title={said.choose} isOpen onClose={props.onClose} testId="stories">
      {stories === null && <p className="soft">{said.coming}</p>}
      {stories?.length === 0 && (
        <div className="stories-none">
          <p>{props.isFaulty ? said.unreadable : said.none}</p>
          <p className="soft">{props.isFaulty ? said.unreadableHint : said.noneHint}</p>
        </div>
      )}
      <ul className="stories">
        {(stories ?? []).map((story) => {
          const isBegun = open?.story === story.id && open.step > 1;
          return (
            <li key={story.id} className="story">
              <h3 dir="auto">{story.title}</h3>
              {props.sign?.(story)}
              {story.description !== '' && (
                <p className="story-about" dir="auto">
                  {story.description}
                </p>
              )}
              <p className="soft">{said.steps(story.steps.length)}</p>
              <p className="story-ways">
                {isBegun && (
                  <button type="button" className="firm-button" onClick={() => onBegin(story.id, open.step)}>
                    {said.goOn(open.step)}
                  </button>
                )}
                {story.steps.length > 0 && (
                  <button
                    type="button"
                    className={isBegun ? 'quiet-button' : 'firm-button'}
                    onClick={() => onBegin(story.id, 1)}
                  >
                    {said.begin}
                  </button>
                )}
                {props.more?.(story)}
              </p>
            </li>
          );
        })}
      </ul>
      {props.children}
      <div className="story-settings">
        <label className="key-switch">
          <input
            type="checkbox"
            checked={props.isClickerReady}
            data-testid="clicker-ready"
            onChange={({ target }) => props.onClickerReady(target.checked)}
          />
          <span>
            {said.clicker}
            <span className="soft story-hint">{said.clickerHint}</span>
          </span>
        </label>
        <label className="key-switch">
          <input
            type="checkbox"
            checked={props.singleKeys}
            onChange={({ target }) => props.onSingleKeys(target.checked)}
          />
          <span>{said.singleKeys}</span>
        </label>
      </div>
    </Modal>
  );
}
