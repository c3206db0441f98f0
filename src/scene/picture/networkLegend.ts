import { networkLinePx, networkLines } from '../../appearance/networkLook';
import type { Sector } from '../../appearance/sectors';
import type { Theme } from '../../appearance/themes';
import type { NetworkPicture, PictureNode } from '../networkPicture';
import { drawNetworkShape } from './drawNetworkShape';
import type { LegendEntry, LegendPart } from './picture';
import { sectorEntries } from './sectorLegend';
import { type SvgNode, svg } from './svg';

/** What the legend of a network says. */
export interface NetworkLegendWords {
  readonly shapes: string;
  readonly sectors: string;
  readonly kinds: Readonly<Record<PictureNode['kind'], string>>;
  readonly sectorNames: Readonly<Record<Sector, string>>;
  readonly empty: string;
  readonly own: string;
  /** What is selected. */
  readonly chosen: string;
  readonly head: string;
  readonly seat: string;
}

/** What stands for a kind in the legend. */
const sign: Omit<PictureNode, 'kind'> = {
  key: '',
  x: 14,
  y: 8,
  r: 7,
  sector: 'overig',
  sign: '',
  lines: [],
  rank: 0,
  isCentre: false,
  isEmpty: false,
  isOwn: false,
};

const kinds = ['organisation', 'coalition', 'tafel', 'initiative'] as const;

/**
 * Tells what the signs of a network mean: those that are in it, and no others.
 *
 * @param picture - what is drawn
 * @param words - what the signs mean
 * @param theme - colours
 * @param selection - key of what is selected; null = nothing
 * @returns shapes and lines, and sectors
 */
export function networkLegend(
  { nodes, edges }: NetworkPicture,
  words: NetworkLegendWords,
  theme: Theme,
  selection: string | null,
): readonly LegendPart[] {
  const plain = { zoom: 1, theme, isChosen: false, isDim: false };
  const shape = (more: Partial<PictureNode>): SvgNode =>
    drawNetworkShape({ ...sign, kind: 'tafel', ...more }, plain);
  const ring = (stroke: string, width: number): SvgNode =>
    svg('circle', { cx: 14, cy: 8, r: 5.5, fill: 'none', stroke, 'stroke-width': width });
  const line = (isHead: boolean): SvgNode =>
    svg('path', {
      d: 'M2 8H26',
      stroke: networkLines(theme)[isHead ? 'head' : 'seat'],
      'stroke-width': networkLinePx({ seats: 1, isHead }),
    });
  const isThere = (kind: string): boolean => nodes.some((node) => node.kind === kind && !node.isEmpty);
  const all: readonly (readonly [isThere: boolean, text: string, ...sign: readonly SvgNode[]])[] = [
    ...kinds.map((kind) => [isThere(kind), words.kinds[kind], shape({ kind })] as const),
    [nodes.some(({ isEmpty }) => isEmpty), words.empty, shape({ isEmpty: true })],
    [nodes.some(({ isOwn }) => isOwn), words.own, ring(theme.ownEdge, 5), ring(theme.own, 3)],
    [nodes.some(({ key }) => key === selection), words.chosen, ring(theme.accent, 3)],
    [edges.some(({ isHead }) => isHead), words.head, line(true)],
    [edges.some(({ isHead }) => !isHead), words.seat, line(false)],
  ];
  const entries: readonly LegendEntry[] = all.flatMap(([isIn, text, ...drawn]) =>
    isIn ? { text, sign: drawn } : [],
  );
  return [
    { title: words.shapes, entries },
    {
      title: words.sectors,
      entries: sectorEntries(new Set(nodes.map(({ sector }) => sector)), words.sectorNames, theme),
    },
  ];
}
