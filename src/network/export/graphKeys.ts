import type { Ecosystem } from '../../ecosystem/ecosystem';
import { cleanText } from './xmlText';

/** Names of nodes and edges that differ over all kinds of things. */
export interface GraphKeys {
  readonly area: (id: string) => string;
  readonly verband: (id: string) => string;
  readonly organisation: (id: string) => string;
  /** A name for something without an id: as wished, or with a number behind it. */
  readonly fresh: (wish: string) => string;
}

/** Programs that read graphs keep them in plain objects, in which these already mean something. */
const reserved: readonly string[] = Object.getOwnPropertyNames(Object.prototype);

/**
 * Gives each thing a name that no other thing has: its id, with its kind before it where an id means two things, as in a
 * link (`keyOfThing`); also before an id such as `constructor`.
 *
 * @param ecosystem - ids are unique within areas, and within verbanden and organisations together
 * @returns the names; empty for ids that are not there
 */
export function graphKeys({ areas, verbanden, organisations }: Ecosystem): GraphKeys {
  const taken = new Set<string>(reserved);
  const fresh = (wish: string): string => {
    let name = cleanText(wish);
    for (let number = 2; taken.has(name) || name === ''; number++) name = `${cleanText(wish)}-${number}`;
    taken.add(name);
    return name;
  };
  const nameAll = (records: readonly { readonly id: string }[], prefix: string) =>
    new Map(records.map(({ id }) => [id, fresh(taken.has(id) ? `${prefix}:${id}` : id)]));
  const byArea = nameAll(areas, 'gebied');
  const byVerband = nameAll(verbanden, 'verband');
  const byOrganisation = nameAll(organisations, 'organisatie');
  return {
    area: (id) => byArea.get(id) ?? '',
    verband: (id) => byVerband.get(id) ?? '',
    organisation: (id) => byOrganisation.get(id) ?? '',
    fresh,
  };
}
