import { dayOf } from '../../store/dayOf';

/** The day of today where the page is. */
export function today(): string {
  return dayOf(new Date());
}
