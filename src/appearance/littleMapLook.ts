import type { JoinStep } from '../ecosystem/joinSteps';
import { mixColours } from './mixColours';
import type { Theme } from './themes';

/** The colours of a theme that the little map paints with. */
export type MapColour = 'surface' | 'ink' | 'inkSoft' | 'accent' | 'areaRing' | 'warning' | 'edge';

/** So much of one colour over the surface. */
export interface Mixed {
  readonly colour: MapColour;
  /** From 0 to 1; the rest is surface. */
  readonly share: number;
}

/** What repeats in a pattern; all in pixels, in a square tile. */
export type PatternMark =
  | { readonly kind: 'stripe'; readonly from: number; readonly width: number }
  | { readonly kind: 'bar'; readonly from: number; readonly width: number }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly r: number };

/** How the ground of a municipality is filled. */
export interface StepPattern {
  readonly ground: Mixed;
  readonly ink: MapColour;
  readonly sizePx: number;
  /** Degrees by which the tiles are turned. */
  readonly turn: number;
  readonly marks: readonly PatternMark[];
}

/** Depth of the tint for each class of counts, from none to most; the number in the shape says the same. */
export const tintShares = [0, 0.1, 0.2, 0.3, 0.4, 0.52] as const;

/**
 * How far a municipality is: full, striped, dotted, crossed. They differ in what is drawn and in how dark that is, so that
 * they are told apart without colour, on a grey print too.
 */
export const stepPatterns: Readonly<Record<JoinStep, StepPattern>> = {
  aangesloten: {
    ground: { colour: 'areaRing', share: 0.62 },
    ink: 'areaRing',
    sizePx: 8,
    turn: 0,
    marks: [],
  },
  'in gesprek': {
    ground: { colour: 'warning', share: 0.06 },
    ink: 'warning',
    sizePx: 10,
    turn: 45,
    marks: [{ kind: 'stripe', from: 0, width: 5.2 }],
  },
  verkennend: {
    ground: { colour: 'accent', share: 0 },
    ink: 'accent',
    sizePx: 9,
    turn: 45,
    marks: [{ kind: 'dot', x: 4.5, y: 4.5, r: 2.1 }],
  },
  gestopt: {
    ground: { colour: 'inkSoft', share: 0.32 },
    ink: 'inkSoft',
    sizePx: 8,
    turn: 45,
    marks: [
      { kind: 'stripe', from: 0, width: 0.8 },
      { kind: 'bar', from: 0, width: 0.8 },
    ],
  },
};

/**
 * Gives a mixed colour as one that any program reads.
 *
 * @param theme - the colours
 * @param mixed - so much of which
 * @returns `#rrggbb`
 */
export function mixedColour(theme: Theme, { colour, share }: Mixed): string {
  return mixColours(theme[colour], theme.surface, share);
}

/**
 * Writes a mixed colour for a style sheet, where the theme may change under it.
 *
 * @param mixed - so much of which
 * @returns a CSS colour; the same as `mixedColour` gives of the theme that is shown
 */
export function mixedInCss({ colour, share }: Mixed): string {
  const name = colour.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (share >= 1) return `var(--${name})`;
  return `color-mix(in srgb, var(--${name}) ${Math.round(share * 100)}%, var(--surface))`;
}
