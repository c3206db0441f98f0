import type { YearRun } from '../../ecosystem/yearRun';

/** How long each year stays: the growth is seen, and the room does not wait. */
const yearMs = 650;

/** Long enough for the flight to the step, so that the years begin where all is in sight. */
const arrivalMs = 900;

/**
 * Runs through years, one after the other.
 *
 * @param years - the first, the last, and what is shown at the end
 * @param known - the years that the data know of now: no year outside them is shown
 * @param choose - shows a year
 * @param tell - told when it begins and when it has come to rest, or was stopped
 * @returns stops it
 */
export function runYears(
  years: YearRun & { readonly end: number | null },
  known: () => YearRun,
  choose: (year: number | null) => void,
  tell: (isUnderWay: boolean) => void,
): () => void {
  let year = Math.max(years.from, known().from);
  let timer = 0;
  tell(true);
  const next = (): void => {
    const { from, to } = known();
    if (year < Math.min(years.to, to)) {
      year = Math.max(year + 1, from);
      choose(year);
      timer = window.setTimeout(next, yearMs);
      return;
    }
    timer = 0;
    tell(false);
    choose(years.end);
  };
  choose(year);
  timer = window.setTimeout(next, arrivalMs);
  return () => {
    if (timer === 0) return;
    window.clearTimeout(timer);
    timer = 0;
    tell(false);
  };
}
