import { type ReactNode, useId } from 'react';

interface SharePartProps {
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
}

/** One of the ways to take something along. */
export function SharePart({ title, intro, children }: SharePartProps) {
  const id = useId();
  return (
    <section className="share-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="soft">{intro}</p>
      {children}
    </section>
  );
}
