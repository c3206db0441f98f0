import { speakerWords } from '../../wording/speakerWords';
import { storyWords } from '../../wording/storyWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';

interface SpeakerLooksProps {
  readonly isDark: boolean;
  readonly onScheme: () => void;
  /** Absent when the note cannot become smaller, or larger. */
  readonly onSmaller: (() => void) | undefined;
  readonly onLarger: (() => void) | undefined;
  readonly onKeys: () => void;
}

/** How the window of the speaker looks, and which keys it takes. */
export function SpeakerLooks({ isDark, onScheme, onSmaller, onLarger, onKeys }: SpeakerLooksProps) {
  const { language } = useWords();
  const said = speakerWords[language];
  const help = storyWords[language].help;
  const scheme = isDark ? said.light : said.dark;
  return (
    <>
      <button
        type="button"
        className="tool"
        aria-label={said.smaller}
        title={said.smaller}
        disabled={onSmaller === undefined}
        onClick={onSmaller}
      >
        <span className="speaker-letter" aria-hidden="true">
          A
        </span>
        <Icon name="minus" />
      </button>
      <button
        type="button"
        className="tool"
        aria-label={said.larger}
        title={said.larger}
        disabled={onLarger === undefined}
        onClick={onLarger}
      >
        <span className="speaker-letter" aria-hidden="true">
          A
        </span>
        <Icon name="plus" />
      </button>
      <button type="button" className="tool" aria-label={scheme} title={scheme} onClick={onScheme}>
        <Icon name="contrast" />
      </button>
      <button
        type="button"
        className="tool"
        aria-label={help}
        title={help}
        aria-haspopup="dialog"
        onClick={onKeys}
      >
        <Icon name="help" />
      </button>
    </>
  );
}
