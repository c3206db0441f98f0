import { type Sector, sectorOf, sectorSigns, sectors } from '../appearance/sectors';
import type { Participant } from '../network/cards/verbandCard';
import { ShortList } from './cardParts';
import { SeatTermsList } from './SeatTermsList';
import { ThingButton } from './ThingButton';
import type { ThingActions } from './thingActions';
import { useWords } from './Words';

interface ParticipantListProps {
  readonly participants: readonly Participant[];
  /** Since when the verband is there: who has been there just as long needs no date. */
  readonly start: string;
  readonly onSelect: ThingActions['onSelect'];
}

/** Who sits at a verband: those who lead it first, then everybody by sector. */
export function ParticipantList({ participants, start, onSelect }: ParticipantListProps) {
  const { cards, things, number } = useWords();
  const heads = participants.filter(({ isHead }) => isHead);
  const groups = bySector(participants.filter(({ isHead }) => !isHead));
  return (
    <>
      <SectorStrip participants={participants} />
      {heads.length > 0 && (
        <div className="sector-group">
          <h4>{cards.headSeats}</h4>
          <ShortList limit={6}>
            {heads.map((participant, index) => (
              <ParticipantItem
                key={keyOf(participant, index)}
                participant={participant}
                start={start}
                onSelect={onSelect}
              />
            ))}
          </ShortList>
        </div>
      )}
      {groups.map(([sector, members]) => (
        <div className="sector-group" key={sector}>
          <h4>
            <SectorSign sector={sector} />
            {things.sector[sector]}
            <span className="count">{number(members.length)}</span>
          </h4>
          <ShortList limit={6}>
            {members.map((participant, index) => (
              <ParticipantItem
                key={keyOf(participant, index)}
                participant={participant}
                start={start}
                onSelect={onSelect}
              />
            ))}
          </ShortList>
        </div>
      ))}
    </>
  );
}

/** The two-letter sign of a sector on its colour. */
export function SectorSign({ sector }: { sector: Sector }) {
  return (
    <span className="sector-sign" style={{ background: `var(--sector-${sector})` }} aria-hidden="true">
      {sectorSigns[sector]}
    </span>
  );
}

interface ParticipantItemProps {
  readonly participant: Participant;
  readonly start: string;
  readonly onSelect: ThingActions['onSelect'];
}

function ParticipantItem({ participant, start, onSelect }: ParticipantItemProps) {
  const { span } = useWords();
  const { organisation, sort, role, isHead, from, until, status } = participant;
  const isAsLong = from === start && until === '';
  const note = [isAsLong ? '' : span(from, until), status].filter((part) => part !== '').join(' · ');
  return (
    <li data-head={isHead}>
      <ThingButton thing={organisation} sort={sort} note={note} aside={role} onSelect={onSelect} />
      <SeatTermsList terms={participant} />
    </li>
  );
}

function SectorStrip({ participants }: { participants: readonly Participant[] }) {
  if (participants.length < 2) return null;
  return (
    <div className="sector-strip" aria-hidden="true">
      {bySector(participants).map(([sector, members]) => (
        <span key={sector} style={{ flexGrow: members.length, background: `var(--sector-${sector})` }} />
      ))}
    </div>
  );
}

function bySector(
  participants: readonly Participant[],
): readonly (readonly [Sector, readonly Participant[]])[] {
  return sectors
    .map((sector) => [sector, participants.filter(({ sort }) => sectorOf(sort) === sector)] as const)
    .filter(([, members]) => members.length > 0);
}

function keyOf({ organisation, role }: Participant, index: number): string {
  return `${organisation.id}:${role}:${index}`;
}
