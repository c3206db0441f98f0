import { useState } from 'react';
import { connectionWords } from '../../wording/connectionWords';
import type { SelectAction } from '../thingActions';
import { useWords } from '../Words';
import type { ListedWays } from './listedWays';
import { WayChain } from './WayChain';

interface WayListProps extends SelectAction {
  readonly title: (count: string, isOne: boolean) => string;
  readonly titleLeast: (count: string) => string;
  /** Says that only the first are listed; null when all are. */
  readonly note: string | null;
  readonly ways: ListedWays;
  /** Position of the first of them among all ways. */
  readonly first: number;
  readonly isOpen?: boolean;
  readonly chosen: number;
  readonly onChoose: (position: number) => void;
}

/** So many ways are listed at once; more when asked. */
const step = 10;

/** Other ways, each by its sentence; a press unfolds its steps and makes it stand out on the map. */
export function WayList(props: WayListProps) {
  const { ways, first, chosen, onSelect } = props;
  const { language, number } = useWords();
  const words = connectionWords[language];
  const isChosenHere = chosen >= first && chosen < first + ways.ways.length;
  const [shown, setShown] = useState(step);
  const title = ways.isCountLeast
    ? props.titleLeast(number(ways.count))
    : props.title(number(ways.count), ways.count === 1);
  return (
    <details className="ways" open={props.isOpen === true || isChosenHere || undefined}>
      <summary className="unfold">{title}</summary>
      {props.note !== null && <p className="connection-note">{props.note}</p>}
      <ul>
        {ways.ways.slice(0, Math.max(shown, chosen - first + 1)).map(({ sentence, way }, index) => {
          const position = first + index;
          const isChosen = position === chosen;
          return (
            <li key={position} data-chosen={isChosen}>
              <button
                type="button"
                className="way-choice"
                aria-expanded={isChosen}
                onClick={() => props.onChoose(isChosen ? 0 : position)}
              >
                {sentence}
              </button>
              {isChosen && <WayChain way={way} onSelect={onSelect} />}
            </li>
          );
        })}
      </ul>
      {shown < ways.ways.length && (
        <button type="button" className="more" onClick={() => setShown(shown + 2 * step)}>
          {words.showMore(number(Math.min(2 * step, ways.ways.length - shown)))}
        </button>
      )}
    </details>
  );
}
