import { at } from '../ecosystem/columns';
import { type FontWeight, firstGlyphCode, glyphWidths } from './glyphWidths';

const unknownEm = 0.6;
const wideEm = 1;

/**
 * Measures a text in the page's own font, the same on every machine and without a canvas.
 *
 * Advance widths are added up; kerning is ignored, which makes a text at most a few per cent too wide.
 * A canvas agrees only with `textRendering = 'geometricPrecision'`: otherwise Chromium on Linux rounds every
 * letter to whole pixels, which makes small text up to a tenth wider or narrower.
 * A sign that the font lacks counts as 1 em where such signs are square (Chinese, emoji), else as 0.6 em.
 *
 * @param text - one line; any text, also the empty one
 * @param sizePx - font size in pixels
 * @param weight - weight of the font
 * @returns the width in pixels
 */
export function textWidth(text: string, sizePx: number, weight: FontWeight): number {
  const { widths, others } = glyphWidths[weight];
  let em = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const known = at(widths, unit - firstGlyphCode);
    if (known > 0) em += known / 1000;
    else if (isCombining(unit)) continue;
    else if (isLeading(unit)) {
      em += wideEm;
      index += 1;
    } else em += otherEm(others.get(text.charAt(index)), unit);
  }
  return em * sizePx;
}

function otherEm(known: number | undefined, unit: number): number {
  if (known !== undefined) return known / 1000;
  return isWide(unit) ? wideEm : unknownEm;
}

/** Marks over the letter before it, joiners, direction signs and the soft hyphen: they take no room. */
function isCombining(unit: number): boolean {
  return (
    (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x200b && unit <= 0x200f) || unit === 0xfe0f || unit === 0xad
  );
}

function isLeading(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Hangul, kana, Chinese and their full-width signs, and the pictures among the symbols. */
function isWide(unit: number): boolean {
  return (
    (unit >= 0x1100 && unit <= 0x115f) ||
    (unit >= 0x2600 && unit <= 0x27bf) ||
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff00 && unit <= 0xff60)
  );
}
