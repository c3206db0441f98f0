import { useState } from 'react';
import { guideWords } from '../../wording/guideWords';
import { useWords } from '../Words';

interface GuideThemesProps {
  /** Most first. */
  readonly themes: readonly { readonly theme: string; readonly count: number }[];
  /** What was asked. */
  readonly chosen: string;
  /** So many stand there at first. */
  readonly most: number;
  readonly onChoose: (theme: string) => void;
}

/** The themes of the data, each a question with one press. */
export function GuideThemes({ themes, chosen, most, onChoose }: GuideThemesProps) {
  const { language, number } = useWords();
  const words = guideWords[language];
  const [isWhole, setWhole] = useState(false);
  const isLong = themes.length > most + 2;
  const told = isLong && !isWhole ? themes.slice(0, most) : themes;
  if (themes.length === 0) return null;
  return (
    <div className="guide-themes">
      <p>{words.themes}</p>
      <ul>
        {told.map(({ theme, count }) => (
          <li key={theme}>
            <button
              type="button"
              aria-pressed={chosen.toLowerCase() === theme.toLowerCase()}
              onClick={() => onChoose(theme)}
            >
              {theme}
              <span className="count">{number(count)}</span>
            </button>
          </li>
        ))}
        {isLong && (
          <li>
            <button type="button" className="guide-more" onClick={() => setWhole(!isWhole)}>
              {isWhole ? words.fewerThemes : words.moreThemes(number(themes.length))}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
