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
  /** Absent where there is no outline to open. */
  readonly outline?: { readonly isOpen: boolean; readonly onToggle: () => void };
  readonly onShare?: () => void;
  readonly onPresent?: () => void;
  readonly onHelp?: () => void;
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
      {props.search !== null && <div className="top-bar-search">{props.search}</div>}
      <div className="top-bar-tools">
        {props.problems}
        {props.outline !== undefined && (
          <button
            type="button"
            className="tool"
            aria-pressed={props.outline.isOpen}
            onClick={props.outline.onToggle}
            title={frame.outlineOpen}
          >
            <Icon name="outline" />
            <span className="tool-name">{frame.outline}</span>
          </button>
        )}
        {props.onShare !== undefined && (
          <button
            type="button"
            className="tool"
            onClick={props.onShare}
            aria-haspopup="dialog"
            title={frame.share}
          >
            <Icon name="share" />
            <span className="tool-name">{frame.share}</span>
          </button>
        )}
        {props.onPresent !== undefined && (
          <button
            type="button"
            className="tool"
            onClick={props.onPresent}
            aria-haspopup="dialog"
            title={frame.present}
            data-testid="present"
          >
            <Icon name="present" />
            <span className="tool-name">{frame.present}</span>
          </button>
        )}
        {props.settings}
        {props.onHelp !== undefined && (
          <button
            type="button"
            className="tool tool-help"
            onClick={props.onHelp}
            aria-label={frame.help}
            title={frame.help}
          >
            <span aria-hidden="true">?</span>
          </button>
        )}
      </div>
    </header>
  );
}
