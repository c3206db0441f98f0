import { encode } from 'uqr';
import type { CodeModules } from '../../../scene/picture/drawCode';

/**
 * Makes a QR code of a text: as few modules as it takes, for one that is read from across a room, and in these the best
 * correction that finds room.
 *
 * @param text - a link
 * @returns its modules without light around them; null when it is too long for any code
 */
export function codeOf(text: string): CodeModules | null {
  if (last?.text !== text) last = { text, modules: makeCode(text) };
  return last.modules;
}

/** A long link takes a frame to encode, and dialog and sheet ask for the same. */
let last: { readonly text: string; readonly modules: CodeModules | null } | null = null;

function makeCode(text: string): CodeModules | null {
  for (const ecc of ['M', 'L'] as const) {
    try {
      return encode(text, { ecc, boostEcc: true, border: 0 }).data;
    } catch (error) {
      // The library says so by throwing a RangeError.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return null;
}

/** A code with more modules can only be read from near by. */
export const mostFarModules = 81;
