import { useWords } from '../Words';
import { useDeskWords } from './useDeskWords';

interface MoreProps {
  readonly shown: number;
  readonly total: number;
  /** So many come at a press. */
  readonly step: number;
  readonly onMore: () => void;
}

/** Says how much of a list is shown, and shows more of it. */
export function More({ shown, total, step, onMore }: MoreProps) {
  const words = useDeskWords();
  const { number } = useWords();
  if (shown >= total) return null;
  return (
    <div className="problems-more">
      <button type="button" className="quiet-button" onClick={onMore}>
        {words.more(number(Math.min(step, total - shown)))}
      </button>
      <span className="soft">{words.shownOf(number(shown), number(total))}</span>
    </div>
  );
}
