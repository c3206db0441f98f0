import type { Moment, Timeline } from '../network/cards/timeline';
import { timelineWords } from '../wording/timelineWords';
import { CardSection } from './cardParts';
import type { SelectAction } from './thingActions';
import { useCardWords } from './useCardWords';
import { useWords } from './Words';

interface TimelinePartProps extends SelectAction {
  readonly timeline: Timeline;
}

/** How a verband came to be, oldest first; what has no date is counted. */
export function TimelinePart({ timeline, onSelect }: TimelinePartProps) {
  const { language, number, count } = useWords();
  const cards = useCardWords();
  const words = timelineWords[language];
  const { moments, undatedContents, undatedSeats, hasStart } = timeline;
  const undated = [
    hasStart ? '' : words.noStart,
    undatedContents === 0 ? '' : words.undated(words.parts(number(undatedContents))),
    undatedSeats === 0 ? '' : words.undated(count(undatedSeats, 'seat')),
  ].filter((line) => line !== '');
  return (
    <CardSection title={cards.timeline}>
      {moments.length === 0 && <p className="soft">{words.none}</p>}
      <ol className="timeline">
        {moments.map((moment, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two events may be alike in all that is told of them.
          <MomentItem key={index} moment={moment} onSelect={onSelect} />
        ))}
      </ol>
      {undated.length > 0 && <p className="soft timeline-undated">{undated.join(' ')}</p>}
    </CardSection>
  );
}

/** So many names stand in a line; who wants more unfolds them. */
const namesTold = 3;

function MomentItem({ moment, onSelect }: { readonly moment: Moment } & SelectAction) {
  const { language, date, number } = useWords();
  const cards = useCardWords();
  const words = timelineWords[language];
  const { kind, things, title, description } = moment;
  const names = things.map((thing) => (
    <button key={thing.id} type="button" className="name-link" onClick={() => onSelect(thing.kind, thing.id)}>
      {thing.name}
    </button>
  ));
  return (
    <li data-kind={kind}>
      <span className="timeline-date">{moment.date === '' ? cards.unknown : date(moment.date)}</span>
      <span className="timeline-title">{kind === 'event' ? title : words.kinds[kind]}</span>
      {description !== '' && <p>{description}</p>}
      {things.length > 0 && things.length <= namesTold && <p className="timeline-names">{names}</p>}
      {things.length > namesTold && (
        <details>
          <summary className="unfold">{words.many[kind](number(things.length))}</summary>
          <p className="timeline-names">{names}</p>
        </details>
      )}
    </li>
  );
}
