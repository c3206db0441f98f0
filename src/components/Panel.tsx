import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { Icon } from './Icon';
import { useWords } from './Words';

const panelTabs = ['card', 'outline', 'filters', 'own'] as const;
export type PanelTab = (typeof panelTabs)[number];

interface PanelProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** On a phone: over most of the map. */
  readonly isLarge: boolean;
  readonly onLarge: (isLarge: boolean) => void;
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  readonly card: ReactNode;
  /** Rendered only while its tab is chosen. */
  readonly outline: ReactNode;
  /** Likewise. */
  readonly filters: ReactNode;
  /** Likewise: what the map means for the organisation of the reader. */
  readonly own: ReactNode;
  /** Stays in sight under the card or the outline. */
  readonly legend: ReactNode;
}

/** The panel at the side, or the sheet from below on a phone. */
export function Panel(props: PanelProps) {
  const { frame } = useWords();
  const { isLarge, onLarge } = props;
  const base = useId();
  if (!props.isOpen) return <ClosedPanel onOpen={() => props.onOpen(true)} />;
  return (
    <aside
      className="panel"
      aria-label={frame.panel}
      data-testid="panel"
      data-open="true"
      data-large={isLarge}
    >
      <div className="panel-head">
        <Tabs base={base} tab={props.tab} onTab={props.onTab} />
        <button
          type="button"
          className="tool panel-size"
          aria-label={isLarge ? frame.panelShrink : frame.panelEnlarge}
          onClick={() => onLarge(!isLarge)}
        >
          <Icon name={isLarge ? 'chevronDown' : 'chevronUp'} />
        </button>
        <button
          type="button"
          className="tool"
          aria-label={frame.panelClose}
          onClick={() => props.onOpen(false)}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className="panel-parts">
        <div
          className="panel-body"
          role="tabpanel"
          id={`${base}-panel`}
          aria-labelledby={`${base}-${props.tab}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard (WCAG 2.1.1).
          tabIndex={0}
        >
          {props[props.tab]}
        </div>
        {props.legend}
      </div>
    </aside>
  );
}

function ClosedPanel({ onOpen }: { onOpen: () => void }) {
  const { frame } = useWords();
  return (
    <aside className="panel panel-closed" aria-label={frame.panel} data-testid="panel" data-open="false">
      <button type="button" className="panel-opener" onClick={onOpen}>
        <Icon name="panel" />
        {frame.panelOpen}
      </button>
    </aside>
  );
}

function Tabs({ base, tab, onTab }: { base: string; tab: PanelTab; onTab: (tab: PanelTab) => void }) {
  const { frame } = useWords();
  const names: Record<PanelTab, string> = {
    card: frame.tabCard,
    outline: frame.tabOutline,
    filters: frame.tabFilters,
    own: frame.tabOwn,
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const step = event.key === 'ArrowRight' ? 1 : panelTabs.length - 1;
    const other = panelTabs[(panelTabs.indexOf(tab) + step) % panelTabs.length] ?? 'card';
    onTab(other);
    document.getElementById(`${base}-${other}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={frame.tabs}>
      {panelTabs.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${base}-${name}`}
          aria-selected={name === tab}
          aria-controls={`${base}-panel`}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
          onKeyDown={onKey}
        >
          {names[name]}
        </button>
      ))}
    </div>
  );
}
