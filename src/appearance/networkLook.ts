import type { VerbandKind } from '../ecosystem/ecosystem';
import { mixColours } from './mixColours';
import type { Sector } from './sectors';
import { softness, type Theme } from './themes';

/** What a thing in a network is. */
export interface NetworkSort {
  readonly kind: 'organisation' | VerbandKind;
  /** Of an organisation; null for a table. */
  readonly sector: Sector | null;
  /** A table at which nobody is known to sit. */
  readonly isEmpty: boolean;
}

/** What a thing in a network looks like: kinds differ in shape and rim, not only in colour. */
export interface NetworkDress {
  /** A disc; else a square with round corners. */
  readonly isRound: boolean;
  readonly fill: string;
  /** What is written in it. */
  readonly ink: string;
  readonly rim: string;
  /** At zoom 1. */
  readonly rimPx: number;
  readonly isDashed: boolean;
  /** The rim is two lines. */
  readonly isDouble: boolean;
}

/**
 * Dresses a thing in a network: organisations are discs in the colour of their sector, tafels dark squares, initiatives dashed
 * squares, coalitions double rings; a table at which nobody is known to sit is pale and dashed.
 *
 * @param sort - what it is
 * @param theme - colours
 * @returns its look
 */
export function networkDress({ kind, sector, isEmpty }: NetworkSort, theme: Theme): NetworkDress {
  const plain = { isDashed: false, isDouble: false, rim: theme.ground, rimPx: 1.5 };
  const isRound = kind === 'organisation' || kind === 'coalition';
  if (isEmpty)
    return {
      ...plain,
      isRound,
      fill: theme.emptyFill,
      ink: theme.emptyInk,
      rim: theme.emptyInk,
      isDashed: true,
    };
  switch (kind) {
    case 'organisation':
      return { ...plain, isRound, fill: theme.sectors[sector ?? 'overig'], ink: theme.onSector };
    case 'tafel':
      return { ...plain, isRound, fill: theme.tafelFill, ink: theme.tafelInk };
    case 'initiative':
      return {
        ...plain,
        isRound,
        fill: theme.initiativeFill,
        ink: theme.initiativeInk,
        rim: theme.initiativeRing,
        rimPx: 2,
        isDashed: true,
      };
    case 'coalition':
      return {
        ...plain,
        isRound,
        fill: theme.coalitionFill,
        ink: theme.coalitionRing,
        rim: theme.coalitionRing,
        rimPx: 5,
        isDouble: true,
      };
  }
}

/** Rings around a thing, in pixels at zoom 1: how wide, and how far from its shape they begin. */
export const networkRings = { own: { px: 3, awayPx: 1 }, chosen: { px: 4, awayPx: 2 } } as const;

/** How much of a shape is left to see when it does not hang together with what is selected. */
export const networkSoft = { fill: 0.3, rim: softness.outline } as const;

/**
 * Says how wide a line of a network is: who leads or began a table has a firm one, and a second seat makes it wider.
 *
 * @param line - how many seats, and whether one leads
 * @returns pixels at zoom 1
 */
export function networkLinePx({
  seats,
  isHead,
}: {
  readonly seats: number;
  readonly isHead: boolean;
}): number {
  return (isHead ? 2.6 : 1.1) + 0.6 * (seats - 1);
}

/**
 * Gives the colours of lines: solid ones, mixed with the ground, for see-through ones cost most to draw.
 *
 * @param theme - colours
 * @returns of who leads or began, of other seats, and of what does not hang together with what is selected
 */
export function networkLines(theme: Theme): Readonly<Record<'head' | 'seat' | 'soft', string>> {
  return {
    head: theme.line,
    seat: mixColours(theme.line, theme.ground, 0.5),
    soft: mixColours(theme.line, theme.ground, softness.fill),
  };
}

/**
 * Says how large the letters or the number in a shape are.
 *
 * @param r - half the width of the shape
 * @returns pixels at the same zoom as the shape is at zoom 1
 */
export function networkSignPx(r: number): number {
  return Math.max(9, Math.min(r * 0.95, 16));
}
