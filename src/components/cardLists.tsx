import { Children, type ReactNode, useState } from 'react';
import type { Named } from '../network/cards/named';
import type { Content } from '../network/cards/verbandCard';
import { ThingButton } from './ThingButton';
import type { SelectAction } from './thingActions';
import { useCardWords } from './useCardWords';
import { useWords } from './Words';

/** A list that shows its first items, and the rest when asked. */
export function ShortList({
  limit,
  className,
  children,
}: {
  limit: number;
  className?: string;
  children: ReactNode;
}) {
  const { number } = useWords();
  const cards = useCardWords();
  const [isWhole, setIsWhole] = useState(false);
  const items = Children.toArray(children);
  const isLong = items.length > limit + 1;
  return (
    <>
      <ul className={className ?? 'things'}>{isLong && !isWhole ? items.slice(0, limit) : items}</ul>
      {isLong && (
        <button type="button" className="more" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? cards.showFewer : cards.showAll(number(items.length))}
        </button>
      )}
    </>
  );
}

/** Says how much of a very long list is given; nothing when it is all of it. */
export function NotAllShown({ shown, total }: { shown: number; total: number }) {
  const { number } = useWords();
  const cards = useCardWords();
  if (shown >= total) return null;
  return <p className="soft">{cards.notAllShown(number(shown), number(total))}</p>;
}

interface SeatGroupProps {
  readonly heading: ReactNode;
  /** How many there are, where the heading tells it. */
  readonly count?: number;
  readonly limit: number;
  /** An item a seat. */
  readonly children: ReactNode;
}

/** Seats that have something in common, under a heading that says what. */
export function SeatGroup({ heading, count, limit, children }: SeatGroupProps) {
  const { number } = useWords();
  return (
    <div className="sector-group">
      <h4>
        {heading}
        {count !== undefined && <span className="count">{number(count)}</span>}
      </h4>
      <ShortList limit={limit}>{children}</ShortList>
    </div>
  );
}

interface ContentListProps extends SelectAction {
  readonly contents: readonly Content[];
  readonly limit: number;
}

/** The verbanden that lie in something, each with its sort and how many seats it has. */
export function ContentList({ contents, limit, onSelect }: ContentListProps) {
  const { count } = useWords();
  return (
    <ShortList limit={limit}>
      {contents.map(({ verband, sort, seats }) => (
        <li key={verband.id}>
          <ThingButton
            thing={verband}
            note={sort}
            aside={seats === null || seats === 0 ? '' : count(seats, 'seat')}
            onSelect={onSelect}
          />
        </li>
      ))}
    </ShortList>
  );
}

interface SharedItemProps extends SelectAction {
  readonly thing: Named;
  /** `soort` of an organisation. */
  readonly sort?: string;
  /** What it shares with the thing of the card, and what that is called. */
  readonly shared: readonly Named[];
  readonly counted: 'sharedOrganisation' | 'sharedVerband';
}

/** A thing that shares organisations or verbanden with the thing of the card; which ones unfolds. */
export function SharedItem({ thing, sort, shared, counted, onSelect }: SharedItemProps) {
  const { count } = useWords();
  return (
    <li>
      <ThingButton thing={thing} {...(sort === undefined ? {} : { sort })} onSelect={onSelect} />
      <details>
        <summary className="unfold">{count(shared.length, counted)}</summary>
        <ul className="things">
          {shared.map(({ kind, id, name }) => (
            <li key={id}>
              <button type="button" className="name-link" onClick={() => onSelect(kind, id)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
