/** Windows-1252 for the bytes 80 to 9F; a NUL stands for the five that have no character. */
const upperControls =
  '\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0' +
  '\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178';

const characterOf = Array.from({ length: 256 }, (_, byte) => {
  const character = byte >= 0x80 && byte <= 0x9f ? upperControls.charAt(byte - 0x80) : '\0';
  return character === '\0' ? String.fromCharCode(byte) : character;
});

const byteOf = new Map(characterOf.map((character, byte) => [character, byte]));

/**
 * Reads bytes as Windows-1252, the same on every machine.
 *
 * The platform's own decoder is not used: Node 20 turns the euro sign, dashes and curly quotes into control
 * characters where browsers do not.
 *
 * @param bytes - any bytes
 * @returns the text; a byte without a character becomes the control character of that number
 * @see https://github.com/nodejs/node/issues/56542
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const blockSize = 8192;
  for (let start = 0; start < bytes.length; start += blockSize) {
    let block = '';
    const end = Math.min(start + blockSize, bytes.length);
    for (let i = start; i < end; i++) block += characterOf[bytes[i] ?? 0] ?? '';
    parts.push(block);
  }
  return parts.join('');
}

/**
 * Writes text as Windows-1252.
 *
 * @param text - any text
 * @returns the bytes; null when a character has none
 */
export function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf.get(text.charAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}
