import type { Exchange, Match } from '../../network/cards/exchange';
import { ownWords } from '../../wording/ownWords';
import { ShortList } from '../cardLists';
import { CardSection } from '../cardParts';
import { ThingButton } from '../ThingButton';
import type { SelectAction } from '../thingActions';
import { useWords } from '../Words';

interface ExchangePartProps extends SelectAction {
  readonly exchange: Exchange;
  readonly onDesk: () => void;
}

/** What the organisation and the others bring and seek, and where that meets; where nothing is filled in, how to. */
export function ExchangePart({ exchange, onDesk, onSelect }: ExchangePartProps) {
  const { language, number, count } = useWords();
  const words = ownWords[language];
  const { seats, brings, seeks, othersBring, othersSeek, past } = exchange;
  const ours = count(seats, 'seat');
  const leftOut = past.ours + past.theirs > 0 && (
    <p className="soft">{words.exchangePast(number(past.ours), number(past.theirs))}</p>
  );
  if (seats === 0 && past.ours === 0) return null;
  if (seats === 0) return <CardSection title={words.exchange}>{leftOut}</CardSection>;
  if (brings + seeks === 0) {
    return (
      <CardSection title={words.exchange}>
        <p className="soft">{words.exchangeNone(ours)}</p>
        {leftOut}
        <p className="soft">{words.exchangeFill}</p>
        <button type="button" className="more" onClick={onDesk}>
          {words.exchangeDesk}
        </button>
      </CardSection>
    );
  }
  return (
    <CardSection title={words.exchange}>
      <p className="soft">{words.filled(number(brings), number(seeks), ours)}</p>
      {othersBring + othersSeek === 0 ? (
        <p className="soft">{words.othersNone}</p>
      ) : (
        <>
          {seeks > 0 && <Matches kind="offers" matches={exchange.offers} onSelect={onSelect} />}
          {brings > 0 && <Matches kind="wishes" matches={exchange.wishes} onSelect={onSelect} />}
        </>
      )}
      {leftOut}
    </CardSection>
  );
}

interface MatchesProps extends SelectAction {
  readonly kind: 'offers' | 'wishes';
  readonly matches: readonly Match[];
}

function Matches({ kind, matches, onSelect }: MatchesProps) {
  const { language } = useWords();
  const words = ownWords[language];
  return (
    <div className="relation-group">
      <h4>{words[kind]}</h4>
      {matches.length === 0 && <p className="soft">{kind === 'offers' ? words.noOffers : words.noWishes}</p>}
      <ShortList limit={5} className="matches">
        {matches.map((match) => (
          <li key={`${match.organisation.id} ${match.theirs} ${match.ours}`}>
            <ThingButton thing={match.organisation} sort={match.sort} onSelect={onSelect} />
            <dl className="match-terms">
              <Said
                who={kind === 'offers' ? words.theyBring : words.theySeek}
                text={match.theirs}
                at={match.theirVerband.name}
              />
              <Said
                who={kind === 'offers' ? words.weSeek : words.weBring}
                text={match.ours}
                at={match.ourVerband.name}
              />
            </dl>
            <p className="match-why">
              {words.inCommon(match.words.join(', '))}
              {' · '}
              {match.meetAt.length === 0 ? words.meetNowhere : words.meetAt}{' '}
              {match.meetAt.map(({ kind: thing, id, name }) => (
                <button type="button" className="name-link" key={id} onClick={() => onSelect(thing, id)}>
                  {name}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ShortList>
    </div>
  );
}

function Said({ who, text, at }: { who: string; text: string; at: string }) {
  const { language } = useWords();
  return (
    <div>
      <dt>{who}</dt>
      <dd>
        {text} <span className="soft">{ownWords[language].at(at)}</span>
      </dd>
    </div>
  );
}
