import type { EcosystemEvent } from '../../ecosystem/ecosystem';
import { type Choice, facetNames, isWhole, toggled, wholeChoice } from '../../network/choice';
import type { Tally } from '../../network/narrow';
import { filterWords } from '../../wording/filterWords';
import { useWords } from '../Words';
import { FacetList } from './FacetList';
import { YearChooser } from './YearChooser';

interface FilterPartProps {
  readonly choice: Choice;
  /** Null until it has been counted. */
  readonly tally: Tally | null;
  readonly events: readonly EcosystemEvent[];
  readonly onChoose: (choice: Choice) => void;
  /** Goes to a verband that an event concerns. */
  readonly onSelect: (id: string) => void;
}

/** Everything by which the map can be narrowed, with what each choice would leave. */
export function FilterPart({ choice, tally, events, onChoose, onSelect }: FilterPartProps) {
  const words = useWords();
  const said = filterWords[words.language];
  if (tally === null) return <p className="soft">{said.counting}</p>;
  const { verbanden, seats } = tally;
  return (
    <div className="filters" data-testid="filters">
      <div className="filters-head">
        <p role="status">
          <strong>{said.shown(words.number(verbanden.shown), words.number(verbanden.all))}</strong>
          {isWhole(choice) ? (
            <span className="soft"> {said.everything}</span>
          ) : (
            <span className="soft"> {said.hidden(words.number(verbanden.all - verbanden.shown))}</span>
          )}
        </p>
        {!isWhole(choice) && (
          <button type="button" className="quiet-button" onClick={() => onChoose(wholeChoice)}>
            {said.clear}
          </button>
        )}
      </div>
      <YearChooser year={choice.year} years={tally.years} onYear={(year) => onChoose({ ...choice, year })} />
      {choice.year !== null && (
        <YearNotes year={choice.year} undated={{ verbanden, seats }} events={events} onSelect={onSelect} />
      )}
      {facetNames.map((facet) => (
        <FacetList
          key={facet}
          facet={facet}
          values={tally.facets[facet]}
          chosen={choice[facet]}
          onToggle={(value) => onChoose(toggled(choice, facet, value))}
        />
      ))}
    </div>
  );
}

/** What the data do not say of a year, and what happened in it. */
function YearNotes({
  year,
  undated,
  events,
  onSelect,
}: {
  readonly year: number;
  readonly undated: Pick<Tally, 'verbanden' | 'seats'>;
  readonly events: readonly EcosystemEvent[];
  readonly onSelect: (id: string) => void;
}) {
  const words = useWords();
  const said = filterWords[words.language];
  const inYear = events
    .filter(({ date }) => date.startsWith(String(year)))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <div className="year-notes">
      {undated.verbanden.undated > 0 && (
        <p className="soft">{said.undatedVerbanden(words.number(undated.verbanden.undated))}</p>
      )}
      {undated.seats.undated > 0 && (
        <p className="soft">{said.undatedSeats(words.number(undated.seats.undated))}</p>
      )}
      {inYear.length === 0 ? (
        <p className="soft">{said.noEvents(year)}</p>
      ) : (
        <>
          <h2>{said.events(year)}</h2>
          <ul className="year-events">
            {inYear.map(({ id, date, title, verbanden: concerned }) => {
              const first = concerned[0];
              return (
                <li key={id}>
                  <span className="soft">{words.date(date)}</span>
                  {first === undefined ? (
                    <span>{title}</span>
                  ) : (
                    <button type="button" className="link-button" onClick={() => onSelect(first)}>
                      {title}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
