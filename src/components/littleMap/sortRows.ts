import { joinSteps } from '../../ecosystem/joinSteps';
import { byName } from '../../network/cards/named';
import type { MunicipalRow, RowColumn, RowOrder } from './municipalRow';

/** Sorts municipalities by a column; alike stays by name, and what the data have not comes last. */
export function sortRows(
  rows: readonly MunicipalRow[],
  { column, isDown }: RowOrder,
): readonly MunicipalRow[] {
  const turn = isDown ? -1 : 1;
  return [...rows].sort(
    (one, other) =>
      Number(other.isThere) - Number(one.isThere) ||
      turn * compareIn(column, one, other) ||
      byName.compare(one.name, other.name),
  );
}

/** Gives the order after a head is pressed: numbers begin with the most, names and steps with the first. */
export function orderAfter(order: RowOrder, column: RowColumn): RowOrder {
  if (order.column === column) return { column, isDown: !order.isDown };
  return { column, isDown: column !== 'naam' && column !== 'deelname' };
}

function compareIn(column: RowColumn, one: MunicipalRow, other: MunicipalRow): number {
  switch (column) {
    case 'naam':
      return byName.compare(one.name, other.name);
    case 'marked':
      return one.marked - other.marked;
    case 'deelname':
      return rankOf(one) - rankOf(other);
    default:
      return one.counts[column] - other.counts[column];
  }
}

function rankOf({ joined: { step } }: MunicipalRow): number {
  return step === null ? joinSteps.length : joinSteps.indexOf(step);
}
