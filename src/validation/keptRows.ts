import type { Dataset, RecordsName, TableName } from '../dataset/dataset';
import type { Counts, Ecosystem, VerbandKind } from '../ecosystem/ecosystem';
import type { Problem } from './problem';

/**
 * Lists the rows of a table that are shown; all other records of it are refused.
 *
 * @param ecosystem - what is shown
 * @param table - the table
 * @returns rows as Excel shows them
 */
export function keptRows(
  ecosystem: Ecosystem,
  table: Exclude<RecordsName, 'synoniemen'>,
): ReadonlySet<number> {
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
    case 'bijdragen':
      return rowsOf(ecosystem.contributions);
  }
}

/**
 * Says of every problem in a row that is not shown that it is not: what becomes of one cell of it then shows nowhere.
 *
 * @param problems - what is wrong with the data
 * @param dataset - the data
 * @param ecosystem - what is shown of it
 * @returns the same problems in the same order, with the fact `refused` where it holds
 */
export function markRefused(
  problems: readonly Problem[],
  { tables, contributions }: Dataset,
  ecosystem: Ecosystem,
): readonly Problem[] {
  const shown = new Map<string, (row: number) => boolean>();
  const showing = (file: string) => {
    const all = [...Object.values(tables), contributions];
    const table = all.find((one) => one?.file === file) ?? null;
    if (table === null) return () => true;
    const kept = keptRows(ecosystem, table.name);
    return (row: number) => row === table.headerRow || kept.has(row);
  };
  return problems.map((problem) => {
    const { file, row, facts } = problem;
    if (row === null) return problem;
    const isShown = shown.get(file) ?? showing(file);
    shown.set(file, isShown);
    return isShown(row) ? problem : { ...problem, facts: { ...facts, refused: 'yes' } };
  });
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
