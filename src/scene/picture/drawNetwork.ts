import { networkLinePx, networkLines } from '../../appearance/networkLook';
import type { Theme } from '../../appearance/themes';
import { networkLabel } from '../networkBodies';
import { chooseNames, type NameSide, nameBox } from '../networkLabels';
import type { NetworkPicture, PictureNode } from '../networkPicture';
import { drawNetworkShape } from './drawNetworkShape';
import { forceName } from './forceName';
import type { PictureWish } from './picture';
import { baseline, type SvgNode, svg } from './svg';
import { type BlockAnchor, type BlockLine, textBlock } from './textBlock';

/** A network on a sheet. */
export interface DrawnNetwork {
  readonly body: readonly SvgNode[];
  /** Things that are drawn without their name: no ground was free. */
  readonly unnamed: number;
}

/** Room that is kept free around all: names that find none below their shape stand beside or above it. */
const free = { aside: 26, above: 16, below: 30 } as const;
const largest = 1.7;

/** How a network lies on a sheet. */
interface Lying {
  readonly zoom: number;
  readonly theme: Theme;
  /** Positions of what is selected and what hangs together with it; null = nothing is selected, or all hangs together. */
  readonly near: ReadonlySet<number> | null;
  /** Position of what is selected; -1 = nothing. */
  readonly chosen: number;
}

/** Letters are as large as on screen where all names find room, else as small as on the rest of a sheet. */
const letterScales = [1, 0.84] as const;

/**
 * Draws a network as large as a sheet has room, as it is on screen: lines, shapes with their letters, and names where they cover
 * nothing.
 *
 * @param picture - what is where
 * @param wish - room and colours
 * @param selection - key of what is selected; null, and what is not drawn, = nothing
 * @returns groups with names of their own, one text for each name, and how many names found no room
 */
export function drawNetwork(
  picture: NetworkPicture,
  { width, height, theme }: PictureWish,
  selection: string | null,
): DrawnNetwork {
  const { nodes, edges, bounds } = picture;
  const zoom = zoomFor(picture, width, height);
  const lying: Lying = { zoom, theme, ...hangingTogether(picture, selection) };
  const x = width / 2 - ((bounds.left + bounds.right) / 2) * zoom;
  const y = free.above + (height - free.above - free.below) / 2 - ((bounds.top + bounds.bottom) / 2) * zoom;
  const inOrder = [...edges].sort((one, other) => Number(one.isHead) - Number(other.isHead));
  const names = namesOf(picture, lying);
  const body = [
    svg('rect', { width, height, fill: theme.ground }),
    svg(
      'g',
      { transform: `translate(${Math.round(x)} ${Math.round(y)})` },
      svg('g', { id: 'lines' }, ...inOrder.flatMap((edge) => drawEdge(edge, picture, lying))),
      svg(
        'g',
        { id: 'things' },
        ...nodes.map((node, index) =>
          drawNetworkShape(node, {
            zoom,
            theme,
            isChosen: index === lying.chosen,
            isDim: lying.near?.has(index) === false,
          }),
        ),
      ),
      svg('g', { id: 'names' }, ...names),
    ),
  ];
  return { body, unnamed: nodes.length - names.length };
}

function zoomFor({ bounds }: NetworkPicture, width: number, height: number): number {
  const across = Math.max(1, bounds.right - bounds.left);
  const down = Math.max(1, bounds.bottom - bounds.top);
  const fitting = Math.min((width - 2 * free.aside) / across, (height - free.above - free.below) / down);
  return Math.max(0.05, Math.min(largest, fitting));
}

function hangingTogether(
  { nodes, edges }: NetworkPicture,
  selection: string | null,
): Pick<Lying, 'near' | 'chosen'> {
  const chosen = nodes.findIndex(({ key }) => key === selection);
  // All of the network hangs together with its middle.
  if (chosen < 0 || nodes[chosen]?.isCentre === true) return { near: null, chosen };
  const near = new Set([chosen]);
  for (const { organisation, verband } of edges) {
    if (organisation === chosen) near.add(verband);
    if (verband === chosen) near.add(organisation);
  }
  return { near, chosen };
}

function drawEdge(
  { organisation, verband, ...line }: NetworkPicture['edges'][number],
  { nodes }: NetworkPicture,
  { zoom, theme, near, chosen }: Lying,
): readonly SvgNode[] {
  const [from, to] = [nodes[organisation], nodes[verband]];
  if (from === undefined || to === undefined) return [];
  const isSoft = near !== null && organisation !== chosen && verband !== chosen;
  const colours = networkLines(theme);
  return [
    svg('line', {
      x1: from.x * zoom,
      y1: from.y * zoom,
      x2: to.x * zoom,
      y2: to.y * zoom,
      stroke: isSoft ? colours.soft : line.isHead ? colours.head : colours.seat,
      'stroke-width': networkLinePx(line) * Math.max(0.6, zoom),
    }),
  ];
}

function namesOf({ nodes, bounds }: NetworkPicture, lying: Lying): readonly SvgNode[] {
  const { near, chosen, zoom } = lying;
  const first = near ?? new Set(chosen < 0 ? [] : [chosen]);
  const keys = new Set(nodes.flatMap(({ key }, index) => (first.has(index) ? [key] : [])));
  const lyingNodes = nodes.map((node) => ({ node, x: node.x, y: node.y }));
  const tries = letterScales.map((letterScale) => {
    const found = chooseNames(lyingNodes, zoom, { first: keys, letterScale, bounds });
    return { letterScale, names: forceName(found, chosen, lyingNodes, { zoom, letterScale }) };
  });
  const best = tries.find(({ names }) => names.length === nodes.length) ?? tries.at(-1);
  return (best?.names ?? []).flatMap(({ index, side }) => {
    const node = nodes[index];
    const look = { letterScale: best?.letterScale ?? 1, isSoft: near?.has(index) === false };
    return node === undefined ? [] : drawName(node, side, lying, look);
  });
}

interface NameLook {
  readonly letterScale: number;
  readonly isSoft: boolean;
}

/** The edge of a name that is next to its shape. */
function anchorAt({ across }: NameSide): BlockAnchor {
  return across > 0 ? 'start' : across < 0 ? 'end' : 'middle';
}

function drawName(
  node: PictureNode,
  side: NameSide,
  { zoom, theme }: Lying,
  { letterScale, isSoft }: NameLook,
): SvgNode {
  const { x, y, width, height } = nameBox({ node, x: node.x, y: node.y }, side, zoom, letterScale);
  const { weight } = networkLabel;
  const [sizePx, leadingPx] = [networkLabel.sizePx * letterScale, networkLabel.leadingPx * letterScale];
  const anchor = anchorAt(side);
  const at = { start: x - width / 2 + 2, middle: x, end: x + width / 2 - 2 }[anchor];
  const lines = node.lines.map(
    (text, line): BlockLine => ({
      text,
      x: at,
      y: y - height / 2 + leadingPx * (line + 0.5) + sizePx * baseline,
      sizePx,
      weight: node.isCentre ? 700 : weight[node.kind === 'organisation' ? 'organisation' : 'verband'],
      fill: isSoft ? theme.inkSoft : theme.ink,
    }),
  );
  const ground = {
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    rx: 4,
    fill: theme.ground,
    opacity: 0.85,
  };
  return svg('g', { class: 'map-label' }, svg('rect', ground), textBlock(lines, anchor));
}
