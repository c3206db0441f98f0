import { at } from '../../ecosystem/columns';
import { idOfThing, kindOfThing, levelOfPlace, nameOfThing, placeOf } from '../../network/lookUp';
import type { DrawnMunicipality, LittleMap } from '../../scene/littleMap/littleMap';
import type { DrawnElsewhere, VisibleThing } from './exploring';
import type { LittleMapFacts } from './useLittleMap';

/** Where a drawing lies in the page, in CSS pixels. */
export interface PlaceInPage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/**
 * Tells other programs what the little map draws: each municipality of the data once, where it is drawn largest.
 *
 * @param facts - what the map tells
 * @param map - the drawing
 * @param place - gives where the drawing lies now; null while it does not
 * @returns the municipalities with all that counts in them, as many as the map says; a radius is what fits within their bounds
 */
export function drawnMunicipalities(
  { network, met, counted }: Pick<LittleMapFacts, 'network' | 'met' | 'counted'>,
  map: LittleMap,
  place: () => PlaceInPage | null,
): DrawnElsewhere {
  const shapes = [map.whole, map.enlarged].flatMap((frame) => frame.shapes.filter(({ isCopy }) => !isCopy));
  const describe = (shape: DrawnMunicipality, { left, top, width }: PlaceInPage): VisibleThing | null => {
    const index = at(met.areaOfShape, shape.of);
    const counts = counted.municipalities[shape.of];
    if (index < 0 || counts === undefined) return null;
    const thing = { kind: 'area', index } as const;
    const scale = width / map.width;
    return {
      id: idOfThing(network, thing),
      kind: kindOfThing(network, thing),
      level: levelOfPlace(network, placeOf(network, thing)),
      x: left + shape.centre[0] * scale,
      y: top + shape.centre[1] * scale,
      r: (Math.min(shape.bounds.width, shape.bounds.height) / 2) * scale,
      label: nameOfThing(network, thing),
      isOpen: false,
      organisations: counts.organisaties,
      tables: counts.verbanden,
      participations: counts.zetels,
      change: '',
    };
  };
  const visible = (): readonly VisibleThing[] => {
    const box = place();
    return box === null ? [] : shapes.flatMap((shape) => describe(shape, box) ?? []);
  };
  return {
    elements: shapes.length,
    isSettled: true,
    visible,
    position(id) {
      const found = visible().find((thing) => thing.id === id);
      return found === undefined ? null : { x: found.x, y: found.y, r: found.r };
    },
  };
}
