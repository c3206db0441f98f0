import { speakerWords } from '../../wording/speakerWords';
import { storyWords } from '../../wording/storyWords';
import { useWords } from '../Words';
import { PresentTools } from './PresentTools';

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
  return (
    <PresentTools
      tools={[
        { icon: 'minus', letter: 'A', label: said.smaller, onPress: onSmaller },
        { icon: 'plus', letter: 'A', label: said.larger, onPress: onLarger },
        { icon: 'contrast', label: isDark ? said.light : said.dark, onPress: onScheme },
        { icon: 'help', label: storyWords[language].help, onPress: onKeys, opens: true },
      ]}
    />
  );
}
