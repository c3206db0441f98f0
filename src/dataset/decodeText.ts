import { decodeWindows1252 } from './windows1252';

/** How the text of a file was written; Windows-1252 is a guess. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** The text of a file, or why there is none. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'not-a-text-file' | 'unreadable-encoding' };

/** First bytes of zip (xlsx), old Excel, PDF, PNG, JPEG, GIF, WebP, TIFF, gzip, RTF, SQLite. */
const signatures = [
  'PK\x03\x04',
  'PK\x05\x06',
  '\xD0\xCF\x11\xE0',
  '%PDF',
  '\x89PNG',
  '\xFF\xD8\xFF',
  'GIF8',
  'RIFF',
  'II*\0',
  'MM\0*',
  '\x1F\x8B',
  '{\\rtf',
  'SQLite format 3',
];

/** How a web page, a picture in XML or a table saved from a page begins; a header may well hold a `<` of its own. */
const markup = /^\s*<(?:!doctype|!--|\?xml|(?:html|head|body|meta|table|svg)[\s>])/i;

/** Byte order marks beyond the first; also one that was read as Windows-1252, and then written as UTF-8. */
const moreMarks = /^(?:\uFEFF|\u00EF\u00BB\u00BF)+/;

/**
 * Decodes a file by rule, never by guessing from letter frequencies.
 *
 * A byte order mark decides; else it is UTF-8 when all of it is valid UTF-8; else Windows-1252. The mark itself
 * is no part of the text, nor is another one after it, or one that was misread before. A workbook, picture, web page
 * or other file that is no text under a data name is told apart.
 *
 * @param bytes - the file
 * @returns the text and its encoding
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (signatures.some((signature) => head.startsWith(signature))) return { kind: 'not-a-text-file' };
  const decoded = decodeByRule(bytes, head);
  if (decoded === null) return { kind: 'unreadable-encoding' };
  if (looksBinary(bytes, head)) return { kind: 'not-a-text-file' };
  return markup.test(decoded.text.slice(0, 1000)) ? { kind: 'not-a-text-file' } : decoded;
}

function decodeByRule(bytes: Uint8Array, head: string): (DecodedText & { kind: 'text' }) | null {
  if (head.startsWith('\xFF\xFE\0\0') || head.startsWith('\0\0\xFE\xFF')) return null;
  if (head.startsWith('\xFF\xFE')) return asText(decodeStrictly('utf-16le', bytes.subarray(2)), 'utf-16');
  if (head.startsWith('\xFE\xFF'))
    return asText(decodeStrictly('utf-16le', swapPairs(bytes.subarray(2))), 'utf-16');
  if (looksLikeUnmarkedUtf16(bytes)) return null;
  const withoutMark = head.startsWith('\xEF\xBB\xBF') ? bytes.subarray(3) : bytes;
  const utf8 = decodeStrictly('utf-8', withoutMark);
  if (utf8 !== null) return asText(utf8, 'utf-8');
  return { kind: 'text', text: decodeWindows1252(withoutMark), encoding: 'windows-1252' };
}

function asText(text: string | null, encoding: Encoding): (DecodedText & { kind: 'text' }) | null {
  return text === null ? null : { kind: 'text', text: text.replace(moreMarks, ''), encoding };
}

function decodeStrictly(encoding: 'utf-8' | 'utf-16le', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 BE as LE: not every build of Node has a decoder for BE. */
function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) swapped[i] = bytes[i ^ 1] ?? 0;
  return swapped;
}

/** Every other byte a NUL, as Latin text has in UTF-16. */
function looksLikeUnmarkedUtf16(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 512) & ~1;
  const nuls: [number, number] = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) nuls[i & 1 ? 1 : 0] += 1;
  const half = length / 2;
  return half >= 4 && Math.max(...nuls) > half * 0.8 && Math.min(...nuls) < half * 0.2;
}

/**
 * One control byte is a slip that validation reports; one in ten is no text. After a save that was interrupted a file may
 * end in any number of NULs.
 */
function looksBinary(bytes: Uint8Array, head: string): boolean {
  if (head.startsWith('\xFF\xFE') || head.startsWith('\xFE\xFF')) return false;
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
  const length = Math.min(end || bytes.length, 4096);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 32)) controls += 1;
  }
  return controls > 4 && controls > length / 10;
}
