import { textAt } from '../../ecosystem/columns';
import type { AreaColumns, Network } from '../network';
import { findText, unpackText } from '../packedText';
import { type Named, namedOrganisation } from './named';

/** A source as a card tells it. */
export interface CardSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO, may be partial; empty when not filled. */
  readonly date: string;
  /** A safe address, or empty. */
  readonly url: string;
}

/** Where a record comes from and who looks after it. */
export interface Upkeep {
  /** Null until the sources have arrived. */
  readonly sources: readonly CardSource[] | null;
  readonly checkedOn: string;
  readonly owner: Named | null;
}

/** The columns that say so. */
type UpkeepColumns = Pick<AreaColumns, 'sources' | 'checkedOn' | 'owner'>;

/**
 * Looks up the sources and the keeper of a record.
 *
 * @param network - the columns
 * @param columns - those of areas, verbanden or organisations
 * @param index - which record
 * @returns the sources in the order of the record; an id without a source is left out
 */
export function upkeepOf(network: Network, columns: UpkeepColumns, index: number): Upkeep {
  const { members } = network;
  const owner = textAt(columns.owner, index);
  return {
    sources: members === null ? null : sourcesNamed(network, idsIn(unpackText(columns.sources, index))),
    checkedOn: textAt(columns.checkedOn, index),
    owner: members === null ? null : namedOrganisation(members, findText(members.organisations.id, owner)),
  };
}

/**
 * Looks up sources.
 *
 * @param network - with its sources, once they have arrived
 * @param ids - of the sources
 * @returns them in the order of the ids; an id without a source is left out
 */
export function sourcesNamed({ members }: Network, ids: readonly string[]): readonly CardSource[] {
  const sources = members?.sources ?? [];
  return ids.flatMap((id) => sources.filter((source) => source.id === id).map(cardSource));
}

/**
 * Looks up the sources of seats.
 *
 * @param network - the columns
 * @param seats - participation indices
 * @param own - the sources of the record itself, joined with `|`: they are not named twice
 * @returns each source once, in the order of the seats; an id without a source is left out
 */
export function seatSourcesOf(network: Network, seats: Uint32Array, own: string): readonly CardSource[] {
  const { members } = network;
  if (members === null) return [];
  const { sources } = members.participations;
  const named = new Set(own.split('|'));
  const wanted = new Set([...new Set([...seats].map((seat) => textAt(sources, seat)))].flatMap(idsIn));
  const found = new Map(
    members.sources
      .filter(({ id }) => wanted.has(id) && !named.has(id))
      .map((source) => [String(source.id), source]),
  );
  return [...wanted].flatMap((id) => {
    const source = found.get(id);
    return source === undefined ? [] : [cardSource(source)];
  });
}

function idsIn(joined: string): readonly string[] {
  return joined.split('|').filter((id) => id !== '');
}

function cardSource({ id, title, publisher, date, url }: CardSource): CardSource {
  return { id, title, publisher, date, url };
}
