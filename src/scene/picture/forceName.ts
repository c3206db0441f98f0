import { doMeet } from '../boxes';
import { type LyingNode, type NameSide, nameBox, nameSides, type PlacedName } from '../networkLabels';

/**
 * Sees to it that one thing has its name on a sheet, where nobody can point to ask for it: where no ground is free it stands on
 * the side where it covers the fewest shapes, and names that it would cover go.
 *
 * @param names - as they were chosen
 * @param wanted - position of the thing; -1 = none
 * @param nodes - as they lie
 * @param scale - pixels per unit of the picture, and how much larger than usual letters are
 * @returns the names, that of the thing among them
 */
export function forceName(
  names: readonly PlacedName[],
  wanted: number,
  nodes: readonly LyingNode[],
  { zoom, letterScale }: { readonly zoom: number; readonly letterScale: number },
): readonly PlacedName[] {
  const lying = nodes[wanted];
  if (lying === undefined || names.some(({ index }) => index === wanted)) return names;
  const covers = (side: NameSide): number => {
    const box = nameBox(lying, side, zoom, letterScale);
    return nodes.filter(({ node, x, y }) => {
      const size = 2 * node.r * zoom;
      return doMeet(box, { x: x * zoom, y: y * zoom, width: size, height: size });
    }).length;
  };
  const side = nameSides.reduce<NameSide>(
    (best, one) => (covers(one) < covers(best) ? one : best),
    nameSides[0],
  );
  const box = nameBox(lying, side, zoom, letterScale);
  const kept = names.filter(({ index, side: other }) => {
    const named = nodes[index];
    return named === undefined || !doMeet(box, nameBox(named, other, zoom, letterScale));
  });
  return [...kept, { index: wanted, side }];
}
