import { sectorOf } from '../appearance/sectors';
import type {
  OrganisationCard as CardOfOrganisation,
  Companion,
  Seat,
} from '../network/cards/organisationCard';
import {
  CardHead,
  CardSection,
  Fact,
  Facts,
  Relations,
  ShortList,
  UpkeepSection,
  Website,
} from './cardParts';
import { kindAndSort } from './kindAndSort';
import { SectorSign } from './ParticipantList';
import { SeatTermsList } from './SeatTermsList';
import { ThingButton } from './ThingButton';
import type { ThingActions } from './thingActions';
import { useWords } from './Words';

/** The card of an organisation: its seats by level and role, and with whom it sits most. */
export function OrganisationCard({ card, ...actions }: { card: CardOfOrganisation } & ThingActions) {
  const { cards, things, number } = useWords();
  const sector = sectorOf(card.sort);
  const shown = card.seats.reduce((total, { seats }) => total + seats.length, 0);
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
      <CardSection title={cards.seats} aside={number(card.seatCount)}>
        {card.seatCount === 0 && <p className="soft">{cards.noSeats}</p>}
        {card.seats.map(({ level, seats }) => (
          <div className="sector-group" key={level ?? ''}>
            <h4>
              <span className="sentence">{level === null ? things.noLevel : things.level[level]}</span>
              <span className="count">{number(seats.length)}</span>
            </h4>
            <ShortList limit={8}>
              {seats.map((seat) => (
                <SeatItem key={seat.participation} seat={seat} onSelect={actions.onSelect} />
              ))}
            </ShortList>
          </div>
        ))}
        {shown < card.seatCount && (
          <p className="soft">{cards.notAllShown(number(shown), number(card.seatCount))}</p>
        )}
      </CardSection>
      <CardSection title={cards.togetherWith}>
        {card.companions.length === 0 && <p className="soft">{cards.togetherNone}</p>}
        <ShortList limit={10} className="shared">
          {card.companions.map((companion) => (
            <CompanionItem
              key={companion.organisation.id}
              companion={companion}
              onSelect={actions.onSelect}
            />
          ))}
        </ShortList>
        {card.companionsPartial && <p className="soft">{cards.togetherPartial}</p>}
      </CardSection>
      <How card={card} onSelect={actions.onSelect} />
      <Relations relations={card.relations} self="organisation" onSelect={actions.onSelect} />
      <UpkeepSection upkeep={card} seatSources={card.seatSources} onSelect={actions.onSelect} />
    </article>
  );
}

type Select = Pick<ThingActions, 'onSelect'>;

function How({ card, onSelect }: { card: CardOfOrganisation } & Select) {
  const { cards, things } = useWords();
  return (
    <CardSection title={cards.how}>
      <Facts>
        <Fact name={cards.sector}>{things.sector[sectorOf(card.sort)]}</Fact>
        <Fact name={cards.abbreviation}>{card.abbreviation}</Fact>
        <Fact name={cards.town}>{card.town}</Fact>
        <Fact name={cards.area}>{card.area && <ThingButton thing={card.area} onSelect={onSelect} />}</Fact>
        <Fact name={cards.website}>{card.website && <Website address={card.website} />}</Fact>
      </Facts>
    </CardSection>
  );
}

function SeatItem({ seat, onSelect }: { seat: Seat } & Select) {
  const { cards, span } = useWords();
  const note = [seat.area?.name ?? '', span(seat.from, seat.until), seat.status].filter(
    (part) => part !== '',
  );
  return (
    <li data-head={seat.isHead}>
      <ThingButton
        thing={seat.verband}
        note={note.join(' · ')}
        aside={seat.role === '' ? cards.noRole : seat.role}
        onSelect={onSelect}
      />
      <SeatTermsList terms={seat} />
    </li>
  );
}

function CompanionItem({ companion, onSelect }: { companion: Companion } & Select) {
  const { count } = useWords();
  return (
    <li>
      <ThingButton thing={companion.organisation} sort={companion.sort} onSelect={onSelect} />
      <details>
        <summary>{count(companion.verbanden.length, 'sharedVerband')}</summary>
        <ul className="things">
          {companion.verbanden.map((verband) => (
            <li key={verband.id}>
              <button type="button" className="name-link" onClick={() => onSelect(verband.kind, verband.id)}>
                {verband.name}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
