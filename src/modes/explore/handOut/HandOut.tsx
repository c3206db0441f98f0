import { useState } from 'react';
import { HandOutDialog } from '../../../components/handOut/HandOutDialog';
import type { Story } from '../../../ecosystem/story';
import type { Exploring } from '../exploring';
import type { Paper } from '../share/printSheet';
import { useHandOut } from './useHandOut';

interface HandOutProps {
  readonly exploring: Exploring;
  readonly story: Story;
  readonly onClose: () => void;
}

/** Making and printing the hand-out of a story. */
export function HandOut({ exploring, story, onClose }: HandOutProps) {
  const { state, print, cancel } = useHandOut(exploring, story);
  const [withNotes, setWithNotes] = useState(false);
  const [paper, setPaper] = useState<Paper>('a4');
  return (
    <HandOutDialog
      story={story}
      state={state}
      withNotes={withNotes}
      onWithNotes={setWithNotes}
      paper={paper}
      onPaper={setPaper}
      onPrint={() => print({ withNotes, paper })}
      onCancel={cancel}
      onClose={onClose}
    />
  );
}
