import { softness, type Theme } from '../appearance/themes';
import type { Emphasis, LabelTone, SceneCircle, SceneLabel, SceneLine, SceneTable } from './scene';

/**
 * Gives the colour of the ground.
 *
 * @param theme - colours
 * @param tint - deeper is further in; -1 = the paper
 * @returns the colour
 */
export function tintOf(theme: Theme, tint: number): string {
  return theme.areaTints[Math.min(tint, theme.areaTints.length - 1)] ?? theme.ground;
}

const ringWidths = { coalition: { open: 1.6, closed: 1.3 }, area: { open: 0.9, closed: 1.1 } } as const;

/**
 * Gives the ring of a circle.
 *
 * @param circle - an area or coalition
 * @param theme - colours
 * @returns its colour, and its width in pixels
 */
export function ringOf(
  circle: SceneCircle,
  theme: Theme,
): { readonly colour: string; readonly width: number } {
  if (circle.isSelected) return { colour: theme.accent, width: 3.5 };
  const isCoalition = circle.kind === 'coalition';
  const width = ringWidths[isCoalition ? 'coalition' : 'area'];
  return {
    colour: isCoalition ? theme.coalitionRing : theme.areaRing,
    width: circle.isOpen ? width.open : width.closed,
  };
}

const dimmed = 0.26;
const shown: Readonly<Record<Emphasis, number>> = { normal: 1, lit: 1, soft: softness.fill, dim: dimmed };

/**
 * Says how much of a seat shows.
 *
 * @param emphasis - of the seat
 * @returns its opacity
 */
export function seatOpacity(emphasis: Emphasis): number {
  return shown[emphasis];
}

/**
 * Says how much of a table top shows.
 *
 * @param emphasis - of the table
 * @returns the opacity of its fill and of its outline
 */
export function tableOpacity(emphasis: Emphasis): { readonly fill: number; readonly outline: number } {
  const fill = emphasis === 'dim' ? dimmed + 0.08 : shown[emphasis];
  return { fill, outline: emphasis === 'soft' ? softness.outline : fill };
}

/**
 * Gives the colour of a table top.
 *
 * @param table - by its kind, and whether anybody is known to sit at it
 * @param theme - colours
 * @returns the colour
 */
export function tableFill(table: Pick<SceneTable, 'kind' | 'isEmpty'>, theme: Theme): string {
  if (table.isEmpty) return theme.emptyFill;
  if (table.kind === 'tafel') return theme.tafelFill;
  return table.kind === 'coalition' ? theme.coalitionFill : theme.initiativeFill;
}

const pen: Readonly<Record<Emphasis, number>> = { normal: 0.75, soft: 0.75, dim: 0.75, lit: 0.85 };

/** What is shared lies behind everything, like a wash; lines to seats and relations are drawn with a pen. */
const lineOpacities: Readonly<Record<SceneLine['kind'], Readonly<Record<Emphasis, number>>>> = {
  shared: { normal: 0.24, soft: 0.12, dim: 0.24, lit: 0.62 },
  home: { normal: 0.5, soft: 0.3, dim: 0.5, lit: 0.9 },
  seat: pen,
  way: { normal: 0.5, soft: 0.5, dim: 0.5, lit: 0.95 },
  relation: pen,
};

/**
 * Says how much of a line shows.
 *
 * @param line - by its kind and emphasis
 * @returns its opacity
 */
export function lineOpacity({ kind, emphasis }: Pick<SceneLine, 'kind' | 'emphasis'>): number {
  return lineOpacities[kind][emphasis];
}

/**
 * Gives the colour of a line.
 *
 * @param line - what it stands for
 * @param theme - colours
 * @returns the colour
 */
export function lineColour(line: Pick<SceneLine, 'kind' | 'change' | 'sector'>, theme: Theme): string {
  if (line.change !== null) return theme.changes[line.change];
  if (line.sector !== null) return theme.sectors[line.sector];
  return line.kind === 'relation' ? theme.relation : theme.line;
}

/** On bare ground, or as good as bare. */
const besides: ReadonlySet<LabelTone> = new Set(['areaPlain', 'coalitionPlain', 'empty']);

/**
 * Says how much of a label shows.
 *
 * @param label - what to write
 * @returns its opacity
 */
export function labelOpacity({ emphasis, tone }: SceneLabel): number {
  if (emphasis === 'soft' && besides.has(tone)) return softness.besides;
  return emphasis === 'dim' ? 0.45 : 1;
}

/**
 * Gives the plate of a label. Names that lines or rings may run towards stand on a piece of their own ground, so that nothing
 * runs through them.
 *
 * @param label - what to write
 * @param theme - colours
 * @returns its colour, and that of its rim; null for none
 */
export function plateOf(
  { tone, tint }: SceneLabel,
  theme: Theme,
): { readonly fill: string; readonly rim: string | null } | null {
  switch (tone) {
    case 'areaPlate':
    case 'areaPlain':
      return { fill: tintOf(theme, tint), rim: null };
    case 'coalitionPlate':
      return { fill: theme.coalitionFill, rim: theme.coalitionRing };
    case 'coalitionPlain':
      return { fill: theme.coalitionFill, rim: null };
    case 'plate':
      return { fill: theme.surfaceRaised, rim: theme.edge };
    default:
      return null;
  }
}

/**
 * Gives the ink of a label.
 *
 * @param label - what to write
 * @param theme - colours
 * @returns the colour
 */
export function inkOf({ tone, emphasis }: SceneLabel, theme: Theme): string {
  if (emphasis === 'soft') return theme.ink;
  switch (tone) {
    case 'area':
    case 'areaPlate':
    case 'areaPlain':
      return theme.areaInk;
    case 'tafel':
      return theme.tafelInk;
    case 'initiative':
      return theme.initiativeInk;
    case 'empty':
      return theme.emptyInk;
    case 'seat':
    case 'node':
      return theme.onSector;
    default:
      return theme.ink;
  }
}
