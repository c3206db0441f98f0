import type { Viewport } from './camera';

/** A stage up to this width is a small one: chips have no words, and the breadcrumbs lie over its top. */
const smallStagePx = 700;

/**
 * Says whether a stage is a small one, for the letters that the reader wants: chips then have no words, and the
 * breadcrumbs lie over its top.
 *
 * @param viewport - the map's box
 * @returns true for a phone, and for a wider stage with large letters
 */
export function isSmallStage({ width, letterScale = 1 }: Viewport): boolean {
  return width <= smallStagePx * letterScale;
}

/**
 * Gives the size of a chip at the rim, about; labels keep clear of it.
 *
 * @param viewport - the map's box
 * @returns width and height in pixels
 */
export function chipSize(viewport: Viewport): { readonly width: number; readonly height: number } {
  const { letterScale = 1 } = viewport;
  return { width: (isSmallStage(viewport) ? 72 : 150) * letterScale, height: 44 * letterScale };
}
