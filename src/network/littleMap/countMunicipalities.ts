import { at } from '../../ecosystem/columns';
import { type AreaLevel, areaLevels } from '../../ecosystem/ecosystem';
import { groupOf } from '../grouped';
import { type Network, placeKinds } from '../network';
import { tablePlaceOf } from '../places';
import type { MetMunicipalities } from './meetMunicipalities';

/** What can be counted for each municipality. */
export const countedThings = ['verbanden', 'organisaties', 'zetels'] as const;
export type CountedOnMap = (typeof countedThings)[number];

/** How wide an area may be for what works in it to count for each municipality in it. */
export const countedFrom = [
  'gemeente',
  'subregio',
  'regio',
  'provincie',
  'land',
] as const satisfies readonly AreaLevel[];
export type CountedFrom = (typeof countedFrom)[number];

/** How much works somewhere; organisations once each. */
export type WorkCounts = Readonly<Record<CountedOnMap, number>>;

export interface MunicipalCounts extends WorkCounts {
  /** Verbanden where the organisation that was asked for sits. */
  readonly marked: number;
}

/** What has no place on the map. */
export interface Beside extends MunicipalCounts {
  /** Area index; -1 = without an area. */
  readonly area: number;
  /** Whether it lies around a municipality of the map, so that counting from a wider level brings it on the map. */
  readonly isAround: boolean;
}

export interface CountedMap {
  /** For each shape; all 0 where the data have no such area. */
  readonly municipalities: readonly MunicipalCounts[];
  /** Everything that counts in at least one municipality, once. */
  readonly onMap: MunicipalCounts;
  /** Everything else, by its own area; most verbanden first. */
  readonly beside: readonly Beside[];
  /** Everything else, once: organisations are those with no seat on the map. Together with `onMap` it is `all`. */
  readonly onlyBeside: MunicipalCounts;
  readonly all: MunicipalCounts;
}

export interface CountAsk {
  readonly from: CountedFrom;
  /** Organisation index whose verbanden are counted apart; -1 = none. */
  readonly marked: number;
}

/**
 * Counts per municipality what works there: verbanden that are shown, their seats, and the organisations on these.
 *
 * A verband counts for the municipality in which its own area lies; what works in a wider area, up to the level asked for,
 * counts for each municipality in it.
 *
 * @param network - what is shown
 * @param met - which areas the shapes are
 * @param ask - from which level
 * @returns the counts, and what has no place on the map: together everything that is shown
 */
export function countMunicipalities(network: Network, met: MetMunicipalities, ask: CountAsk): CountedMap {
  const shapesOf = shapesOfAreas(network, met, ask.from);
  const municipalities = Array.from(met.areaOfShape, newTally);
  const [onMap, all, elsewhere] = [newTally(), newTally(), newTally()];
  const beside: (readonly [area: number, tally: Tally])[] = [];
  for (const [area, tally] of talliesByArea(network, ask.marked)) {
    const shapes = shapesOf(area);
    addTally(tally, all);
    addTally(tally, shapes.length > 0 ? onMap : elsewhere);
    for (const shape of shapes) addTally(tally, municipalities[shape]);
    if (shapes.length === 0) beside.push([area, tally]);
  }
  const widely = shapesOfAreas(network, met, 'land');
  return {
    municipalities: municipalities.map(told),
    onMap: told(onMap),
    beside: beside
      .map(([area, tally]) => ({ area, isAround: widely(area).length > 0, ...told(tally) }))
      .sort((one, other) => other.verbanden - one.verbanden || one.area - other.area),
    onlyBeside: {
      ...told(elsewhere),
      organisaties: all.organisations.size - onMap.organisations.size,
    },
    all: told(all),
  };
}

/** For which shapes a verband in an area counts; remembered, because many work in the same one. */
function shapesOfAreas(
  network: Network,
  { shapeOfArea }: MetMunicipalities,
  from: CountedFrom,
): (area: number) => readonly number[] {
  const widest = areaLevels.indexOf(from);
  const known = new Map<number, readonly number[]>();
  const find = (area: number): readonly number[] => {
    const own = shapeOfArea[area] ?? -1;
    if (own >= 0) return [own];
    if (area < 0 || from === 'gemeente' || levelOf(network, area) < widest) return [];
    return shapesInside(network, shapeOfArea, area);
  };
  return (area) => {
    const shapes = known.get(area) ?? find(area);
    known.set(area, shapes);
    return shapes;
  };
}

/** Position in `areaLevels`; an area of which the level is not known may be as wide as the country. */
function levelOf({ areas }: Network, area: number): number {
  const level = at(areas.level, area);
  return areaLevels[level] === undefined ? 0 : level;
}

function shapesInside({ nesting }: Network, shapeOfArea: Int32Array, area: number): readonly number[] {
  const place = at(nesting.placeOfArea, area);
  const inside = new Set<number>();
  for (let inner = place; inner < place + at(nesting.size, place); inner++) {
    if (placeKinds[at(nesting.kind, inner)] !== 'area') continue;
    const shape = at(shapeOfArea, at(nesting.ref, inner));
    if (shape >= 0) inside.add(shape);
  }
  return [...inside];
}

function isShown(network: Network, verband: number): boolean {
  return at(network.nesting.isHidden ?? [], tablePlaceOf(network, verband)) === 0;
}

interface Tally {
  verbanden: number;
  zetels: number;
  marked: number;
  readonly organisations: Set<number>;
}

function newTally(): Tally {
  return { verbanden: 0, zetels: 0, marked: 0, organisations: new Set() };
}

function told({ verbanden, zetels, marked, organisations }: Tally): MunicipalCounts {
  return { verbanden, organisaties: organisations.size, zetels, marked };
}

/** Once for each area: what works in a wide one counts for many municipalities. */
function talliesByArea(network: Network, marked: number): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (let verband = 0; verband < network.verbanden.count; verband++) {
    if (!isShown(network, verband)) continue;
    const area = network.verbanden.area[verband] ?? -1;
    const tally = tallies.get(area) ?? newTally();
    tallies.set(area, tally);
    addVerband(network, verband, marked, tally);
  }
  return tallies;
}

function addVerband({ members }: Network, verband: number, marked: number, tally: Tally): void {
  tally.verbanden += 1;
  if (members === null) return;
  let isMarked = false;
  for (const seat of groupOf(members.byVerband, verband)) {
    const organisation = at(members.participations.organisation, seat);
    tally.zetels += 1;
    tally.organisations.add(organisation);
    isMarked ||= organisation === marked;
  }
  tally.marked += Number(isMarked);
}

function addTally(from: Tally, to: Tally | undefined): void {
  if (to === undefined) return;
  to.verbanden += from.verbanden;
  to.zetels += from.zetels;
  to.marked += from.marked;
  for (const organisation of from.organisations) to.organisations.add(organisation);
}
