import { type RefObject, useState } from 'react';

/** Copying the text of a field, and what has become of it. */
export interface CopyingHandle {
  /** Null until the reader copied this text. */
  readonly isCopied: boolean | null;
  readonly copy: () => Promise<void>;
}

/** Copies a text; where that is not allowed it is selected, to be copied by key. */
export function useCopying(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  text: string,
): CopyingHandle {
  const [outcome, setOutcome] = useState<{ readonly isCopied: boolean; readonly text: string } | null>(null);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ isCopied: true, text });
    } catch {
      field.current?.focus();
      setOutcome({ isCopied: false, text });
    }
  };
  return { isCopied: outcome?.text === text ? outcome.isCopied : null, copy };
}
