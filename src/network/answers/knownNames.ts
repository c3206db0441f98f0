import { textAt } from '../../ecosystem/columns';
import type { Network } from '../network';
import type { PackedText } from '../packedText';
import { unpackText } from '../packedText';

/**
 * Gathers what is a name in the data: of areas, verbanden and organisations, with their abbreviations and towns, and the
 * themes; as a whole and word by word.
 *
 * @param network - all the data
 * @returns tells of a name or word in lower case whether it is one of these
 */
export function knownNames(network: Network): (name: string) => boolean {
  const names = [...textsOf(network.areas.name), ...textsOf(network.verbanden.name), ...themesOf(network)];
  const { members } = network;
  if (members !== null) {
    const { organisations } = members;
    names.push(...textsOf(organisations.name), ...textsOf(organisations.abbreviation));
    for (let index = 0; index < organisations.count; index++) names.push(textAt(organisations.town, index));
  }
  const lower = [...new Set(names)].map((name) => name.toLowerCase().replace(/\s+/g, ' '));
  const words = new Set(lower.flatMap((name) => name.split(/[^\p{L}\p{N}'’-]+/u)));
  // Beginning and end are marked: a name is found within another at whole words only.
  const all = ` ${lower.join(' · ').replace(/[^\p{L}\p{N}'’·-]+/gu, ' ')} `;
  words.delete('');
  return (name) => words.has(name) || (name.includes(' ') && all.includes(` ${name} `));
}

function themesOf({ verbanden }: Network): readonly string[] {
  return verbanden.themes.values.flatMap((themes) => themes.split('|'));
}

function textsOf(packed: PackedText): readonly string[] {
  return Array.from(packed.ends, (_, index) => unpackText(packed, index));
}
