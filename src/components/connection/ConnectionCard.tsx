import type { ReactNode } from 'react';
import { connectionWords } from '../../wording/connectionWords';
import { Icon } from '../Icon';
import type { SelectAction } from '../thingActions';
import { useWords } from '../Words';
import './connection.css';
import type { ListedWays } from './listedWays';
import { WayChain } from './WayChain';
import { WayList } from './WayList';

interface ConnectionCardProps extends SelectAction {
  readonly from: ReactNode;
  readonly to: ReactNode;
  /** What was found, in words; empty while an end is missing, and until there is an answer. */
  readonly lead: string;
  readonly isWaiting: boolean;
  /** One end is not chosen yet. */
  readonly isPicking: boolean;
  /** Other filters than the year are on. */
  readonly isFiltered: boolean;
  readonly shortest: ListedWays;
  /** Null until they are asked for, and while they are being looked for. */
  readonly longer: ListedWays | null;
  readonly isLonger: boolean;
  /** Which way stands out on the map: among the shortest, then the longer ones. */
  readonly chosen: number;
  readonly onChoose: (position: number) => void;
  readonly onLonger: () => void;
  readonly onSwap: () => void;
  readonly onClose: () => void;
}

/** The card of a connection: its two ends, the shortest way in words and in steps, and others when asked. */
export function ConnectionCard(props: ConnectionCardProps) {
  const { shortest, longer, lead, chosen, onChoose, onSelect } = props;
  const { language, number } = useWords();
  const words = connectionWords[language];
  const [first, ...others] = shortest.ways;
  const isShared = first?.way.things.length === 3 && first.way.things[0]?.kind !== 'organisation';
  return (
    <article className="card connection" data-testid="connection">
      <header className="connection-head">
        <h2>{words.title}</h2>
        <button type="button" className="tool" aria-label={words.close} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="ends">
        {props.from}
        <button
          type="button"
          className="tool swap"
          aria-label={words.swap}
          title={words.swap}
          onClick={props.onSwap}
        >
          <SwapIcon />
        </button>
        {props.to}
      </div>
      <div role="status" className="connection-lead" data-testid="connection-lead">
        {props.isPicking && <p className="soft">{words.pick}</p>}
        {props.isWaiting && lead === '' && <p className="soft">{words.searching}</p>}
        {lead !== '' && <p className="lead">{lead}</p>}
        {first !== undefined && first.way.things.length > 2 && !isShared && <HowMany shortest={shortest} />}
        {props.isFiltered && <p className="connection-note">{words.filtered}</p>}
      </div>
      {first !== undefined && (
        <>
          <WayChain way={first.way} onSelect={onSelect} />
          {others.length > 0 && (
            <WayList
              title={isShared ? words.othersShared : words.others}
              titleLeast={words.waysLeast}
              note={shortest.count > shortest.ways.length ? words.listed(number(shortest.ways.length)) : null}
              ways={{ ...shortest, count: shortest.count - 1, ways: others }}
              first={1}
              chosen={chosen}
              onChoose={onChoose}
              onSelect={onSelect}
            />
          )}
          <Longer {...props} longer={longer} />
        </>
      )}
    </article>
  );
}

function HowMany({ shortest: { count, isCountLeast } }: { shortest: ListedWays }) {
  const { language, number } = useWords();
  const words = connectionWords[language];
  if (count === 1) return <p className="connection-note">{words.onlyWay}</p>;
  return <p className="connection-note">{(isCountLeast ? words.waysLeast : words.ways)(number(count))}</p>;
}

function Longer({ longer, isLonger, shortest, chosen, onChoose, onLonger, onSelect }: ConnectionCardProps) {
  const { language, number } = useWords();
  const words = connectionWords[language];
  if (!isLonger)
    return (
      <button type="button" className="more" onClick={onLonger}>
        {words.longer}
      </button>
    );
  if (longer === null) return <p className="soft">{words.searching}</p>;
  if (longer.ways.length === 0) return <p className="connection-note">{words.longerNone}</p>;
  return (
    <WayList
      title={words.longerTitle}
      titleLeast={words.longerLeast}
      note={longer.count > longer.ways.length ? words.longerListed(number(longer.ways.length)) : null}
      ways={longer}
      first={shortest.ways.length}
      isOpen
      chosen={chosen}
      onChoose={onChoose}
      onSelect={onSelect}
    />
  );
}

function SwapIcon() {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M8 5v13M4.5 14.5L8 18l3.5-3.5M16 19V6M12.5 9.5L16 6l3.5 3.5" />
    </svg>
  );
}
