import type { ReactNode } from 'react';

interface ViewHeadProps {
  readonly title: string;
  readonly intro: string;
  /** What changed, for who does not see it. */
  readonly said: string;
  readonly children: ReactNode;
}

/** The top of a view that takes the place of the map: of what it tells, and how it is set. */
export function ViewHead({ title, intro, said, children }: ViewHeadProps) {
  return (
    <header className="view-head">
      <div className="view-title">
        <h2>{title}</h2>
        <p className="soft">{intro}</p>
      </div>
      <div className="view-controls">{children}</div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </header>
  );
}
