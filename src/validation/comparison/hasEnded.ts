import { isFinished } from '../../ecosystem/statuses';
import { cellAt, type Records } from '../cells';
import { isBefore } from '../checks/dates';
import { lookOf } from '../checks/names';

/**
 * Tells whether a record says of itself that it is over.
 *
 * @param records - the table
 * @param index - the record, from 0
 * @param today - ISO date; an end that lies after it is a plan; empty when every end counts
 * @returns whether its status says so, or it has an end that may have passed
 */
export function hasEnded(records: Records, index: number, today: string): boolean {
  if (isFinished(lookOf(cellAt(records, 'status', index)))) return true;
  const end = cellAt(records, 'eind', index) || cellAt(records, 'tot', index);
  return end !== '' && !isBefore(today, end);
}
