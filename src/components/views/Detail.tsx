import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../Icon';

interface DetailProps {
  readonly name: string;
  readonly title: string;
  readonly closing: string;
  readonly onClose: () => void;
  /** Buttons beside the title. */
  readonly hands?: ReactNode;
  readonly children: ReactNode;
}

/** What stands behind a cell, under the grid; comes in sight where it would be below the edge. */
export function Detail({ name, title, closing, onClose, hands, children }: DetailProps) {
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell is another title.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [title]);
  return (
    <section ref={box} className="grid-detail" aria-label={name} data-testid="grid-detail">
      <header>
        <h3 className="sentence">{title}</h3>
        {hands}
        <button type="button" className="tool" onClick={onClose}>
          <Icon name="close" />
          <span className="visually-hidden">{closing}</span>
        </button>
      </header>
      {children}
    </section>
  );
}
