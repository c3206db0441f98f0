import { useEffect, useId, useState } from 'react';
import type { Tally } from '../../network/narrow';
import { filterWords } from '../../wording/filterWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';

interface YearChooserProps {
  readonly year: number | null;
  readonly years: Tally['years'];
  readonly onYear: (year: number | null) => void;
}

/** How long each year stays while it plays. */
const stepMs = 1400;

/** Goes through the years by slider, step by step or by itself; above it what there was in each. */
export function YearChooser({ year, years, onYear }: YearChooserProps) {
  const words = useWords();
  const said = filterWords[words.language];
  const base = useId();
  const [isPlaying, setPlaying] = useState(false);
  const [first, last] = [years.at(0)?.year, years.at(-1)?.year];
  const shown = year ?? last;
  useEffect(() => {
    if (!isPlaying || shown === undefined || last === undefined) return;
    const timer = window.setTimeout(() => {
      if (shown >= last) setPlaying(false);
      else onYear(shown + 1);
    }, stepMs);
    return () => window.clearTimeout(timer);
  }, [isPlaying, shown, last, onYear]);
  if (first === undefined || last === undefined || shown === undefined || first === last) return null;
  const count = years.find((one) => one.year === shown)?.count ?? 0;
  const play = (): void => {
    if (!isPlaying && (year === null || year >= last)) onYear(first);
    setPlaying(!isPlaying);
  };
  const step = (by: number): void => {
    setPlaying(false);
    onYear(Math.min(last, Math.max(first, year === null ? last : shown + by)));
  };
  return (
    <fieldset className="year-chooser">
      <legend>{said.year}</legend>
      <p className="year-now">
        <span className="year-value">{year === null ? said.allYears : year}</span>
        {year !== null && (
          <button type="button" className="quiet-button" onClick={() => onYear(null)}>
            {said.allYears}
          </button>
        )}
      </p>
      <Bars years={years} year={year} title={said.barsTitle} />
      <input
        id={base}
        className="year-slider"
        type="range"
        data-unset={year === null}
        aria-label={said.year}
        aria-valuetext={year === null ? said.allYears : said.yearSpoken(shown, words.number(count))}
        min={first}
        // Behind the last year lie all years together.
        max={last + 1}
        step={1}
        value={year ?? last + 1}
        onChange={(event) => {
          setPlaying(false);
          const next = Number(event.target.value);
          onYear(next > last ? null : next);
        }}
      />
      <p className="year-ends" aria-hidden="true">
        <span>{first}</span>
        <span>{said.allYears}</span>
      </p>
      <div className="year-hands">
        <button
          type="button"
          className="quiet-button"
          onClick={() => step(-1)}
          disabled={year !== null && shown <= first}
        >
          <Icon name="chevronLeft" />
          <span className="visually-hidden">{said.earlier}</span>
        </button>
        <button type="button" className="quiet-button year-play" onClick={play}>
          {isPlaying ? said.pause : said.play}
        </button>
        <button
          type="button"
          className="quiet-button"
          onClick={() => step(1)}
          disabled={year === null || shown >= last}
        >
          <Icon name="chevronRight" />
          <span className="visually-hidden">{said.later}</span>
        </button>
      </div>
    </fieldset>
  );
}

/** As tall as the fullest year; the slider says the same in numbers. */
function Bars({ years, year, title }: Pick<YearChooserProps, 'years' | 'year'> & { readonly title: string }) {
  const most = years.reduce((largest, { count }) => Math.max(largest, count), 1);
  const height = 36;
  return (
    <svg
      className="year-bars"
      viewBox={`0 0 ${years.length * 10} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <title>{title}</title>
      {years.map((one, place) => {
        const tall = (one.count / most) * height;
        return (
          <rect
            key={one.year}
            data-now={one.year === year}
            x={place * 10 + 1}
            y={height - tall}
            width={8}
            height={tall}
          />
        );
      })}
    </svg>
  );
}
