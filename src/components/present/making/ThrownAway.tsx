import { makingWords } from '../../../wording/makingWords';
import { focusAtOnce } from '../../focusAtOnce';
import { Icon } from '../../Icon';
import { useWords } from '../../Words';

interface ThrownAwayProps {
  /** Empty where it is gone because making it was undone. */
  readonly title: string;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** What stands in the place of a story that was thrown away: the way back. */
export function ThrownAway({ title, onBack, onClose }: ThrownAwayProps) {
  const words = makingWords[useWords().language];
  return (
    <aside className="maker" data-folded="true" aria-label={words.region} data-testid="maker">
      <p className="maker-thrown" role="status">
        {title === '' ? words.unmade : words.thrownAway(title)}
      </p>
      <div className="maker-add">
        <button type="button" className="firm-button" ref={focusAtOnce} onClick={onBack}>
          <Icon name={title === '' ? 'redo' : 'undo'} />
          {title === '' ? words.redo : words.undo}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {words.dismiss}
        </button>
      </div>
    </aside>
  );
}
