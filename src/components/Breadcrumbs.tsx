import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ThingKind } from '../ecosystem/ecosystem';
import { Icon } from './Icon';
import { useDismiss } from './useDismiss';
import { useWords } from './Words';

export interface Crumb {
  readonly kind: ThingKind;
  readonly id: string;
  readonly name: string;
}

interface BreadcrumbsProps {
  /** From the widest area to the focus. */
  readonly crumbs: readonly Crumb[];
  readonly onGo: (crumb: Crumb) => void;
}

/** The way from the widest area to where the reader is; levels in the middle fold when there is no room. */
export function Breadcrumbs({ crumbs, onGo }: BreadcrumbsProps) {
  const { frame } = useWords();
  const { list, folded } = useFolding(crumbs);
  const last = crumbs.at(-1);
  const shownFirst = folded > 0 ? crumbs.slice(0, 1) : crumbs.slice(0, -1);
  const shownAfter = folded > 0 ? crumbs.slice(1 + folded, -1) : [];
  return (
    <nav className="breadcrumbs" data-testid="breadcrumbs" aria-label={frame.breadcrumbs}>
      <ol ref={list}>
        {shownFirst.map((crumb) => (
          <CrumbItem key={crumb.id} crumb={crumb} onGo={onGo} />
        ))}
        {folded > 0 && <FoldedCrumbs crumbs={crumbs.slice(1, 1 + folded)} onGo={onGo} />}
        {shownAfter.map((crumb) => (
          <CrumbItem key={crumb.id} crumb={crumb} onGo={onGo} />
        ))}
        {last !== undefined && (
          <li className="crumb-last">
            <button type="button" className="crumb" aria-current="location" onClick={() => onGo(last)}>
              {last.name}
            </button>
          </li>
        )}
      </ol>
    </nav>
  );
}

function CrumbItem({ crumb, onGo }: { crumb: Crumb; onGo: (crumb: Crumb) => void }) {
  return (
    <li>
      <button type="button" className="crumb" onClick={() => onGo(crumb)}>
        {crumb.name}
      </button>
      <Icon name="chevronRight" />
    </li>
  );
}

function FoldedCrumbs({ crumbs, onGo }: BreadcrumbsProps) {
  const { frame } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLLIElement>(null);
  const close = useCallback(() => setIsOpen(false), []);
  useDismiss(box, isOpen, close);
  const go = (crumb: Crumb) => {
    close();
    onGo(crumb);
  };
  return (
    <li className="crumbs-folded" ref={box}>
      <button
        type="button"
        className="crumb"
        aria-expanded={isOpen}
        aria-label={frame.breadcrumbsHidden}
        onClick={() => setIsOpen(!isOpen)}
      >
        …
      </button>
      <Icon name="chevronRight" />
      {isOpen && (
        <ul className="menu">
          {crumbs.map((crumb) => (
            <li key={crumb.id}>
              <button type="button" onClick={() => go(crumb)}>
                {crumb.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function isTooWide(list: HTMLElement): boolean {
  const last = list.querySelector('[aria-current]');
  const isCut = last !== null && last.scrollWidth > last.clientWidth + 1;
  return isCut || list.scrollWidth > list.clientWidth + 1;
}

/** Folds one level more as long as the list is wider than its place. */
function useFolding(crumbs: readonly Crumb[]) {
  const list = useRef<HTMLOListElement>(null);
  const [folding, setFolding] = useState({ crumbs, folded: 0 });
  const folded = folding.crumbs === crumbs ? folding.folded : 0;
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || !isTooWide(element)) return;
    if (folded < crumbs.length - 2) setFolding({ crumbs, folded: folded + 1 });
  }, [crumbs, folded]);
  useEffect(() => {
    const element = list.current?.parentElement;
    if (element === null || element === undefined) return;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (Math.abs(element.clientWidth - width) < 2) return;
      width = element.clientWidth;
      setFolding({ crumbs, folded: 0 });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [crumbs]);
  return { list, folded };
}
