import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/dataset/decodeText';

const text = 'Coöperatie € “één”';

function utf16(content: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(content.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBigEndian);
  for (let i = 0; i < content.length; i++) view.setUint16(i * 2 + 2, content.charCodeAt(i), !isBigEndian);
  return bytes;
}

describe('decodeText(bytes)', () => {
  it('reads UTF-8 with and without a byte order mark, and leaves the mark out', () => {
    const bytes = new TextEncoder().encode(text);
    expect(decodeText(bytes)).toEqual({ kind: 'text', text, encoding: 'utf-8' });
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toEqual({
      kind: 'text',
      text,
      encoding: 'utf-8',
    });
  });

  it.each([false, true])('reads UTF-16 with a byte order mark (big endian: %s)', (isBigEndian) => {
    expect(decodeText(utf16(text, isBigEndian))).toEqual({ kind: 'text', text, encoding: 'utf-16' });
  });

  it('reads what is not valid UTF-8 as Windows-1252, with its euro sign and curly quotes', () => {
    const bytes = Uint8Array.of(0x43, 0x6f, 0xf6, 0x70, 0x20, 0x80, 0x20, 0x93, 0xe9, 0x94, 0x96);
    expect(decodeText(bytes)).toEqual({ kind: 'text', text: 'Coöp € “é”–', encoding: 'windows-1252' });
  });

  it.each([
    ['an Excel workbook', 'PK\x03\x04rest'],
    ['a picture', '\x89PNG\r\n\x1a\n'],
    ['a web page', '\n<!DOCTYPE html><html></html>'],
    ['an old workbook', '\xD0\xCF\x11\xE0'],
    ['nothing but NULs', '\0'.repeat(100)],
    ['bytes that are no text before NULs', `${'\x01\x02a'.repeat(20)}${'\0'.repeat(100)}`],
  ])('refuses %s', (_name, content) => {
    const bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0));
    expect(decodeText(bytes).kind).toBe('not-a-text-file');
  });

  it('refuses UTF-16 without a mark and UTF-32', () => {
    expect(decodeText(utf16('id,naam,niveau', false).subarray(2)).kind).toBe('unreadable-encoding');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0, 0, 0x69, 0, 0, 0)).kind).toBe('unreadable-encoding');
  });
});
