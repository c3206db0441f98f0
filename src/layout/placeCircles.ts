import { at } from '../ecosystem/columns';
import { verbandKinds } from '../ecosystem/ecosystem';
import { type Nesting, type Network, placeKinds } from '../network/network';
import { type Bearings, measureBearings } from './bearings';
import type { Layout } from './layout';
import { type KnownPackings, packGroup } from './packGroup';
import type { Group } from './packing';
import { shareEffort } from './shareEffort';
import { leafRadius, ringFactor } from './sizes';

type Placeable = Pick<Network, 'nesting' | 'areas' | 'verbanden'>;

/**
 * Places every circle of the nesting inside its parent.
 *
 * Areas lie in their true direction from the middle of their parent, tight together; coalitions, tafels,
 * initiatives and areas without a place fill the middle and the gaps. The size of a leaf depends on its kind
 * alone, that of a parent on what it holds.
 *
 * @param network - the nesting in preorder, the points of the areas and the kinds of the verbanden
 * @returns a circle per place, the root at the origin; siblings never overlap, children lie inside their parent
 *   with a ring around them, and the same network always gives the same numbers
 * @see Dorling 1996, Area Cartograms: Their Use and Creation
 */
export function placeCircles(network: Placeable): Layout {
  const { nesting } = network;
  const layout = {
    x: new Float64Array(nesting.count),
    y: new Float64Array(nesting.count),
    r: new Float64Array(nesting.count),
  };
  const bearings = measureBearings(network);
  const known: KnownPackings = new Map();
  const efforts = shareEffort(nesting, bearings);
  for (let place = nesting.count - 1; place >= 0; place--) {
    if (at(nesting.size, place) === 1) {
      layout.r[place] = radiusOfLeaf(network, place);
      continue;
    }
    const children = childrenOf(nesting, place);
    const group = groupOf(nesting, children, layout.r, bearings);
    const packing = packGroup(group, efforts[place] ?? 'least', known);
    children.forEach((child, index) => {
      layout.x[child] = at(packing.x, index);
      layout.y[child] = at(packing.y, index);
    });
    layout.r[place] = packing.r * ringFactor;
  }
  for (let place = 1; place < nesting.count; place++) {
    const parent = at(nesting.parent, place);
    layout.x[place] = at(layout.x, place) + at(layout.x, parent);
    layout.y[place] = at(layout.y, place) + at(layout.y, parent);
  }
  return layout;
}

function groupOf(
  nesting: Nesting,
  children: readonly number[],
  radii: Float64Array,
  { east, south }: Bearings,
): Group {
  const r = new Float64Array(children.length);
  const ux = new Float64Array(children.length);
  const uy = new Float64Array(children.length);
  const far = new Float64Array(children.length);
  const directed: number[] = [];
  let middle = -1;
  let farthest = 0;
  children.forEach((child, index) => {
    r[index] = at(radii, child);
    if (placeKinds[at(nesting.kind, child)] === 'core') middle = index;
    const distance = Math.sqrt(at(east, child) * at(east, child) + at(south, child) * at(south, child));
    if (distance === 0) return;
    ux[index] = at(east, child) / distance;
    uy[index] = at(south, child) / distance;
    far[index] = distance;
    farthest = Math.max(farthest, distance);
    directed.push(index);
  });
  for (const index of directed) far[index] = at(far, index) / farthest;
  return { r, ux, uy, far, directed: Int32Array.from(directed), middle };
}

function childrenOf(nesting: Nesting, parent: number): number[] {
  const children: number[] = [];
  const end = parent + at(nesting.size, parent);
  for (let child = parent + 1; child < end; child += Math.max(1, at(nesting.size, child)))
    children.push(child);
  return children;
}

function radiusOfLeaf({ nesting, verbanden }: Placeable, place: number): number {
  const kind = placeKinds[at(nesting.kind, place)];
  if (kind === 'core') return leafRadius.core;
  if (kind !== 'verband') return leafRadius.empty;
  return leafRadius[verbandKinds[at(verbanden.kind, at(nesting.ref, place))] ?? 'tafel'];
}
