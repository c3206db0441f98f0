import type { StylesheetJson } from 'cytoscape';
import { mixColours } from '../appearance/mixColours';
import { sectors } from '../appearance/sectors';
import { softness, type Theme } from '../appearance/themes';

/** What the state of an element is called in cytoscape. */
export const states = { chosen: 'chosen', dim: 'dim', lit: 'lit' } as const;

/**
 * Dresses the network in a theme: organisations are discs in the colour of their sector, tafels dark squares, initiatives
 * dashed squares, coalitions double rings; who leads or began a table has a firm line to it.
 *
 * @param theme - the colours
 * @returns a style sheet for cytoscape
 */
export function graphStyle(theme: Theme): StylesheetJson {
  const quiet = mixColours(theme.line, theme.ground, 0.5);
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(sign)',
        'font-family': '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", system-ui, sans-serif',
        'font-weight': 700,
        'font-size': 'data(letter)',
        'min-zoomed-font-size': 7.5,
        'text-valign': 'center',
        'text-halign': 'center',
        'overlay-opacity': 0,
        'underlay-opacity': 0,
      },
    },
    {
      selector: 'node[kind="organisation"]',
      style: { shape: 'ellipse', color: theme.onSector, 'border-width': 1.5, 'border-color': theme.ground },
    },
    ...sectors.map((sector) => ({
      selector: `node[sector="${sector}"]`,
      style: { 'background-color': theme.sectors[sector] },
    })),
    ...tableStyles(theme),
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        width: 'data(weight)',
        'line-color': quiet,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    { selector: 'edge[?isHead]', style: { 'line-color': theme.line, 'z-index': 2 } },
    {
      selector: 'node[?isOwn]',
      style: {
        'outline-width': 3,
        'outline-color': theme.own,
        'outline-offset': 1,
        'outline-style': 'solid',
      },
    },
    ...stateStyles(theme),
  ] as StylesheetJson;
}

function tableStyles(theme: Theme) {
  return [
    {
      selector: 'node[kind="tafel"]',
      style: {
        shape: 'round-rectangle',
        color: theme.tafelInk,
        'background-color': theme.tafelFill,
        'border-width': 1.5,
        'border-color': theme.ground,
      },
    },
    {
      selector: 'node[kind="initiative"]',
      style: {
        shape: 'round-rectangle',
        color: theme.initiativeInk,
        'background-color': theme.initiativeFill,
        'border-width': 2,
        'border-style': 'dashed',
        'border-color': theme.initiativeRing,
      },
    },
    {
      selector: 'node[kind="coalition"]',
      style: {
        shape: 'ellipse',
        color: theme.coalitionRing,
        'background-color': theme.coalitionFill,
        'border-width': 5,
        'border-style': 'double',
        'border-color': theme.coalitionRing,
      },
    },
    {
      selector: 'node[?isEmpty]',
      style: {
        color: theme.emptyInk,
        'background-color': theme.emptyFill,
        'border-width': 1.5,
        'border-style': 'dashed',
        'border-color': theme.emptyInk,
      },
    },
  ];
}

function stateStyles(theme: Theme) {
  return [
    {
      selector: `node.${states.dim}`,
      // What stands inside is in full ink: it must still be read.
      style: { 'background-opacity': 0.3, 'border-opacity': softness.outline, color: theme.ink },
    },
    {
      selector: `edge.${states.dim}`,
      style: { 'line-color': mixColours(theme.line, theme.ground, softness.fill) },
    },
    { selector: `edge.${states.lit}`, style: { 'line-color': theme.accent, 'z-index': 3 } },
    {
      selector: `node.${states.chosen}`,
      style: {
        'outline-width': 4,
        'outline-color': theme.accent,
        'outline-offset': 2,
        'outline-style': 'solid',
      },
    },
  ];
}
