import {
  type NetworkDress,
  networkDress,
  networkRings,
  networkSignPx,
  networkSoft,
} from '../../appearance/networkLook';
import type { Theme } from '../../appearance/themes';
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
  const dress = networkDress(node, theme);
  const [x, y, r] = [node.x * zoom, node.y * zoom, node.r * zoom];
  const letterPx = networkSignPx(node.r) * zoom;
  const rimPx = dress.rimPx * zoom;
  const strength = {
    'fill-opacity': isDim ? networkSoft.fill : undefined,
    'stroke-opacity': isDim ? networkSoft.rim : undefined,
  };
  const { own, chosen } = networkRings;
  const ownR = r + (own.awayPx + own.px / 2) * zoom;
  const chosenR = r + (chosen.awayPx + chosen.px / 2 + (node.isOwn ? own.px : 0)) * zoom;
  const rings = [
    ...(node.isOwn
      ? [
          ringAt(dress, ownR, { stroke: theme.ownEdge, 'stroke-width': (own.px + 2) * zoom }),
          ringAt(dress, ownR, { stroke: theme.own, 'stroke-width': own.px * zoom }),
        ]
      : []),
    ...(isChosen ? [ringAt(dress, chosenR, { stroke: theme.accent, 'stroke-width': chosen.px * zoom })] : []),
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

function ringAt(dress: NetworkDress, r: number, look: Readonly<Record<string, string | number>>): SvgNode {
  return outline(dress, r, { fill: 'none', ...look });
}

function outline(
  { isRound }: NetworkDress,
  r: number,
  look: Readonly<Record<string, string | number | undefined>>,
): SvgNode {
  if (isRound) return svg('circle', { r, ...look });
  return svg('rect', { x: -r, y: -r, width: 2 * r, height: 2 * r, rx: Math.min(r / 2, 8), ...look });
}
