import { at } from '../ecosystem/columns';

/** Texts one behind the other in UTF-8, so that a hundred thousand of them move between threads as two buffers. */
export interface PackedText {
  readonly bytes: Uint8Array;
  /** Where each text ends in `bytes`. */
  readonly ends: Uint32Array;
}

const encoder = new TextEncoder();
/** A byte order mark inside a text is part of the text. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Packs texts.
 *
 * @param texts - in the order in which they will be asked for
 * @returns the packed texts
 */
export function packTexts(texts: readonly string[]): PackedText {
  const bytes = encoder.encode(texts.join(''));
  const ends = new Uint32Array(texts.length);
  let end = 0;
  texts.forEach((text, index) => {
    end += utf8Length(text);
    ends[index] = end;
  });
  // Halves of a sign in two neighbouring texts would melt into one.
  return bytes.length === end ? { bytes, ends } : { bytes: encodeApart(texts, end), ends };
}

/**
 * Reads one packed text.
 *
 * @param packed - the texts
 * @param index - position from 0
 * @returns the text there; the empty text outside
 */
export function unpackText(packed: PackedText, index: number): string {
  const start = index <= 0 ? 0 : at(packed.ends, index - 1);
  const end = at(packed.ends, index);
  return end > start ? decoder.decode(packed.bytes.subarray(start, end)) : '';
}

/**
 * Finds a text among packed texts that are sorted by code units.
 *
 * @param sorted - distinct texts, ascending
 * @param text - what to find
 * @returns its position, or -1
 */
export function findText(sorted: PackedText, text: string): number {
  let low = 0;
  let high = sorted.ends.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const candidate = unpackText(sorted, middle);
    if (candidate === text) return middle;
    if (candidate < text) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function encodeApart(texts: readonly string[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let start = 0;
  for (const text of texts) start += encoder.encodeInto(text, bytes.subarray(start)).written;
  return bytes;
}

function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    if (unit < 0x800) length += 1;
    else if (unit >= 0xd800 && unit <= 0xdbff && isLow(text.charCodeAt(index + 1))) {
      length += 2;
      index += 1;
    } else length += 2;
  }
  return length;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
