import type { ToldWay, WaySeat } from '../../network/cards/connectionCard';
import { tellSeat } from '../../wording/connectionSentences';
import { connectionWords } from '../../wording/connectionWords';
import { ThingButton } from '../ThingButton';
import type { SelectAction } from '../thingActions';
import { useWords } from '../Words';

/** A way as a chain: each thing a button, and between each two as what and since when the one sits at the other. */
export function WayChain({ way, onSelect }: { way: ToldWay } & SelectAction) {
  const { language } = useWords();
  const words = connectionWords[language];
  return (
    <ol className="way" aria-label={words.way}>
      {way.things.map((thing, position) => (
        <li
          key={`${thing.kind} ${thing.id}`}
          data-kind={thing.kind === 'organisation' ? 'organisation' : 'verband'}
        >
          <ThingButton thing={thing} sort={thing.sort} onSelect={onSelect} />
          <Terms seats={way.seats[position] ?? []} />
        </li>
      ))}
    </ol>
  );
}

/** A line a seat; the last thing of a way has none below it. */
function Terms({ seats }: { seats: readonly WaySeat[] }) {
  const wording = useWords();
  return seats.map((seat) => (
    <p key={seat.participation} className="way-terms">
      {tellSeat(wording, seat) || connectionWords[wording.language].noTerms}
    </p>
  ));
}
