import { useEffect, useMemo, useState } from 'react';
import { HelpDialog } from '../../components/HelpDialog';
import { ProblemsList } from '../../components/ProblemsList';
import { useWords } from '../../components/Words';
import type { Problem } from '../../validation/problem';
import { problemMessage } from '../../wording/problems/problemMessage';

interface ExploreDialogsProps {
  readonly dialog: 'help' | 'problems';
  readonly problems: readonly Problem[];
  readonly singleKeys: boolean;
  readonly onSingleKeys: (allows: boolean) => void;
  readonly onClose: () => void;
}

/** The dialogs of this mode; their code and texts come only when one is opened. */
export function ExploreDialogs(props: ExploreDialogsProps) {
  const { dialog, problems, onClose } = props;
  const { language } = useWords();
  const [changes, setChanges] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    if (dialog !== 'help') return;
    fetch('./changes.md')
      .then((response) => (response.ok ? response.text() : null))
      .then(setChanges, () => setChanges(null));
  }, [dialog]);
  const shown = useMemo(
    () => problems.map((problem) => ({ ...problem, ...problemMessage(problem, language) })),
    [problems, language],
  );
  return (
    <>
      <HelpDialog
        isOpen={dialog === 'help'}
        onClose={onClose}
        changes={changes}
        singleKeys={props.singleKeys}
        onSingleKeys={props.onSingleKeys}
      />
      <ProblemsList isOpen={dialog === 'problems'} onClose={onClose} problems={shown} />
    </>
  );
}
