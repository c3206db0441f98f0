import { type ReactNode, useId } from 'react';

interface SharePartProps {
  readonly title: string;
  readonly intro: string;
  /** It has much to show, and the width of the dialog. */
  readonly isPicture?: boolean;
  readonly children: ReactNode;
}

/** One of the ways to take something along. */
export function SharePart({ title, intro, isPicture = false, children }: SharePartProps) {
  const id = useId();
  return (
    <section className={isPicture ? 'share-part share-picture' : 'share-part'} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="soft">{intro}</p>
      {children}
    </section>
  );
}
