import { at, textAt } from '../../ecosystem/columns';
import { areaLevels } from '../../ecosystem/ecosystem';
import { idOfThing, kindOfThing, nameOfThing, placeOf, thingAtPlace } from '../../network/lookUp';
import type { Network } from '../../network/network';
import type { SearchHit } from '../../network/searchHit';
import { textOf } from '../../network/texts';
import type { FoundThing } from '../../store/messages';
import type { Wording } from '../../wording/wording';

/**
 * Makes a found thing ready to be listed: what kind of thing it is and where it lies.
 *
 * @param network - what there is
 * @param thing - what was found
 * @param levelName - word for a level of areas
 * @returns the line for the list
 */
export function hitOf(network: Network, thing: FoundThing, levelName: (level: string) => string): SearchHit {
  return {
    kind: kindOfThing(network, thing),
    id: idOfThing(network, thing),
    name: nameOfThing(network, thing),
    detail: detailOf(network, thing, levelName),
    where: whereOf(network, thing),
  };
}

/**
 * Gives the words for levels of areas in a language.
 *
 * @param words - the language
 * @returns the word for a level; a level that is none is its own word
 */
export function levelNameIn({ things }: Wording): (level: string) => string {
  return (level) => Object.entries(things.level).find(([key]) => key === level)?.[1] ?? level;
}

function detailOf(network: Network, thing: FoundThing, levelName: (level: string) => string): string {
  if (thing.kind === 'area') return levelName(areaLevels[at(network.areas.level, thing.index)] ?? '');
  if (thing.kind === 'verband') return textAt(network.verbanden.sort, thing.index);
  return network.members === null ? '' : textAt(network.members.organisations.sort, thing.index);
}

/** The two nearest circles around it; for an organisation its town or working area. */
function whereOf(network: Network, thing: FoundThing): string {
  if (thing.kind === 'organisation') {
    const { members } = network;
    if (members === null) return '';
    const town = textAt(members.organisations.town, thing.index);
    const area = members.organisations.area[thing.index] ?? -1;
    return [town, area < 0 ? '' : textOf(network.areas.name, area)].filter((part) => part !== '').join(' · ');
  }
  const names: string[] = [];
  for (
    let place = above(network, placeOf(network, thing));
    place >= 0 && names.length < 2;
    place = above(network, place)
  ) {
    const around = thingAtPlace(network, place);
    if (around !== null) names.push(nameOfThing(network, around));
  }
  return names.join(' · ');
}

function above(network: Network, place: number): number {
  return place < 0 ? -1 : (network.nesting.parent[place] ?? -1);
}
