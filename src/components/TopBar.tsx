import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { useWords } from './Words';

interface TopBarProps {
  /** Name of the ecosystem. */
  readonly title: string;
  readonly breadcrumbs: ReactNode;
  readonly search: ReactNode;
  readonly problems: ReactNode;
  readonly settings: ReactNode;
  readonly isOutlineOpen: boolean;
  readonly onOutline: () => void;
  readonly onHelp: () => void;
}

/** The bar above the map: what this is, where the reader is, and the ways to find and to set. */
export function TopBar(props: TopBarProps) {
  const { frame } = useWords();
  return (
    <header className="top-bar">
      <div className="top-bar-place">
        <h1 className="top-bar-title label">{props.title}</h1>
        {props.breadcrumbs}
      </div>
      <div className="top-bar-search">{props.search}</div>
      <div className="top-bar-tools">
        {props.problems}
        <button
          type="button"
          className="tool"
          aria-pressed={props.isOutlineOpen}
          onClick={props.onOutline}
          title={frame.outlineOpen}
        >
          <Icon name="outline" />
          <span className="tool-name">{frame.outline}</span>
        </button>
        {props.settings}
        <button
          type="button"
          className="tool tool-help"
          onClick={props.onHelp}
          aria-label={frame.help}
          title={frame.help}
        >
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </header>
  );
}
