import { makingWords } from '../../../wording/makingWords';
import { Icon } from '../../Icon';
import { useWords } from '../../Words';

interface ThrownAwayProps {
  readonly title: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What stands in the place of a story that was thrown away: the way back. */
export function ThrownAway({ title, onUndo, onClose }: ThrownAwayProps) {
  const words = makingWords[useWords().language];
  return (
    <aside className="maker" data-folded="true" aria-label={words.region} data-testid="maker">
      <p className="maker-thrown" role="status">
        {words.thrownAway(title)}
      </p>
      <div className="maker-add">
        <button type="button" className="firm-button" onClick={onUndo}>
          <Icon name="undo" />
          {words.undo}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {words.dismiss}
        </button>
      </div>
    </aside>
  );
}
