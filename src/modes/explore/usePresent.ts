import type { Exploring } from './exploring';
import { today } from './today';

/** The day by which something shown is over; null in a chosen year, in which all that is shown was there. */
export function usePresent({ store }: Exploring): string | null {
  const year = store((state) => state.data.shownChoice.year);
  return year === null ? today() : null;
}
