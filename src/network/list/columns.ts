import type { ListKind } from './listKinds';

const ofVerbanden = [
  'naam',
  'soort',
  'gebied',
  'coalitie',
  'themas',
  'status',
  'sinds',
  'deelnemers',
  'zetels',
] as const;

/** The columns of each list, as in the link; the first names the row, and the list is sorted by it unless asked otherwise. */
export const listColumns = {
  organisaties: ['naam', 'afkorting', 'soort', 'gebied', 'plaats', 'zetels', 'verbanden', 'tafels'],
  coalities: ofVerbanden,
  tafels: ofVerbanden,
  initiatieven: ofVerbanden,
  deelnames: ['organisatie', 'verband', 'rol', 'sinds', 'tot', 'status', 'mandaat'],
  gebieden: ['naam', 'niveau', 'ligt_in', 'coalities', 'tafels', 'initiatieven', 'organisaties'],
} as const satisfies Readonly<Record<ListKind, readonly string[]>>;

export type ColumnName = (typeof listColumns)[ListKind][number];

/** By which column a list is sorted. */
export interface ListOrder {
  readonly column: ColumnName;
  /** From high to low. */
  readonly isDown: boolean;
}

/**
 * Reads by what a list is to be sorted.
 *
 * @param kind - which list
 * @param sort - name of a column, with a hyphen before it for high to low; as in the link
 * @returns the order; by the first column where the list has no such column
 */
export function orderIn(kind: ListKind, sort: string): ListOrder {
  const isDown = sort.startsWith('-');
  const name = isDown ? sort.slice(1) : sort;
  const columns: readonly ColumnName[] = listColumns[kind];
  const column = columns.find((one) => one === name);
  return column === undefined ? { column: columns[0] ?? 'naam', isDown: false } : { column, isDown };
}

/** What counts is asked for from high to low first. */
const counted: ReadonlySet<ColumnName> = new Set([
  'zetels',
  'verbanden',
  'tafels',
  'deelnemers',
  'coalities',
  'initiatieven',
  'organisaties',
]);

/**
 * Tells whether a column holds numbers.
 *
 * @param column - which one
 * @returns true for counts
 */
export function isCounted(column: ColumnName): boolean {
  return counted.has(column);
}

/**
 * Says how a list is sorted after a press on the head of a column.
 *
 * @param kind - which list
 * @param before - how it is sorted now
 * @param column - the column pressed
 * @returns as in the link; empty for the usual order
 */
export function sortAfter(kind: ListKind, before: ListOrder, column: ColumnName): string {
  const isDown = before.column === column ? !before.isDown : isCounted(column);
  if (isDown) return `-${column}`;
  return column === listColumns[kind][0] ? '' : column;
}
