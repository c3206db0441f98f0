import type { TableName } from './dataset';

/**
 * Makes something for each of the nine tables.
 *
 * @param make - gives what belongs to a table; called in the order of the tables
 * @returns one for each table
 */
export function eachTable<Made>(make: (name: TableName) => Made): Record<TableName, Made> {
  return {
    gebieden: make('gebieden'),
    coalities: make('coalities'),
    tafels: make('tafels'),
    initiatieven: make('initiatieven'),
    organisaties: make('organisaties'),
    deelnames: make('deelnames'),
    relaties: make('relaties'),
    gebeurtenissen: make('gebeurtenissen'),
    bronnen: make('bronnen'),
  };
}
