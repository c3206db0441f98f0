import type { Network } from '../network';
import { findText } from '../packedText';
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

/** The fields of a record that say so. */
export interface UpkeepFields {
  /** Source ids joined with `|`. */
  readonly sources: string;
  readonly checkedOn: string;
  readonly owner: string;
}

/**
 * Looks up the sources and the keeper of a record.
 *
 * @param network - the columns
 * @param fields - as the columns have them
 * @returns the sources in the order of the record; an id without a source is left out
 */
export function upkeepOf(network: Network, fields: UpkeepFields): Upkeep {
  const { members } = network;
  return {
    sources: members === null ? null : sourcesOf(network, fields.sources),
    checkedOn: fields.checkedOn,
    owner:
      members === null ? null : namedOrganisation(members, findText(members.organisations.id, fields.owner)),
  };
}

function sourcesOf(network: Network, joined: string): readonly CardSource[] {
  const wanted = joined.split('|').filter((id) => id !== '');
  const sources = network.members?.sources ?? [];
  return wanted.flatMap((id) => sources.filter((source) => source.id === id).map(cardSource));
}

function cardSource({ id, title, publisher, date, url }: CardSource): CardSource {
  return { id, title, publisher, date, url };
}
