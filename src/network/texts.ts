import { type PackedText, unpackText } from './packedText';

const unpacked = new WeakMap<PackedText, string[]>();

/**
 * Reads a packed text and remembers it: what is on screen is asked for in every frame.
 *
 * @param packed - the texts
 * @param index - position from 0
 * @returns the text there; the empty text outside
 */
export function textOf(packed: PackedText, index: number): string {
  let texts = unpacked.get(packed);
  if (texts === undefined) {
    texts = [];
    unpacked.set(packed, texts);
  }
  const known = texts[index];
  if (known !== undefined) return known;
  const text = unpackText(packed, index);
  texts[index] = text;
  return text;
}
