import { type Sector, sectorOf, sectors } from '../appearance/sectors';
import type { Participant } from '../network/cards/verbandCard';
import { sectorWords } from '../wording/sectorWords';
import { SeatGroup } from './cardLists';
import { joinFilled } from './joinFilled';
import { SeatTermsList } from './SeatTermsList';
import { SectorSign } from './SectorSign';
import { useSeatChange } from './seatChange';
import { ThingButton } from './ThingButton';
import type { SelectAction } from './thingActions';
import { useCardWords } from './useCardWords';
import { useWords } from './Words';

interface ParticipantListProps extends SelectAction {
  readonly participants: readonly Participant[];
  /** Since when the verband is there: who has been there just as long needs no date. */
  readonly start: string;
}

/** Who sits at a verband: those who lead it first, then everybody by sector. */
export function ParticipantList({ participants, start, onSelect }: ParticipantListProps) {
  const { names } = sectorWords[useWords().language];
  const cards = useCardWords();
  const heads = participants.filter(({ isHead }) => isHead);
  const groups = bySector(participants.filter(({ isHead }) => !isHead));
  const itemsOf = (group: readonly Participant[]) =>
    group.map((participant, index) => (
      <ParticipantItem
        key={keyOf(participant, index)}
        participant={participant}
        start={start}
        onSelect={onSelect}
      />
    ));
  return (
    <>
      <SectorStrip participants={participants} />
      {heads.length > 0 && (
        <SeatGroup heading={cards.headSeats} limit={6}>
          {itemsOf(heads)}
        </SeatGroup>
      )}
      {groups.map(([sector, members]) => (
        <SeatGroup
          key={sector}
          heading={
            <>
              <SectorSign sector={sector} />
              {names[sector]}
            </>
          }
          count={members.length}
          limit={6}
        >
          {itemsOf(members)}
        </SeatGroup>
      ))}
    </>
  );
}

interface ParticipantItemProps extends SelectAction {
  readonly participant: Participant;
  readonly start: string;
}

function ParticipantItem({ participant, start, onSelect }: ParticipantItemProps) {
  const { span } = useWords();
  const changeOf = useSeatChange();
  const { participation, organisation, sort, role, isHead, from, until, status } = participant;
  const isAsLong = from === start && until === '';
  const note = joinFilled([changeOf(participation), isAsLong ? '' : span(from, until), status]);
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
