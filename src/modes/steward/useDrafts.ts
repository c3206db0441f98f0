import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Drafts, draftsOf, withDraft } from '../../components/desk/drafts';
import type { RowActions } from '../../components/desk/rowParts';
import { useDeskWords } from '../../components/desk/useDeskWords';
import type { Desk } from './desk';

/** What is typed in rows and not saved yet; it stays when the steward looks elsewhere. */
export interface Drafting {
  readonly drafts: Drafts;
  readonly onDraft: RowActions['onDraft'];
  readonly drop: (key: string) => void;
  /** Asks before what was typed in tables that go is lost; without them it agrees. */
  readonly mayReplace: (stays: (file: string) => boolean) => Promise<boolean>;
}

/**
 * Keeps what is typed in rows, for as long as the page lasts.
 *
 * @param desk - asks whether it may go
 * @returns what was typed, and the ways to change that
 */
export function useDrafts({ ask }: Desk): Drafting {
  const words = useDeskWords();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const hasDrafts = drafts.size > 0;
  useEffect(() => {
    if (!hasDrafts) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [hasDrafts]);
  const onDraft = useCallback<Drafting['onDraft']>(
    (problem, typed) => setDrafts((before) => withDraft(before, problem, typed)),
    [],
  );
  const drop = useCallback((key: string) => {
    setDrafts((before) => new Map([...before].filter(([one]) => one !== key)));
  }, []);
  const mayReplace = useCallback<Drafting['mayReplace']>(
    async (stays) => {
      const left = draftsOf(drafts, stays);
      const lost = drafts.size - left.size;
      if (lost === 0) return true;
      const isAgreed = await ask(words.draftsSure(lost), words.draftsYes);
      if (isAgreed) setDrafts(left);
      return isAgreed;
    },
    [ask, drafts, words],
  );
  return useMemo(() => ({ drafts, onDraft, drop, mayReplace }), [drafts, onDraft, drop, mayReplace]);
}
