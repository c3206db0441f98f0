import { at } from '../../ecosystem/columns';
import { placeKinds } from '../network';
import { documentOf, type SearchIndex } from '../searchIndex';
import { namesOfArea } from './areaCallings';
import type { QuestionPart } from './questionParts';

/** What works in a place, and around it; by number of the document. */
export interface Coverage {
  /** In the place, or around it and naming it. */
  readonly inside: ReadonlySet<number>;
  /** In an area around it, with how many areas further out. */
  readonly around: ReadonlyMap<number, number>;
}

/** Areas in a place, and those around it with how many steps further out. */
interface AreasOf {
  readonly inside: ReadonlySet<number>;
  readonly around: ReadonlyMap<number, number>;
}

/**
 * Tells what works in the areas that a part of a question names.
 *
 * @param index - what there is
 * @param part - with at least one area
 * @returns the areas and what works in them or in what lies in them, and what works in those around them; what names the
 *   place works there, though its area is wider
 */
export function coverageOf(index: SearchIndex, { areas }: QuestionPart): Coverage {
  const names = areas.flatMap((area) => namesOfArea(index.structure.areas, area, index.wordsIn));
  const near = areasOf(index, areas);
  const inside = new Set<number>(areas.map((area) => documentOf('area', area)));
  const around = new Map<number, number>();
  for (const [id, area] of worksIn(index, names, areas)) {
    const steps = near.around.get(area);
    if (near.inside.has(area)) inside.add(id);
    else if (steps !== undefined) around.set(id, steps);
  }
  for (const id of naming(index, names)) if (around.delete(id)) inside.add(id);
  return { inside, around };
}

function areasOf({ structure: { nesting } }: SearchIndex, areas: readonly number[]): AreasOf {
  const isArea = (place: number) => placeKinds[at(nesting.kind, place)] === 'area';
  const inside = new Set<number>();
  const around = new Map<number, number>();
  for (const area of areas) {
    const start = at(nesting.placeOfArea, area);
    for (let place = start; place < start + at(nesting.size, start); place++)
      if (isArea(place)) inside.add(at(nesting.ref, place));
    let steps = 0;
    for (let up = at(nesting.parent, start); up >= 0 && isArea(up); up = at(nesting.parent, up)) {
      steps += 1;
      const wider = at(nesting.ref, up);
      around.set(wider, Math.min(steps, around.get(wider) ?? steps));
    }
  }
  return { inside, around };
}

/** Every verband and organisation with the area it works in; an organisation in the town that is asked for works there. */
function* worksIn(
  { structure: { verbanden }, members, wordsIn }: SearchIndex,
  names: readonly (readonly string[])[],
  [asked = -1]: readonly number[],
): Generator<readonly [id: number, area: number]> {
  for (let verband = 0; verband < verbanden.count; verband++)
    yield [documentOf('verband', verband), at(verbanden.area, verband)];
  if (members === null) return;
  const { count, town, area } = members.organisations;
  const places = new Set(names.map((words) => words.join(' ')));
  const isAsked = town.values.map((text) => places.has(wordsIn(text).join(' ')));
  for (let organisation = 0; organisation < count; organisation++) {
    const isThere = isAsked[at(town.codes, organisation)] === true;
    yield [documentOf('organisation', organisation), isThere ? asked : at(area, organisation)];
  }
}

function naming({ documents }: SearchIndex, names: readonly (readonly string[])[]): readonly number[] {
  return names.flatMap((words) =>
    documents
      .search({
        fields: ['name', 'about'],
        prefix: false,
        fuzzy: false,
        combineWith: 'AND',
        queries: [...words],
      })
      .map(({ id }) => id),
  );
}
