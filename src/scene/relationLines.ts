import { at } from '../ecosystem/columns';
import { type Members, type Network, placeKinds } from '../network/network';
import { findText } from '../network/packedText';
import { curve, shorten } from './lineShapes';
import type { Cut } from './openPlaces';
import type { SceneLine } from './scene';
import type { SceneInput } from './sceneInput';
import { edgeOf, type Seating } from './seatTables';
import { showing } from './showing';

const mostRelations = 70;
const mostHomes = 40;

/**
 * Draws the relations when their layer is on, and always the lines from verbanden to a coalition that works in another
 * area; with a verband selected only its own.
 *
 * @param input - what the reader looks at
 * @param cut - the places drawn
 * @param seating - the tables as they are drawn
 * @returns the lines between what shows, one for each pair and sort, and how many relations are left out
 */
export function relationLines(
  input: SceneInput,
  cut: Cut,
  seating: Seating,
): { readonly lines: readonly SceneLine[]; readonly leftOut: number } {
  const { selection } = input;
  const selected = selection?.kind === 'verband' ? selection.index : -1;
  const relations = new Map<string, SceneLine>();
  for (const relation of input.showsRelations ? wantedRelations(input, selected) : []) {
    addRelation(relations, { input, cut, seating, ...relation, kind: 'relation' });
  }
  const homes = new Map<string, SceneLine>();
  // With an organisation selected only its own lines are drawn.
  for (const home of selection?.kind === 'organisation' ? [] : homesElsewhere(input, cut, selected)) {
    addRelation(homes, { input, cut, seating, ...home, sort: '', kind: 'home' });
  }
  const lines = [...relations.values()].slice(0, mostRelations);
  const homeLines = [...homes.values()].slice(0, mostHomes);
  return {
    lines: [...lines, ...homeLines],
    leftOut: relations.size + homes.size - lines.length - homeLines.length,
  };
}

/** Relations between verbanden, or only those of the selected one. */
function wantedRelations({ network }: SceneInput, selected: number): readonly VerbandRelation[] {
  return verbandRelations(network).filter(
    ({ from, to }) => (selected < 0 || selected === from || selected === to) && !isNested(network, from, to),
  );
}

/** What is drawn and belongs to a coalition that works in another area. */
function homesElsewhere(
  { network }: SceneInput,
  cut: Cut,
  selected: number,
): readonly { readonly from: number; readonly to: number }[] {
  return cut.drawn
    .map(({ place }) => ({ from: at(network.nesting.ref, place), to: coalitionElsewhere(network, place) }))
    .filter(({ from, to }) => to >= 0 && (selected < 0 || selected === from || selected === to));
}

/** The coalition of a verband when it works in another area; -1 when not. */
function coalitionElsewhere({ nesting, verbanden }: Network, place: number): number {
  if (placeKinds[at(nesting.kind, place)] !== 'verband') return -1;
  const verband = at(nesting.ref, place);
  const coalition = at(verbanden.parent, verband);
  return coalition >= 0 && at(verbanden.area, coalition) !== at(verbanden.area, verband) ? coalition : -1;
}

/** What lies inside the other needs no line that says so. */
function isNested({ nesting }: Network, a: number, b: number): boolean {
  const first = at(nesting.placeOfVerband, a);
  const second = at(nesting.placeOfVerband, b);
  const outer = Math.min(first, second);
  return Math.max(first, second) < outer + at(nesting.size, outer);
}

interface VerbandRelation {
  readonly from: number;
  readonly to: number;
  readonly sort: string;
}

const relationsOf = new WeakMap<Members, readonly VerbandRelation[]>();

/** Relations of which both ends lie on the map. */
function verbandRelations(network: Network): readonly VerbandRelation[] {
  const { members, verbanden } = network;
  if (members === null) return [];
  const known = relationsOf.get(members);
  if (known !== undefined) return known;
  const resolved = members.relations
    .map((relation) => ({
      from: findText(verbanden.id, relation.from),
      to: findText(verbanden.id, relation.to),
      sort: relation.sort,
    }))
    .filter(({ from, to }) => from >= 0 && to >= 0);
  relationsOf.set(members, resolved);
  return resolved;
}

function addRelation(
  lines: Map<string, SceneLine>,
  relation: {
    readonly input: SceneInput;
    readonly cut: Cut;
    readonly seating: Seating;
    readonly from: number;
    readonly to: number;
    readonly sort: string;
    readonly kind: 'relation' | 'home';
  },
): void {
  const { input } = relation;
  const from = showing(input, relation.cut, relation.from).item;
  const to = showing(input, relation.cut, relation.to).item;
  if (from === null || to === null || from.place === to.place) return;
  const key = `${relation.kind} ${relation.sort} ${from.place} ${to.place}`;
  const known = lines.get(key);
  if (known !== undefined) {
    lines.set(key, { ...known, count: known.count + 1, width: Math.min(4, known.width + 0.4) });
    return;
  }
  lines.set(key, {
    key,
    kind: relation.kind,
    ends: [from.place, to.place],
    word: relation.sort,
    ...curve(
      shorten(from, to, edgeOf(relation.seating, from)),
      shorten(to, from, edgeOf(relation.seating, to) + 3),
    ),
    width: 1.5,
    count: 1,
    hasArrow: relation.kind === 'relation',
    sector: null,
    emphasis: input.selection !== null ? 'lit' : input.changes === null ? 'normal' : 'soft',
  });
}
