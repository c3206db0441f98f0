import '../../../components/present/making/ownStories.css';
import { type ReactNode, useState } from 'react';
import { NewStory } from '../../../components/present/making/NewStory';
import { OwnVersion } from '../../../components/present/making/OwnVersion';
import { useWords } from '../../../components/Words';
import type { Story } from '../../../ecosystem/story';
import type { UseAppStore } from '../../../store/appStore';
import { storyId } from '../../../store/story/makeStory';
import { allStories, isAsInFile } from '../../../store/story/storyFile';
import { makingWords } from '../../../wording/makingWords';
import { useWorkshop } from './useWorkshop';

/** What the choice of a story has for whoever makes them. */
interface StoryChoice {
  /** Null while they are being read. */
  readonly stories: readonly Story[] | null;
  readonly sign: (story: Story) => ReactNode;
  readonly more: (story: Story) => ReactNode;
  readonly below: ReactNode;
}

/** Offers one's own stories beside those of the data, and the ways to begin, go on and throw away. */
export function useStoryChoice(store: UseAppStore, onMake: (story: string) => void): StoryChoice {
  const words = makingWords[useWords().language];
  const data = store((state) => state.data);
  const { workshop, state } = useWorkshop(store);
  const [thrown, setThrown] = useState<Story | null>(null);
  const stories = data.stories === null ? null : allStories(data);
  const isOwn = (id: string) => data.drafts?.some(({ story }) => story.id === id) ?? false;
  const make = (story: Story) => {
    workshop.put(story);
    onMake(story.id);
  };
  const freeId = (title: string) =>
    storyId(
      title,
      (stories ?? []).map(({ id }) => id),
    );
  return {
    stories,
    sign: (story) =>
      isOwn(story.id) && <OwnVersion isAsInFile={isAsInFile(story, data.stories)} keeping={null} />,
    more: (story) => (
      <>
        <button
          type="button"
          className="quiet-button"
          onClick={() => (isOwn(story.id) ? onMake(story.id) : make(story))}
        >
          {isOwn(story.id) ? words.goOnEditing : words.edit}
        </button>
        <button
          type="button"
          className="quiet-button"
          onClick={() => {
            const title = words.copyOf(story.title);
            make({ ...story, id: freeId(title), title });
          }}
        >
          {words.copy}
        </button>
        {isOwn(story.id) && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              workshop.throwAway(story.id);
              setThrown(story);
            }}
          >
            {words.throwAway}
          </button>
        )}
      </>
    ),
    below: (
      <>
        {thrown !== null && (
          <p className="thrown-away" role="status" data-keeping={state.keeping}>
            <span>{words.thrownAway(thrown.title)}</span>
            <button
              type="button"
              className="quiet-button"
              onClick={() => {
                workshop.undo();
                setThrown(null);
              }}
            >
              {words.undo}
            </button>
          </p>
        )}
        {stories !== null && (
          <NewStory
            onBegin={(title) =>
              make({ id: freeId(title), title, description: '', steps: [], unread: new Map() })
            }
          />
        )}
      </>
    ),
  };
}
