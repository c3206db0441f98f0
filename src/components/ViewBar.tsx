import { type MouseEvent, useEffect, useRef } from 'react';
import { type StageView, stageViews } from '../ecosystem/views';
import { Icon } from './Icon';
import { useWords } from './Words';

interface ViewBarProps {
  readonly view: StageView | null;
  readonly onView: (view: StageView) => void;
  /** Address of a view, to open it elsewhere. */
  readonly addressOf: (view: StageView) => string;
  /** Name of the organisation of the reader; null while none is chosen. */
  readonly own: string | null;
  readonly onOwn: () => void;
}

/** The ways to look at the same things, and whose eyes they are. */
export function ViewBar({ view, onView, addressOf, own, onOwn }: ViewBarProps) {
  const { frame } = useWords();
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is another link.
  useEffect(() => showCurrent(list.current), [view]);
  const go = (event: MouseEvent, to: StageView): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onView(to);
  };
  return (
    <nav className="view-bar" aria-label={frame.views}>
      <ul ref={list}>
        {stageViews.map((name) => (
          <li key={name}>
            <a
              href={addressOf(name)}
              aria-current={name === view ? 'page' : undefined}
              onClick={(event) => go(event, name)}
              // The address follows the map a moment later: it is asked for when it is wanted.
              onPointerEnter={({ currentTarget }) => currentTarget.setAttribute('href', addressOf(name))}
              onFocus={({ currentTarget }) => currentTarget.setAttribute('href', addressOf(name))}
            >
              {frame.viewNames[name]}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" className="own-chip" data-chosen={own !== null} onClick={onOwn}>
        <Icon name="own" />
        <span className="visually-hidden">{own === null ? '' : `${frame.own}: `}</span>
        <span className="own-name">{own ?? frame.own}</span>
      </button>
    </nav>
  );
}

/** Where the bar has no room for all views it scrolls. Not by `scrollIntoView`: in Chromium the Tab key would go on from there. */
function showCurrent(list: HTMLElement | null): void {
  const shown = list?.querySelector<HTMLElement>('[aria-current]');
  if (list && shown) list.scrollLeft = shown.offsetLeft - (list.clientWidth - shown.offsetWidth) / 2;
}
