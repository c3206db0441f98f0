import { type ReactNode, useState } from 'react';

interface UnfoldingProps {
  readonly summary: string;
  /** What unfolds; made when it is asked for. */
  readonly draw: () => ReactNode;
}

/** A line that unfolds to more, which is not there before: of many such lines that would be much. */
export function Unfolding({ summary, draw }: UnfoldingProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="unfold">{summary}</summary>
      {isOpen && draw()}
    </details>
  );
}
