import type { ThingKind } from '../ecosystem/ecosystem';
import { Icon } from './Icon';
import { titleOf } from './titleOf';
import { useFolding } from './useFolding';
import { useMenu } from './useMenu';
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

/** The way from the widest area to where the reader is; levels before it fold when there is no room. */
export function Breadcrumbs({ crumbs, onGo }: BreadcrumbsProps) {
  const { frame } = useWords();
  const { nav, folded, isMeasuring } = useFolding(crumbs);
  const last = crumbs.at(-1);
  const firstFolded = folded >= crumbs.length - 1 ? 0 : 1;
  const shownFirst = folded > 0 ? crumbs.slice(0, firstFolded) : crumbs.slice(0, -1);
  const shownAfter = folded > 0 ? crumbs.slice(firstFolded + folded, -1) : [];
  return (
    <nav
      className="breadcrumbs"
      data-testid="breadcrumbs"
      data-measuring={isMeasuring}
      aria-label={frame.breadcrumbs}
      ref={nav}
    >
      <ol>
        {shownFirst.map((crumb) => (
          <CrumbItem key={crumb.id} crumb={crumb} onGo={onGo} />
        ))}
        {folded > 0 && <FoldedCrumbs crumbs={crumbs.slice(firstFolded, firstFolded + folded)} onGo={onGo} />}
        {shownAfter.map((crumb) => (
          <CrumbItem key={crumb.id} crumb={crumb} onGo={onGo} />
        ))}
        {last !== undefined && (
          <li className="crumb-last">
            <button
              type="button"
              className="crumb"
              aria-current="location"
              title={titleOf(last.name)}
              onClick={() => onGo(last)}
            >
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
      <button type="button" className="crumb" title={titleOf(crumb.name)} onClick={() => onGo(crumb)}>
        {crumb.name}
      </button>
      <Icon name="chevronRight" />
    </li>
  );
}

function FoldedCrumbs({ crumbs, onGo }: BreadcrumbsProps) {
  const { frame } = useWords();
  const { box, isOpen, toggle, close } = useMenu<HTMLLIElement>();
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
        onClick={toggle}
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
