/** How long each year stays: the growth is seen, and the room does not wait. */
const yearMs = 650;

/** Long enough for the flight to the step, so that the years begin where all is in sight. */
const arrivalMs = 900;

/**
 * Runs through years, one after the other.
 *
 * @param years - the first, the last, and what is shown at the end
 * @param choose - shows a year
 * @param tell - told when it begins and when it has come to rest, or was stopped
 * @returns stops it
 */
export function runYears(
  years: { readonly from: number; readonly to: number; readonly end: number | null },
  choose: (year: number | null) => void,
  tell: (isUnderWay: boolean) => void,
): () => void {
  let year = years.from;
  let timer = 0;
  tell(true);
  const next = (): void => {
    if (year < years.to) {
      year += 1;
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
