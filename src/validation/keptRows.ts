import type { TableName } from '../dataset/dataset';
import type { Counts, Ecosystem, VerbandKind } from '../ecosystem/ecosystem';

/**
 * Lists the rows of a table that are shown; all other records of it are refused.
 *
 * @param ecosystem - what is shown
 * @param table - the table
 * @returns rows as Excel shows them
 */
export function keptRows(ecosystem: Ecosystem, table: TableName): ReadonlySet<number> {
  const rowsOf = (records: readonly { readonly row: number }[]) => new Set(records.map(({ row }) => row));
  const verbanden = (kind: VerbandKind) => rowsOf(ecosystem.verbanden.filter((one) => one.kind === kind));
  switch (table) {
    case 'gebieden':
      return rowsOf(ecosystem.areas);
    case 'coalities':
      return verbanden('coalition');
    case 'tafels':
      return verbanden('tafel');
    case 'initiatieven':
      return verbanden('initiative');
    case 'organisaties':
      return rowsOf(ecosystem.organisations);
    case 'deelnames':
      return new Set(ecosystem.participations.row);
    case 'relaties':
      return rowsOf(ecosystem.relations);
    case 'gebeurtenissen':
      return rowsOf(ecosystem.events);
    case 'bronnen':
      return rowsOf(ecosystem.sources);
  }
}

/**
 * Tells how many records of a table are shown.
 *
 * @param counts - the records that were kept
 * @param table - the table
 * @returns the number
 */
export function keptCount(counts: Counts, table: TableName): number {
  return counts[countNames[table]];
}

const countNames: Readonly<Record<TableName, keyof Counts>> = {
  gebieden: 'areas',
  coalities: 'coalitions',
  tafels: 'tafels',
  initiatieven: 'initiatives',
  organisaties: 'organisations',
  deelnames: 'participations',
  relaties: 'relations',
  gebeurtenissen: 'events',
  bronnen: 'sources',
};
