import type { ReactNode } from 'react';

/** Says that there is nothing to show, and what to do. */
export function Nothing({ text, hint, children }: { text: string; hint: string; children?: ReactNode }) {
  return (
    <div className="view-nothing">
      <p>
        <strong>{text}</strong>
      </p>
      <p className="soft">{hint}</p>
      {children}
    </div>
  );
}
