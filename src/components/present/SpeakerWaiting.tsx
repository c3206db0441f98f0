import type { Story } from '../../ecosystem/story';
import { speakerWords } from '../../wording/speakerWords';
import { storyWords } from '../../wording/storyWords';
import { useWords } from '../Words';

interface SpeakerWaitingProps {
  /** Null while they are being read. */
  readonly stories: readonly Story[] | null;
  readonly onBegin: (story: string) => void;
}

/** The window of the speaker before a story has been chosen. */
export function SpeakerWaiting({ stories, onBegin }: SpeakerWaitingProps) {
  const { language } = useWords();
  const words = storyWords[language];
  return (
    <main className="speaker-waiting" data-testid="speaker">
      <h1>{speakerWords[language].window}</h1>
      <p>{stories?.length === 0 ? words.none : speakerWords[language].waiting}</p>
      <ul className="stories">
        {(stories ?? []).map(({ id, title, steps }) => (
          <li key={id} className="story">
            <h2>{title}</h2>
            <p className="soft">{words.steps(steps.length)}</p>
            <p className="story-ways">
              <button type="button" className="firm-button" onClick={() => onBegin(id)}>
                {words.begin}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}
