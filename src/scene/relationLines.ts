import { at } from '../ecosystem/columns';
import { type Members, type Network, placeKinds } from '../network/network';
import { findText } from '../network/packedText';
import { curve, shorten } from './lineShapes';
import type { Cut } from './openPlaces';
import type { SceneLine } from './scene';
import type { SceneInput } from './sceneInput';
import { showing } from './showing';

const mostRelations = 70;

/**
 * Draws the relations when their layer is on, and the lines from verbanden to a coalition that works in another area; with
 * a verband selected only its own.
 *
 * @param input - what the reader looks at
 * @param cut - the places drawn
 * @returns the lines between what shows, one for each pair and sort
 */
export function relationLines(input: SceneInput, cut: Cut): SceneLine[] {
  const { network, selection } = input;
  const lines = new Map<string, SceneLine>();
  const selected = selection?.kind === 'verband' ? selection.index : -1;
  const isWanted = (a: number, b: number): boolean =>
    selected >= 0 ? selected === a || selected === b : input.showsRelations;
  if (input.showsRelations) {
    for (const { from, to, sort } of verbandRelations(network)) {
      if (lines.size >= mostRelations || isNested(network, from, to) || !isWanted(from, to)) continue;
      addRelation(lines, { input, cut, from, to, sort, kind: 'relation' });
    }
  } else if (selected < 0) return [];
  for (const item of cut.drawn) {
    const verband = at(network.nesting.ref, item.place);
    if (placeKinds[at(network.nesting.kind, item.place)] !== 'verband') continue;
    const coalition = at(network.verbanden.parent, verband);
    if (coalition < 0 || at(network.verbanden.area, coalition) === at(network.verbanden.area, verband))
      continue;
    if (isWanted(verband, coalition)) {
      addRelation(lines, { input, cut, from: verband, to: coalition, sort: '', kind: 'home' });
    }
  }
  return [...lines.values()];
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
    readonly from: number;
    readonly to: number;
    readonly sort: string;
    readonly kind: 'relation' | 'home';
  },
): void {
  const from = showing(relation.input, relation.cut, relation.from).item;
  const to = showing(relation.input, relation.cut, relation.to).item;
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
    ...curve(shorten(from, to, from.r), shorten(to, from, to.r + 3)),
    width: 1.5,
    count: 1,
    hasArrow: relation.kind === 'relation',
    sector: null,
    emphasis: relation.input.selection === null ? 'normal' : 'lit',
  });
}
