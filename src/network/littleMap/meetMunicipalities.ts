import { at } from '../../ecosystem/columns';
import { areaLevels } from '../../ecosystem/ecosystem';
import { type Network, placeKinds } from '../network';
import { textOf } from '../texts';
import { bareName } from './bareName';

/** A municipality that has a shape. */
export interface ShapedMunicipality {
  /** By CBS: `GM0917`. */
  readonly code: string;
  readonly name: string;
}

/** An area of the data around several municipalities that have a shape. */
export interface MapRegion {
  /** Area index. */
  readonly area: number;
  /** Positions in the list of shapes, ascending. */
  readonly shapes: readonly number[];
  /** Regions of the map around it. */
  readonly depth: number;
}

/** Which areas of the data the shapes are. */
export interface MetMunicipalities {
  /** For each shape the area; -1 = the data have none. */
  readonly areaOfShape: Int32Array;
  /** For each area the shape it is or lies in; -1 = none. */
  readonly shapeOfArea: Int32Array;
  /** Areas with the level of a municipality that have no shape. */
  readonly withoutShape: readonly number[];
  /** Areas around several shapes, but not around all; of those around the same ones the innermost. Widest first. */
  readonly regions: readonly MapRegion[];
}

/**
 * Finds which areas of the data the shapes of a map are: by their code, else an area with the level of a municipality by its name.
 *
 * @param network - areas and what lies inside what
 * @param shapes - the municipalities of the map
 * @returns which is which; what did not meet is named
 */
export function meetMunicipalities(
  network: Pick<Network, 'areas' | 'nesting'>,
  shapes: readonly ShapedMunicipality[],
): MetMunicipalities {
  const areaOfShape = areasOfShapes(network, shapes);
  const shapeOfArea = new Int32Array(network.areas.count).fill(-1);
  areaOfShape.forEach((area, shape) => {
    if (area >= 0) shapeOfArea[area] = shape;
  });
  const own = shapeOfArea.slice();
  // Places come in preorder: what lies around an area is known before the area.
  eachAreaPlace(network, (area, place) => {
    const above = areaAbove(network, place);
    if (at(own, area) < 0 && above >= 0) shapeOfArea[area] = at(shapeOfArea, above);
  });
  const isMunicipality = (area: number): boolean => levelName(network, area) === 'gemeente';
  return {
    areaOfShape,
    shapeOfArea,
    withoutShape: range(network.areas.count).filter(
      (area) => isMunicipality(area) && at(shapeOfArea, area) < 0,
    ),
    regions: regionsAround(network, areaOfShape),
  };
}

/**
 * Finds the area around a place.
 *
 * @param network - what lies inside what
 * @param place - a place
 * @returns area index; -1 when there is none
 */
function areaAbove({ nesting }: Pick<Network, 'nesting'>, place: number): number {
  const above = nesting.parent[place] ?? -1;
  return above >= 0 && placeKinds[at(nesting.kind, above)] === 'area' ? at(nesting.ref, above) : -1;
}

function areasOfShapes(
  network: Pick<Network, 'areas' | 'nesting'>,
  shapes: readonly ShapedMunicipality[],
): Int32Array {
  const byCode = new Map<string, number>();
  const byName = new Map<string, number>();
  for (const area of range(network.areas.count)) {
    const isMunicipality = levelName(network, area) === 'gemeente';
    const code = codeOf(textOf(network.areas.code, area), isMunicipality);
    // Should two areas have one code, that with the level of a municipality is meant.
    if (code !== '' && (isMunicipality || !byCode.has(code))) byCode.set(code, area);
    if (isMunicipality) byName.set(bareName(textOf(network.areas.name, area)), area);
  }
  const taken = new Set<number>();
  const found = shapes.map(({ code }) => byCode.get(code) ?? -1);
  for (const area of found) taken.add(area);
  return Int32Array.from(shapes, ({ name }, shape) => {
    const area = found[shape] ?? -1;
    const named = byName.get(bareName(name)) ?? -1;
    return area >= 0 || named < 0 || taken.has(named) ? area : named;
  });
}

/** Excel makes a number of 0917, and some write the code without its letters. */
function codeOf(written: string, isMunicipality: boolean): string {
  const [, letters, digits] = /^\s*(GM)?0*(\d{1,4})\s*$/i.exec(written) ?? [];
  if (digits === undefined || (letters === undefined && !isMunicipality)) return '';
  return `GM${digits.padStart(4, '0')}`;
}

function regionsAround(
  network: Pick<Network, 'areas' | 'nesting'>,
  areaOfShape: Int32Array,
): readonly MapRegion[] {
  const { nesting } = network;
  const inside = new Map<number, number[]>();
  areaOfShape.forEach((area, shape) => {
    if (area < 0) return;
    let place = at(nesting.placeOfArea, area);
    for (let above = areaAbove(network, place); above >= 0; above = areaAbove(network, place)) {
      inside.set(above, [...(inside.get(above) ?? []), shape]);
      place = at(nesting.placeOfArea, above);
    }
  });
  const all = areaOfShape.filter((area) => area >= 0).length;
  const innermost = new Map<string, number>();
  eachAreaPlace(network, (area) => {
    const shapes = inside.get(area) ?? [];
    if (shapes.length > 1 && shapes.length < all) innermost.set(shapes.join(), area);
  });
  const regions = [...innermost.values()].map((area) => ({ area, shapes: inside.get(area) ?? [] }));
  return regions
    .map((region) => ({
      ...region,
      depth: regions.filter((other) => holds(other.shapes, region.shapes)).length - 1,
    }))
    .sort((one, other) => one.depth - other.depth || other.shapes.length - one.shapes.length);
}

function holds(outer: readonly number[], inner: readonly number[]): boolean {
  return inner.every((shape) => outer.includes(shape));
}

function eachAreaPlace(
  { nesting }: Pick<Network, 'nesting'>,
  tell: (area: number, place: number) => void,
): void {
  for (let place = 0; place < nesting.count; place++) {
    if (placeKinds[at(nesting.kind, place)] === 'area') tell(at(nesting.ref, place), place);
  }
}

function levelName({ areas }: Pick<Network, 'areas'>, area: number): string {
  return areaLevels[at(areas.level, area)] ?? '';
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
