import { type Sector, sectorOf } from '../appearance/sectors';
import type { ThingKind } from '../ecosystem/ecosystem';
import type { Participant } from '../network/cards/verbandCard';

const maxSeats = 36;

/** The table with its seats in sector colours, as on the map. */
export function TafelPicture({
  kind,
  participants,
}: {
  kind: ThingKind;
  participants: readonly Participant[];
}) {
  const seats = seatsToDraw(participants);
  const ring = 27;
  const seatRadius = Math.min(4.6, (Math.PI * ring) / Math.max(6, seats.length) - 0.5);
  return (
    <svg className="tafel-picture" viewBox="0 0 72 72" aria-hidden="true" focusable="false">
      {kind === 'initiative' ? (
        <rect className="picture-initiative" x="19" y="19" width="34" height="34" rx="9" />
      ) : (
        <circle className={seats.length === 0 ? 'picture-empty' : `picture-${kind}`} cx="36" cy="36" r="18" />
      )}
      {seats.map(({ sector, isHead, key }, index) => {
        const angle = (index / seats.length) * 2 * Math.PI - Math.PI / 2;
        const x = 36 + ring * Math.cos(angle);
        const y = 36 + ring * Math.sin(angle);
        return (
          <g key={key}>
            {isHead && <circle className="picture-head" cx={x} cy={y} r={seatRadius + 2} />}
            <circle cx={x} cy={y} r={seatRadius} fill={`var(--sector-${sector})`} />
          </g>
        );
      })}
    </svg>
  );
}

interface DrawnSeat {
  readonly key: string;
  readonly sector: Sector;
  readonly isHead: boolean;
}

function seatsToDraw(participants: readonly Participant[]): readonly DrawnSeat[] {
  const step = Math.max(1, participants.length / maxSeats);
  const count = Math.min(participants.length, maxSeats);
  return Array.from({ length: count }, (_, index) => participants[Math.floor(index * step)])
    .filter((participant) => participant !== undefined)
    .map(({ organisation, sort, role, isHead }, index) => ({
      key: `${organisation.id}:${role}:${index}`,
      sector: sectorOf(sort),
      isHead,
    }));
}
