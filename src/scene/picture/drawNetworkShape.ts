import { softness, type Theme } from '../../appearance/themes';
import type { PictureNode } from '../networkPicture';
import { type SvgNode, svg, textLine } from './svg';

/** How a thing in a network is drawn. */
export interface ShapeLook {
  /** Pixels for each unit of the picture. */
  readonly zoom: number;
  readonly theme: Theme;
  readonly isChosen: boolean;
  /** It does not hang together with what is selected. */
  readonly isDim: boolean;
}

/** What a thing in a network looks like. */
interface Dress {
  readonly isRound: boolean;
  readonly fill: string;
  readonly ink: string;
  readonly rim: string;
  readonly rimPx: number;
  readonly isDashed: boolean;
  /** The rim is two lines. */
  readonly isDouble: boolean;
}

/** Smaller letters would be spots. */
const leastLetterPx = 7;

/**
 * Draws a thing of a network: a disc, a square, a dashed square or a double ring, with its letters or its number in it.
 *
 * @param node - what to draw
 * @param look - colours, size, and how it stands to what is selected
 * @returns a group in the middle of the thing
 */
export function drawNetworkShape(node: PictureNode, look: ShapeLook): SvgNode {
  const { zoom, theme, isChosen, isDim } = look;
  const dress = dressOf(node, theme);
  const [x, y, r] = [node.x * zoom, node.y * zoom, node.r * zoom];
  const letterPx = Math.max(9, Math.min(node.r * 0.95, 16)) * zoom;
  const rimPx = dress.rimPx * zoom;
  const strength = {
    'fill-opacity': isDim ? 0.3 : undefined,
    'stroke-opacity': isDim ? softness.outline : undefined,
  };
  const rings = [
    ...(node.isOwn
      ? [ringAt(dress, r + 2.5 * zoom, { stroke: theme.ownEdge, 'stroke-width': 5 * zoom })]
      : []),
    ...(node.isOwn ? [ringAt(dress, r + 2.5 * zoom, { stroke: theme.own, 'stroke-width': 3 * zoom })] : []),
    ...(isChosen ? [ringAt(dress, r + 6 * zoom, { stroke: theme.accent, 'stroke-width': 4 * zoom })] : []),
  ];
  const shape = outline(dress, r, {
    fill: dress.fill,
    stroke: dress.rim,
    'stroke-width': rimPx,
    'stroke-dasharray': dress.isDashed
      ? `${Math.round(rimPx * 25) / 10} ${Math.round(rimPx * 20) / 10}`
      : undefined,
    ...strength,
  });
  const gap = dress.isDouble
    ? [outline(dress, r, { fill: 'none', stroke: dress.fill, 'stroke-width': rimPx / 3 })]
    : [];
  const sign =
    node.sign === '' || letterPx < leastLetterPx
      ? []
      : [
          textLine(node.sign, {
            x: 0,
            y: 0,
            sizePx: letterPx,
            weight: 700,
            fill: isDim ? theme.ink : dress.ink,
            anchor: 'middle',
          }),
        ];
  const place = `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`;
  return svg('g', { class: `network-${node.kind}`, transform: place }, ...rings, shape, ...gap, ...sign);
}

function ringAt(dress: Dress, r: number, look: Readonly<Record<string, string | number>>): SvgNode {
  return outline(dress, r, { fill: 'none', ...look });
}

function outline(
  { isRound }: Dress,
  r: number,
  look: Readonly<Record<string, string | number | undefined>>,
): SvgNode {
  if (isRound) return svg('circle', { r, ...look });
  return svg('rect', { x: -r, y: -r, width: 2 * r, height: 2 * r, rx: Math.min(r / 2, 8), ...look });
}

function dressOf(node: PictureNode, theme: Theme): Dress {
  const dress = usualDress(node, theme);
  if (!node.isEmpty) return dress;
  return {
    ...dress,
    fill: theme.emptyFill,
    ink: theme.emptyInk,
    rim: theme.emptyInk,
    rimPx: 1.5,
    isDashed: true,
    isDouble: false,
  };
}

function usualDress({ kind, sector }: PictureNode, theme: Theme): Dress {
  const plain = { isDashed: false, isDouble: false, rim: theme.ground, rimPx: 1.5 };
  switch (kind) {
    case 'organisation':
      return { ...plain, isRound: true, fill: theme.sectors[sector ?? 'overig'], ink: theme.onSector };
    case 'tafel':
      return { ...plain, isRound: false, fill: theme.tafelFill, ink: theme.tafelInk };
    case 'initiative':
      return {
        isRound: false,
        fill: theme.initiativeFill,
        ink: theme.initiativeInk,
        rim: theme.initiativeRing,
        rimPx: 2,
        isDashed: true,
        isDouble: false,
      };
    case 'coalition':
      return {
        isRound: true,
        fill: theme.coalitionFill,
        ink: theme.coalitionRing,
        rim: theme.coalitionRing,
        rimPx: 5,
        isDashed: false,
        isDouble: true,
      };
  }
}
