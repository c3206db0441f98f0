import { encodeWindows1252 } from './windows1252';

/** The second and later bytes of a letter in UTF-8, as they look when read as Windows-1252. */
const later =
  '[\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]';
/**
 * What UTF-8 looks like when it was read as Windows-1252: Latin letters, signs of three bytes, a byte order mark or a
 * lost letter, emoji. Greek and Cyrillic at least two letters long, as one may be a capital before a quote. No other
 * letters of three bytes: `é”…` may be meant so. For replacing and searching only, as it is global.
 */
export const misread = new RegExp(
  [
    `[\\u00C2-\\u00C5]${later}`,
    `(?:[\\u00CE-\\u00D1]${later}){2,}`,
    `\\u00E2${later}{2}`,
    '\\u00EF\\u00BB\\u00BF|\\u00EF\\u00BF\\u00BD',
    `\\u00F0[\\u0178\\u009D\\u009F]${later}{2}`,
  ].join('|'),
  'g',
);

const otherAlphabet = /^[\u00CE-\u00D1]/;

/**
 * Mends what was read as Windows-1252 and was UTF-8; text that went wrong twice is mended twice.
 *
 * @param text - any text
 * @returns the text as it was likely meant; the same where nothing in it is misread
 */
export function mendMisread(text: string): string {
  let mended = text;
  for (let turn = 0; turn < 3; turn++) {
    const next = mended.replace(misread, (part) => decodeMisread(part) ?? part);
    if (next === mended) return mended;
    mended = next;
  }
  return mended;
}

/**
 * Decodes one part of a text that `misread` matches.
 *
 * @param part - what matched
 * @returns the letters that were meant; null when the part is no UTF-8, or may well be meant as it stands
 */
export function decodeMisread(part: string): string | null {
  const bytes = Uint8Array.from(part, byteOf);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const isWord = /^[\p{Script=Greek}\p{Script=Cyrillic}]+$/u.test(text);
    return isWord || !otherAlphabet.test(part) ? text : null;
  } catch {
    return null;
  }
}

/** Some programs keep 80 to 9F as the control characters of those numbers. */
function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : (encodeWindows1252(character)?.[0] ?? 0);
}
