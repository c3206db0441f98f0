import { useId, useState } from 'react';
import type { FacetName } from '../../network/choice';
import type { FacetValue } from '../../network/narrow';
import { filterWords, nameOfValue } from '../../wording/filterWords';
import { useWords } from '../Words';

interface FacetListProps {
  readonly facet: FacetName;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** A list of more than so many begins with fewer. */
const mostWhole = 12;
const mostAtFirst = 8;

/** The values of one facet, each with how many verbanden it would leave; the fullest first where they have no order. */
export function FacetList({ facet, values, chosen, onToggle }: FacetListProps) {
  const words = useWords();
  const said = filterWords[words.language];
  const [isWhole, setWhole] = useState(false);
  const base = useId();
  const [order] = useState(() => orderOf(facet, values));
  const present = values.filter(({ value, count }) => count > 0 || chosen.includes(value));
  const sorted = [...present].sort((a, b) => (order.get(a.value) ?? 1e9) - (order.get(b.value) ?? 1e9));
  const isLong = sorted.length > mostWhole;
  const listed =
    isWhole || !isLong
      ? sorted
      : sorted.filter(({ value }, place) => place < mostAtFirst || chosen.includes(value));
  const most = values.reduce((largest, { count }) => Math.max(largest, count), 1);
  if (values.length < 2) return null;
  return (
    <fieldset className="facet" data-facet={facet}>
      <legend>{said.facets[facet]}</legend>
      <ul>
        {listed.map((one) => {
          const name = nameOfValue(words.language, facet, one);
          const id = `${base}-${one.value}`;
          return (
            <li key={one.value}>
              <label className="facet-value" htmlFor={id}>
                <input
                  id={id}
                  type="checkbox"
                  checked={chosen.includes(one.value)}
                  onChange={() => onToggle(one.value)}
                />
                {facet === 'sector' && (
                  <span
                    className="facet-colour"
                    style={{ background: `var(--sector-${one.value})` }}
                    aria-hidden="true"
                  />
                )}
                <span className="facet-name">{name}</span>
                <span className="facet-count" title={said.leaves(words.number(one.count))}>
                  {words.number(one.count)}
                </span>
                <span
                  className="facet-bar"
                  style={{ inlineSize: `${(100 * one.count) / most}%` }}
                  aria-hidden="true"
                />
              </label>
            </li>
          );
        })}
      </ul>
      {sorted.length > listed.length && (
        <button type="button" className="quiet-button facet-more" onClick={() => setWhole(true)}>
          {said.all(words.number(sorted.length))}
        </button>
      )}
      {isWhole && isLong && (
        <button type="button" className="quiet-button facet-more" onClick={() => setWhole(false)}>
          {said.fewer}
        </button>
      )}
    </fieldset>
  );
}

/** The order does not change while one chooses: what one is about to press must not move away. */
function orderOf(facet: FacetName, values: readonly FacetValue[]): ReadonlyMap<string, number> {
  const isOrdered = facet === 'level' || facet === 'kind';
  const ordered = isOrdered ? values : [...values].sort((a, b) => b.count - a.count);
  return new Map(ordered.map(({ value }, place) => [value, place]));
}
