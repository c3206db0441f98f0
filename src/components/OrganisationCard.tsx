import { sectorOf } from '../appearance/sectors';
import type { OrganisationCard as CardOfOrganisation, Seat } from '../network/cards/organisationCard';
import { ownWords } from '../wording/ownWords';
import { pastWords, tellPast, tellPastSeat } from '../wording/pastWords';
import { sectorWords } from '../wording/sectorWords';
import { NotAllShown, SeatGroup, SharedItem, ShortList } from './cardLists';
import { CardHead, CardSection, Fact, Facts, Relations, UpkeepSection, Website } from './cardParts';
import { joinFilled } from './joinFilled';
import { kindAndSort } from './kindAndSort';
import { SeatTermsList } from './SeatTermsList';
import { SectorSign } from './SectorSign';
import { useSeatChange } from './seatChange';
import { ThingButton } from './ThingButton';
import type { SelectAction, ThingActions } from './thingActions';
import { useCardWords } from './useCardWords';
import { useWords } from './Words';

interface OrganisationCardProps extends ThingActions {
  readonly card: CardOfOrganisation;
  /** Makes it the organisation of the reader; absent where it is that already. */
  readonly onOwn?: () => void;
}

/** The card of an organisation: its seats by level and role, and with whom it sits most. */
export function OrganisationCard({ card, onOwn, ...actions }: OrganisationCardProps) {
  const words = useWords();
  const { things, number, language } = words;
  const cards = useCardWords();
  const sector = sectorOf(card.sort);
  return (
    <article className="card">
      <CardHead
        thing={{ kind: 'organisation', id: card.id, name: card.name }}
        what={kindAndSort(things.kind.organisation, card.sort)}
        path={card.area === null ? [] : [card.area]}
        picture={
          <span className="organisation-picture" aria-hidden="true">
            <SectorSign sector={sector} />
          </span>
        }
        actions={actions}
      />
      {onOwn !== undefined && (
        <button type="button" className="more card-own" onClick={onOwn}>
          {ownWords[language].isOwn}
        </button>
      )}
      <CardSection
        title={cards.seats}
        aside={tellPast(words, number(card.seatCount), card.seatCount, card.pastCount)}
      >
        {card.seatCount === 0 && <p className="soft">{cards.noSeats}</p>}
        <Seats card={card} onSelect={actions.onSelect} />
      </CardSection>
      <CardSection title={cards.togetherWith}>
        {card.companions.length === 0 && <p className="soft">{cards.togetherNone}</p>}
        <ShortList limit={10} className="shared">
          {card.companions.map(({ organisation, sort, verbanden }) => (
            <SharedItem
              key={organisation.id}
              thing={organisation}
              sort={sort}
              shared={verbanden}
              counted="sharedVerband"
              onSelect={actions.onSelect}
            />
          ))}
        </ShortList>
        <NotAllShown shown={card.companions.length} total={card.companionCount} />
        {card.companionsPartial && <p className="soft">{cards.togetherPartial}</p>}
      </CardSection>
      <How card={card} onSelect={actions.onSelect} />
      <Relations relations={card.relations} self="organisation" onSelect={actions.onSelect} />
      <UpkeepSection upkeep={card} seatSources={card.seatSources} onSelect={actions.onSelect} />
    </article>
  );
}

interface SeatsProps extends SelectAction {
  readonly card: Pick<CardOfOrganisation, 'seats' | 'past' | 'seatCount' | 'pastCount'>;
}

/** Seats under the level at which each verband works, with role, dates and terms; below them those that are over. */
export function Seats({ card, onSelect }: SeatsProps) {
  const { language } = useWords();
  const { seats, past, seatCount, pastCount } = card;
  const shown = seats.reduce((total, { seats: alike }) => total + alike.length, 0);
  return (
    <>
      <SeatsByLevel seats={seats} onSelect={onSelect} />
      <NotAllShown shown={shown} total={seatCount - pastCount} />
      {pastCount > 0 && (
        <SeatGroup heading={pastWords[language].past} count={pastCount} limit={6}>
          {past.map((seat) => (
            <SeatItem key={seat.participation} seat={seat} isPast onSelect={onSelect} />
          ))}
        </SeatGroup>
      )}
      <NotAllShown shown={past.length} total={pastCount} />
    </>
  );
}

function SeatsByLevel({ seats, onSelect }: Pick<CardOfOrganisation, 'seats'> & SelectAction) {
  const { things } = useWords();
  return seats.map(({ level, seats: alike }) => (
    <SeatGroup
      key={level ?? ''}
      heading={<span className="sentence">{level === null ? things.noLevel : things.level[level]}</span>}
      count={alike.length}
      limit={8}
    >
      {alike.map((seat) => (
        <SeatItem key={seat.participation} seat={seat} onSelect={onSelect} />
      ))}
    </SeatGroup>
  ));
}

function How({ card, onSelect }: { card: CardOfOrganisation } & SelectAction) {
  const { names } = sectorWords[useWords().language];
  const cards = useCardWords();
  return (
    <CardSection title={cards.how}>
      <Facts>
        <Fact name={cards.sector}>{names[sectorOf(card.sort)]}</Fact>
        <Fact name={cards.abbreviation}>{card.abbreviation}</Fact>
        <Fact name={cards.town}>{card.town}</Fact>
        <Fact name={cards.area}>{card.area && <ThingButton thing={card.area} onSelect={onSelect} />}</Fact>
        <Fact name={cards.website}>{card.website && <Website address={card.website} />}</Fact>
      </Facts>
    </CardSection>
  );
}

function SeatItem({ seat, isPast = false, onSelect }: { seat: Seat; isPast?: boolean } & SelectAction) {
  const words = useWords();
  const cards = useCardWords();
  const changeOf = useSeatChange();
  const change = changeOf(seat.participation);
  const terms = isPast ? tellPastSeat(words, seat) : [words.span(seat.from, seat.until), seat.status];
  return (
    <li data-head={seat.isHead}>
      <ThingButton
        thing={seat.verband}
        note={joinFilled([change, seat.area?.name ?? '', ...terms])}
        aside={seat.role === '' ? cards.noRole : seat.role}
        onSelect={onSelect}
      />
      <SeatTermsList terms={seat} />
    </li>
  );
}
