import { at } from '../../ecosystem/columns';
import { type AreaLevel, areaLevels } from '../../ecosystem/ecosystem';
import { type Network, placeKinds } from '../network';
import { unpackText } from '../packedText';
import { placesAbove } from '../places';
import { childrenOfKind, compareNames, type Named, namedArea, pathTo } from './named';
import { type Upkeep, upkeepOf } from './upkeep';
import { type Content, contentsAt } from './verbandCard';

/** What a place holds, itself and below. */
export interface Holdings {
  readonly coalitions: number;
  readonly tafels: number;
  readonly initiatives: number;
  /** Distinct organisations; null until the participations have arrived. */
  readonly organisations: number | null;
  readonly participations: number | null;
}

/** An area with the verbanden that work on its own level. */
export interface LevelOfArea {
  readonly area: Named;
  readonly level: AreaLevel | null;
  /** How many verbanden lie directly in it; `contents` may hold fewer. */
  readonly count: number;
  readonly contents: readonly Content[];
}

export interface InnerArea {
  readonly area: Named;
  readonly level: AreaLevel | null;
  readonly holdings: Holdings;
}

/** All that the card of an area tells. */
export interface AreaCard extends Upkeep {
  readonly id: string;
  readonly name: string;
  readonly level: AreaLevel | null;
  readonly code: string;
  /** Areas around it, widest first. */
  readonly path: readonly Named[];
  readonly holdings: Holdings;
  readonly here: LevelOfArea;
  /** By name; at most 200. */
  readonly within: readonly InnerArea[];
  readonly withinCount: number;
  /** What works here from a wider level: the nearest area first; only those that hold a verband of their own. */
  readonly around: readonly LevelOfArea[];
}

const contentLimit = 200;
const areaLimit = 200;

/**
 * Gathers what the card of an area tells: what happens here, on each level.
 *
 * Only children of the area and of the areas around it are walked; totals come from the nesting.
 *
 * @param network - the columns
 * @param area - area index
 * @returns the card; null outside the columns
 */
export function areaCard(network: Network, area: number): AreaCard | null {
  const { areas, nesting } = network;
  const named = namedArea(network, area);
  const here = levelAt(network, at(nesting.placeOfArea, area));
  if (named === null || here === null) return null;
  const place = at(nesting.placeOfArea, area);
  const inner = childrenOfKind(network, place, 'area');
  return {
    ...upkeepOf(network, areas, area),
    id: named.id,
    name: named.name,
    level: levelOf(network, area),
    code: unpackText(areas.code, area),
    path: pathTo(network, place),
    holdings: holdingsIn(network, place),
    here,
    within: inner
      .slice(0, areaLimit)
      .flatMap((child) => innerAreaAt(network, child))
      .sort((one, other) => compareNames(one.area, other.area)),
    withinCount: inner.length,
    around: placesAbove(network, place)
      .flatMap((above) => levelAt(network, above) ?? [])
      .filter((level) => level.count > 0),
  };
}

function holdingsIn(network: Network, place: number): Holdings {
  const { nesting, members } = network;
  return {
    coalitions: at(nesting.coalitionsIn, place),
    tafels: at(nesting.tafelsIn, place),
    initiatives: at(nesting.initiativesIn, place),
    organisations: members === null ? null : at(members.organisationsIn, place),
    participations: members === null ? null : at(members.participationsIn, place),
  };
}

function levelOf(network: Network, area: number): AreaLevel | null {
  return areaLevels[at(network.areas.level, area)] ?? null;
}

function levelAt(network: Network, place: number): LevelOfArea | null {
  const { nesting } = network;
  if (placeKinds[at(nesting.kind, place)] !== 'area') return null;
  const area = namedArea(network, at(nesting.ref, place));
  if (area === null) return null;
  const inside = childrenOfKind(network, place, 'verband');
  return {
    area,
    level: levelOf(network, at(nesting.ref, place)),
    count: inside.length,
    contents: contentsAt(network, inside.slice(0, contentLimit)),
  };
}

function innerAreaAt(network: Network, place: number): readonly InnerArea[] {
  const index = at(network.nesting.ref, place);
  const area = namedArea(network, index);
  return area === null
    ? []
    : [{ area, level: levelOf(network, index), holdings: holdingsIn(network, place) }];
}
