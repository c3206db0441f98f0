import type { ChangeKind } from '../ecosystem/changes';
import { at } from '../ecosystem/columns';
import { type Members, type Network, placeKinds } from '../network/network';
import { findText } from '../network/packedText';
import { curve, shorten } from './lineShapes';
import type { Cut } from './openPlaces';
import type { SceneLine } from './scene';
import type { SceneInput } from './sceneInput';
import type { Seating } from './seated';
import { edgeOf } from './seatTables';
import { showing } from './showing';

const mostRelations = 70;
const mostHomes = 40;

/**
 * Draws the relations when their layer is on, always those that have changed, and always the lines from verbanden to a coalition that works in another
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
  for (const relation of wantedRelations(input, selected)) {
    addRelation(relations, { input, cut, seating, ...relation, kind: 'relation' });
  }
  const homes = new Map<string, SceneLine>();
  // With an organisation selected only its own lines are drawn.
  for (const home of selection?.kind === 'organisation' ? [] : homesElsewhere(input, cut, selected)) {
    addRelation(homes, { input, cut, seating, ...home, sort: '', change: null, kind: 'home' });
  }
  const lines = [...relations.values()].slice(0, mostRelations);
  const homeLines = [...homes.values()].slice(0, mostHomes);
  return {
    lines: [...lines, ...homeLines],
    leftOut: relations.size + homes.size - lines.length - homeLines.length,
  };
}

/** Relations between verbanden, or only those of the selected one; what has changed comes first. */
function wantedRelations(input: SceneInput, selected: number): readonly ChangedRelation[] {
  const { network, changes, selection } = input;
  if (!input.showsRelations && (changes === null || changes.relations.size === 0)) return [];
  // With an organisation selected only its own lines are drawn, and the layer that one asked for.
  const marked = selection?.kind === 'organisation' ? undefined : changes?.relations;
  const wanted = verbandRelations(network)
    .map((relation) => ({ ...relation, change: marked?.get(relation.index) ?? null }))
    .filter(
      ({ from, to, change }) =>
        (input.showsRelations || change !== null) &&
        (selected < 0 || selected === from || selected === to) &&
        !isNested(network, from, to),
    );
  return changes === null
    ? wanted
    : wanted.sort((a, b) => Number(a.change === null) - Number(b.change === null));
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
  /** Its number in the members. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly sort: string;
}

interface ChangedRelation extends VerbandRelation {
  readonly change: ChangeKind | null;
}

const relationsOf = new WeakMap<Members, readonly VerbandRelation[]>();

/** Relations of which both ends lie on the map. */
function verbandRelations(network: Network): readonly VerbandRelation[] {
  const { members, verbanden } = network;
  if (members === null) return [];
  const known = relationsOf.get(members);
  if (known !== undefined) return known;
  const resolved = members.relations
    .map((relation, index) => ({
      index,
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
    readonly change: ChangeKind | null;
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
    const change = known.change === relation.change ? known.change : 'changed';
    lines.set(key, { ...known, change, count: known.count + 1, width: Math.min(4, known.width + 0.4) });
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
    width: relation.change === null ? 1.5 : 2.2,
    count: 1,
    hasArrow: relation.kind === 'relation',
    change: relation.change,
    sector: null,
    emphasis: emphasisOf(input, relation.change),
  });
}

/** While changes are shown, what has not changed is toned down. */
function emphasisOf({ selection, changes }: SceneInput, change: ChangeKind | null): SceneLine['emphasis'] {
  if (selection !== null || change !== null) return 'lit';
  return changes === null ? 'normal' : 'soft';
}
