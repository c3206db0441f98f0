import type { ReactNode } from 'react';
import { sectorOf } from '../../appearance/sectors';
import type { AbsenceReason, Absences } from '../../network/cards/absences';
import type { Exchange } from '../../network/cards/exchange';
import type { OrganisationCard } from '../../network/cards/organisationCard';
import type { Meetings } from '../../network/cards/shared';
import type { Network } from '../../network/network';
import { ownWords } from '../../wording/ownWords';
import { tellPast } from '../../wording/pastWords';
import { CardSection } from '../cardParts';
import { Icon } from '../Icon';
import { Seats } from '../OrganisationCard';
import { SectorSign } from '../SectorSign';
import type { ThingActions } from '../thingActions';
import { useCardWords } from '../useCardWords';
import { useWords } from '../Words';
import { AbsencePart } from './AbsencePart';
import { CompanionsPart } from './CompanionsPart';
import { ExchangePart } from './ExchangePart';

export interface OwnPartProps extends ThingActions {
  readonly network: Network;
  /** Everyone it meets. */
  readonly companions: Meetings;
  /** What is shown of the organisation. */
  readonly card: OrganisationCard;
  /** Seats that a choice hides. */
  readonly hiddenSeats: number;
  /** Of these, in a year, those at a verband of which the start is not known. */
  readonly undatedSeats: number;
  readonly exchange: Exchange;
  readonly absences: Absences;
  readonly reason: AbsenceReason;
  readonly onReason: (reason: AbsenceReason) => void;
  readonly onDesk: () => void;
  /** Ways to choose another organisation. */
  readonly chooser: ReactNode;
}

/** What the ecosystem means for the organisation of the reader: where it sits, with whom, what for, and where not. */
export function OwnPart(props: OwnPartProps) {
  const { card, hiddenSeats, chooser, onSelect, onShow } = props;
  const { language, number } = useWords();
  const words = ownWords[language];
  const cards = useCardWords();
  const current = card.seatCount - card.pastCount;
  const noSeats = useNoSeats(card, hiddenSeats);
  return (
    <article className="card own-card" data-testid="own">
      <header className="card-head">
        <div className="card-title">
          <p className="label">{words.title}</p>
          <h2>{card.name}</h2>
          <Sums card={card} />
        </div>
        <span className="organisation-picture own-picture" aria-hidden="true">
          <SectorSign sector={sectorOf(card.sort)} />
        </span>
        <div className="own-ways">
          {card.seatCount > 0 && (
            <button type="button" className="quiet-button" onClick={() => onShow('organisation', card.id)}>
              <Icon name="target" />
              <span>{words.showOnMap}</span>
            </button>
          )}
          {chooser}
        </div>
      </header>
      <CardSection title={words.seats} aside={number(current)}>
        {current === 0 && <p className="soft">{noSeats}</p>}
        <Seats card={card} onSelect={onSelect} />
        {hiddenSeats > 0 && (
          <p className="soft">{words.hiddenSeats(number(hiddenSeats), number(props.undatedSeats))}</p>
        )}
      </CardSection>
      <CardSection title={words.together} aside={number(card.companionCount)}>
        {card.companions.length === 0 && (
          <p className="soft">{current === 0 ? noSeats : words.togetherNone}</p>
        )}
        <CompanionsPart network={props.network} meetings={props.companions.top} onSelect={onSelect} />
        {card.companionsPartial && <p className="soft">{cards.togetherPartial}</p>}
      </CardSection>
      <ExchangePart exchange={props.exchange} onDesk={props.onDesk} onSelect={onSelect} />
      <AbsencePart
        network={props.network}
        absences={props.absences}
        hasSeats={current > 0}
        reason={props.reason}
        onReason={props.onReason}
        onSelect={onSelect}
      />
    </article>
  );
}

/** How many seats, and at how many verbanden; of those that are over only how many. */
function Sums({ card }: Pick<OwnPartProps, 'card'>) {
  const words = useWords();
  const said = ownWords[words.language];
  const { seatCount, pastCount } = card;
  const verbanden = new Set(card.seats.flatMap(({ seats }) => seats.map(({ verband }) => verband.id)));
  const seats = tellPast(words, words.count(seatCount, 'seat'), seatCount, pastCount);
  const at = words.count(verbanden.size, 'verband');
  return (
    <p className="own-sums">
      {pastCount === 0 ? said.sums(seats, at) : pastCount === seatCount ? seats : said.sumsNow(seats, at)}
    </p>
  );
}

/** Why there is no seat. */
function useNoSeats({ seatCount }: OwnPartProps['card'], hiddenSeats: number): string {
  const words = ownWords[useWords().language];
  if (seatCount > 0) return words.noSeatsNow;
  return hiddenSeats > 0 ? words.noSeatsShown : words.noSeats;
}
