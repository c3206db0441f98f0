import type { TableName } from '../../dataset/dataset';
import { findThing, keyOfId, type ThingRef } from '../../network/lookUp';
import type { Network } from '../../network/network';

/** What a record of a table is on the map; a seat is shown at its table. */
const kinds: Readonly<Partial<Record<TableName, ThingRef['kind']>>> = {
  gebieden: 'area',
  coalities: 'verband',
  tafels: 'verband',
  initiatieven: 'verband',
  organisaties: 'organisation',
  deelnames: 'verband',
};

/**
 * Finds what a record is about on the map.
 *
 * @param network - what is shown; null while nothing is
 * @param table - the table of the record
 * @param key - its id, or its ends
 * @returns what to select; null where it is not on the map
 */
export function keyOfRecord(
  network: Network | null,
  table: TableName,
  key: readonly string[],
): string | null {
  const id = (table === 'deelnames' ? key[1] : key[0]) ?? '';
  if (network === null || id === '') return null;
  if (table === 'relaties') return findThing(network, id) === null ? null : id;
  const kind = kinds[table];
  if (kind === undefined) return null;
  const own = keyOfId(network, kind === 'verband' ? 'tafel' : kind, id);
  return findThing(network, own)?.kind === kind ? own : null;
}
