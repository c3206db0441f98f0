import { type Sector, sectorOf, sectors } from '../appearance/sectors';
import type { Participant } from '../network/cards/verbandCard';
import { pastWords, tellBegin, tellPastSeat } from '../wording/pastWords';
import { sectorWords } from '../wording/sectorWords';
import type { Wording } from '../wording/wording';
import { SeatGroup } from './cardLists';
import { joinFilled } from './joinFilled';
import { SeatTermsList } from './SeatTermsList';
import { SectorSign } from './SectorSign';
import { useSeatChange } from './seatChange';
import { ThingButton } from './ThingButton';
import type { SelectAction } from './thingActions';
import { useCardWords } from './useCardWords';
import { useWords } from './Words';

/** The dates of the verband of which the seats are told. */
interface OfVerband {
  /** Since when the verband is there: who has been there just as long needs no date. */
  readonly start: string;
  /** It is over, and so are all seats. */
  readonly isPast: boolean;
}

interface ParticipantListProps extends OfVerband, SelectAction {
  readonly participants: readonly Participant[];
}

/** Who sits at a verband: those who lead it first, then everybody by sector. */
export function ParticipantList({ participants, onSelect, ...verband }: ParticipantListProps) {
  const { names } = sectorWords[useWords().language];
  const cards = useCardWords();
  const heads = participants.filter(({ isHead }) => isHead);
  const groups = bySector(participants.filter(({ isHead }) => !isHead));
  const itemsOf = (group: readonly Participant[]) =>
    group.map((participant, index) => (
      <ParticipantItem
        key={keyOf(participant, index)}
        participant={participant}
        verband={verband}
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

interface PastParticipantsProps extends SelectAction {
  readonly participants: readonly Participant[];
  /** How many there are, of which the list may hold fewer. */
  readonly count: number;
}

/** Who takes part no longer in a verband that goes on. */
export function PastParticipants({ participants, count, onSelect }: PastParticipantsProps) {
  const { language } = useWords();
  return (
    <SeatGroup heading={pastWords[language].past} count={count} limit={6}>
      {participants.map((participant, index) => (
        <ParticipantItem
          key={keyOf(participant, index)}
          participant={participant}
          verband={null}
          onSelect={onSelect}
        />
      ))}
    </SeatGroup>
  );
}

interface ParticipantItemProps extends SelectAction {
  readonly participant: Participant;
  /** Null for a seat that is over at a verband that is not. */
  readonly verband: OfVerband | null;
}

function ParticipantItem({ participant, verband, onSelect }: ParticipantItemProps) {
  const words = useWords();
  const changeOf = useSeatChange();
  const { participation, organisation, sort, role, isHead } = participant;
  const note = joinFilled([changeOf(participation), ...termsOf(words, participant, verband)]);
  return (
    <li data-head={isHead}>
      <ThingButton thing={organisation} sort={sort} note={note} aside={role} onSelect={onSelect} />
      <SeatTermsList terms={participant} />
    </li>
  );
}

function termsOf(words: Wording, seat: Participant, verband: OfVerband | null): readonly string[] {
  const { from, until, status } = seat;
  if (verband === null) return tellPastSeat(words, { ...seat, verbandEnd: '', isVerbandPast: false });
  if (from === verband.start && until === '') return [status];
  // What ended it is told once, above the list.
  if (verband.isPast && until === '') return [tellBegin(words, from), status];
  return [words.span(from, until), status];
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
