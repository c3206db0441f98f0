import type { FontWeight } from '../../appearance/glyphWidths';
import { textWidth } from '../../appearance/measureText';

/** How wide a line may be, and in which letters. */
export interface Column {
  readonly width: number;
  readonly sizePx: number;
  readonly weight: FontWeight;
}

/**
 * Breaks a text in lines: between words, and in a word that is wider than a line, such as a link.
 *
 * @param text - any text
 * @param column - what it must fit in
 * @returns lines that are not wider; none for an empty text. Nothing of the text is lost but spaces
 */
export function wrapText(text: string, column: Column): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer, column)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, column);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function fits(text: string, { width, sizePx, weight }: Column): boolean {
  return textWidth(text, sizePx, weight) <= width;
}

function breakWord(word: string, column: Column): readonly string[] {
  if (fits(word, column)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && !fits(piece + sign, column)) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}
