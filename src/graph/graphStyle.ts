import type { StylesheetJson } from 'cytoscape';
import {
  type NetworkSort,
  networkDress,
  networkLines,
  networkRings,
  networkSoft,
} from '../appearance/networkLook';
import { sectors } from '../appearance/sectors';
import type { Theme } from '../appearance/themes';
import { verbandKinds } from '../ecosystem/ecosystem';

/** What the state of an element is called in cytoscape. */
export const states = { chosen: 'chosen', dim: 'dim', lit: 'lit', lifted: 'lifted' } as const;

/**
 * Dresses the network in a theme (see `networkDress`). What is written in shapes is none of it: to set and measure it was the
 * longest part of the first drawing.
 *
 * @param theme - the colours
 * @returns a style sheet for cytoscape
 */
export function graphStyle(theme: Theme): StylesheetJson {
  const lines = networkLines(theme);
  const plain = { kind: 'organisation', sector: null, isEmpty: false } as const;
  const { own, chosen } = networkRings;
  return [
    {
      selector: 'node',
      style: { width: 'data(size)', height: 'data(size)', 'overlay-opacity': 0, 'z-index': 0 },
    },
    { selector: 'node[kind="organisation"]', style: shapeOf(plain, theme) },
    ...sectors.map((sector) => ({
      selector: `node[sector="${sector}"]`,
      style: { 'background-color': theme.sectors[sector] },
    })),
    ...verbandKinds.flatMap((kind) => [
      { selector: `node[kind="${kind}"]`, style: shapeOf({ ...plain, kind }, theme) },
      {
        selector: `node[kind="${kind}"][?isEmpty]`,
        style: shapeOf({ ...plain, kind, isEmpty: true }, theme),
      },
    ]),
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        width: 'data(weight)',
        'line-color': lines.seat,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    { selector: 'edge[?isHead]', style: { 'line-color': lines.head, 'z-index': 2 } },
    { selector: 'node[?isOwn]', style: ring(own.px, own.awayPx, theme.own) },
    {
      selector: `node.${states.dim}`,
      style: { 'background-opacity': networkSoft.fill, 'border-opacity': networkSoft.rim },
    },
    { selector: `edge.${states.dim}`, style: { 'line-color': lines.soft } },
    { selector: `edge.${states.lit}`, style: { 'line-color': theme.accent, 'z-index': 3 } },
    { selector: `node.${states.lifted}`, style: { 'z-index': 1 } },
    { selector: `node.${states.chosen}`, style: ring(chosen.px, chosen.awayPx, theme.accent) },
  ] as StylesheetJson;
}

function shapeOf(sort: NetworkSort, theme: Theme) {
  const { isRound, fill, rim, rimPx, isDashed, isDouble } = networkDress(sort, theme);
  return {
    shape: isRound ? 'ellipse' : 'round-rectangle',
    'background-color': fill,
    'border-width': rimPx,
    'border-color': rim,
    'border-style': isDouble ? 'double' : isDashed ? 'dashed' : 'solid',
  };
}

function ring(px: number, awayPx: number, colour: string) {
  return {
    'outline-width': px,
    'outline-color': colour,
    'outline-offset': awayPx,
    'outline-style': 'solid',
  };
}
