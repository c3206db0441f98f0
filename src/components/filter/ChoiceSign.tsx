import { type Choice, facetNames, toggled, wholeChoice } from '../../network/choice';
import type { Tally } from '../../network/narrow';
import { filterWords, nameOfValue } from '../../wording/filterWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';

interface ChoiceSignProps {
  readonly choice: Choice;
  /** Null until it has been counted. */
  readonly tally: Tally | null;
  readonly onChoose: (choice: Choice) => void;
}

/** More values than this of one facet are told as a number. */
const mostNamed = 2;

/** Says over the map what is left out, with the way back: a picture that hides things must say so. */
export function ChoiceSign({ choice, tally, onChoose }: ChoiceSignProps) {
  const words = useWords();
  const said = filterWords[words.language];
  const labelOf = (facet: (typeof facetNames)[number], value: string): string =>
    nameOfValue(words.language, facet, {
      value,
      label: tally?.facets[facet].find((one) => one.value === value)?.label ?? value,
    });
  const parts = facetNames.flatMap((facet) => {
    const values = choice[facet];
    if (values.length <= mostNamed) {
      return values.map((value) => ({
        key: `${facet} ${value}`,
        name: labelOf(facet, value),
        without: toggled(choice, facet, value),
      }));
    }
    const name = `${said.facets[facet]} (${words.number(values.length)})`;
    return [{ key: facet, name, without: { ...choice, [facet]: [] } }];
  });
  const all =
    choice.year === null
      ? parts
      : [{ key: 'year', name: String(choice.year), without: { ...choice, year: null } }, ...parts];
  return (
    <section className="stage-sign choice-sign" data-testid="choice-sign" aria-label={said.sign}>
      {tally !== null && (
        <p>
          <strong>
            {said.shown(words.number(tally.verbanden.shown), words.number(tally.verbanden.all))}
          </strong>
        </p>
      )}
      <ul>
        {all.map(({ key, name, without }) => (
          <li key={key}>
            <button
              type="button"
              className="choice-part"
              onClick={() => onChoose(without)}
              aria-label={said.clearOne(name)}
              title={said.clearOne(name)}
            >
              {name}
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="quiet-button"
        title={said.clearKey}
        onClick={() => onChoose(wholeChoice)}
      >
        {said.clear}
      </button>
    </section>
  );
}
