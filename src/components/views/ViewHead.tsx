import type { ReactNode } from 'react';
import { viewWords } from '../../wording/viewWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';

interface ViewHeadProps {
  readonly title: string;
  readonly intro: string;
  /** What changed, for who does not see it. */
  readonly said: string;
  /** Opens the filters beside the view. */
  readonly onFilters: () => void;
  readonly children: ReactNode;
}

/** The top of a view that takes the place of the map: of what it tells, and how it is set. */
export function ViewHead({ title, intro, said, onFilters, children }: ViewHeadProps) {
  const { language } = useWords();
  return (
    <header className="view-head">
      <div className="view-title">
        <h2>{title}</h2>
        <p className="soft">{intro}</p>
      </div>
      <div className="view-controls">
        {children}
        <button type="button" className="quiet-button" onClick={onFilters}>
          <Icon name="sliders" />
          <span className="tool-word">{viewWords[language].filters}</span>
        </button>
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </header>
  );
}
