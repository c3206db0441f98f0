import { at, type TextColumn, textAt } from '../ecosystem/columns';
import { hasPassed, isFinished } from '../ecosystem/statuses';
import type { Network } from './network';

/** Says of verbanden and of seats, by index, whether they are over. */
export interface PastJudge {
  readonly isVerbandPast: (verband: number) => boolean;
  readonly isSeatPast: (seat: number) => boolean;
}

/**
 * Makes a judge of what is over.
 *
 * A verband is over when its status says so or its end has passed. A seat is over when its own status says so, its own
 * end has passed, or its verband is over.
 *
 * @param network - the columns
 * @param today - ISO date with its day; null while a year is chosen: what is shown then was there in that year, and the
 *   data do not say when something without an end stopped, so nothing is over
 * @returns the judge, which reads each distinct text once
 */
export function judgePast({ verbanden, members }: Network, today: string | null): PastJudge {
  if (today === null) return { isVerbandPast: never, isSeatPast: never };
  const isVerbandPast = isOver(verbanden.status, verbanden.end, today);
  if (members === null) return { isVerbandPast, isSeatPast: never };
  const { status, until, verband } = members.participations;
  const isItselfPast = isOver(status, until, today);
  return { isVerbandPast, isSeatPast: (seat) => isItselfPast(seat) || isVerbandPast(at(verband, seat)) };
}

/**
 * Says of one verband whether it is over.
 *
 * @param network - the columns
 * @param verband - verband index
 * @param today - ISO date with its day
 * @returns what the judge says of it
 */
export function isVerbandOver(
  { verbanden }: Pick<Network, 'verbanden'>,
  verband: number,
  today: string,
): boolean {
  return isFinished(textAt(verbanden.status, verband)) || hasPassed(textAt(verbanden.end, verband), today);
}

/**
 * Parts seats that are over from those that are not.
 *
 * @param seats - participation indices
 * @param isPast - says which are over
 * @returns both in the order of the seats
 */
export function partPast(
  seats: Uint32Array,
  isPast: (seat: number) => boolean,
): { readonly current: Uint32Array; readonly past: Uint32Array } {
  return { current: seats.filter((seat) => !isPast(seat)), past: seats.filter(isPast) };
}

const never = (): boolean => false;

function isOver(status: TextColumn, end: TextColumn, today: string): (index: number) => boolean {
  const finished = status.values.map(isFinished);
  const passed = end.values.map((date) => hasPassed(date, today));
  return (index) => finished[at(status.codes, index)] === true || passed[at(end.codes, index)] === true;
}
