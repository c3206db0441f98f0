import { textWidth } from '../appearance/measureText';
import type { VerbandKind } from '../ecosystem/ecosystem';

/** The ground that a thing in the network takes at full size: its shape, with its name below. Middle of the shape at 0. */
export interface NetworkBody {
  /** Half the width of a shape, in pixels at zoom 1. */
  readonly r: number;
  /** Name, one text a line. */
  readonly lines: readonly string[];
  /** Width of the longest line. */
  readonly labelWidth: number;
  readonly labelHeight: number;
}

/** How names are set; for who paints them. */
export const networkLabel = {
  sizePx: 13,
  leadingPx: 15,
  /** Between shape and name. */
  gapPx: 3,
  weight: { organisation: 400, verband: 600 },
} as const;

/** A name takes the narrowest of these boxes in which it has few lines; else the widest, and as many lines as it needs. */
const boxesPx = { organisation: [104, 132, 168, 196], verband: [132, 164, 196] } as const;
const fewLines = 3;
/** What has more lines is no name any more: it ends in an ellipsis, and stands whole in the panel and in the list. */
const mostLines = 60;
/** More letters fit on no line. */
const mostOfLine = 120;
const evenStepPx = 6;

/**
 * Measures a thing in the network.
 *
 * @param kind - an organisation or a table
 * @param name - as it is written below the shape
 * @param degree - how many connections it has in its whole neighbourhood: what has more is larger
 * @returns its size and its name in lines, the same on every machine
 */
export function networkBody(kind: 'organisation' | 'verband', name: string, degree: number): NetworkBody {
  const lines = breakLines(name, kind);
  const base = kind === 'organisation' ? 11 : 12;
  return {
    r: Math.round(10 * Math.min(26, base + 2.2 * Math.sqrt(Math.max(0, degree - 1)))) / 10,
    lines,
    labelWidth: lineWidth(kind, lines),
    labelHeight: lines.length * networkLabel.leadingPx,
  };
}

/**
 * Measures a name that is in lines.
 *
 * @param kind - of the thing that it names
 * @param lines - a text a line
 * @returns width of the longest line, in whole pixels at zoom 1
 */
export function lineWidth(kind: 'organisation' | VerbandKind | 'verband', lines: readonly string[]): number {
  const weight = networkLabel.weight[kind === 'organisation' ? 'organisation' : 'verband'];
  return Math.ceil(Math.max(0, ...lines.map((line) => textWidth(line, networkLabel.sizePx, weight))));
}

function breakLines(name: string, kind: 'organisation' | 'verband'): readonly string[] {
  const weight = networkLabel.weight[kind];
  const widthOf = (text: string): number => textWidth(text, networkLabel.sizePx, weight);
  // A stroke or ampersand begins no line.
  const words = name
    .trim()
    .slice(0, mostLines * mostOfLine)
    .split(/\s+(?![/&+–-](?:\s|$))/u);
  for (const box of boxesPx[kind]) {
    const lines = fillLines(words, box, widthOf);
    if (lines.length <= fewLines && lines.every((line) => widthOf(line) <= box))
      return evenLines(words, lines, box, widthOf);
  }
  const widest = boxesPx[kind].at(-1) ?? 0;
  const pieces = words.flatMap((word) =>
    widthOf(word) <= widest ? [word] : breakWord(word, widest, widthOf),
  );
  const filled = fillLines(pieces, widest, widthOf);
  if (filled.length <= mostLines) return filled;
  return [...filled.slice(0, mostLines - 1), `${filled[mostLines - 1]?.slice(0, -2)}…`];
}

/** As many words on each line as fit; a word that is too long by itself has a line of its own. */
function fillLines(
  words: readonly string[],
  box: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const before = lines.at(-1);
    const joined = before === undefined ? word : `${before} ${word}`;
    if (before !== undefined && widthOf(joined) <= box) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, in a box as narrow as that allows. */
function evenLines(
  words: readonly string[],
  lines: readonly string[],
  box: number,
  widthOf: (text: string) => number,
): readonly string[] {
  let even = lines;
  for (let narrow = box - evenStepPx; narrow > 0; narrow -= evenStepPx) {
    const tried = fillLines(words, narrow, widthOf);
    if (tried.length > lines.length || tried.some((line) => widthOf(line) > narrow)) return even;
    even = tried;
  }
  return even;
}

/** A word that fits in no box: after a hyphen or slash of its own, else before a consonant and a vowel, else where it must. */
function breakWord(word: string, box: number, widthOf: (text: string) => number): readonly string[] {
  const parts: string[] = [];
  let rest = [...word];
  while (rest.length > 1 && widthOf(rest.join('')) > box) {
    let most = Math.min(rest.length - 1, mostOfLine);
    while (most > 1 && widthOf(`${rest.slice(0, most).join('')}-`) > box) most--;
    const [at, joint] = breakBefore(rest, most);
    parts.push(rest.slice(0, at).join('') + joint);
    rest = rest.slice(at);
  }
  return [...parts, rest.join('')];
}

/** How many letters stay, and what is written after them. */
function breakBefore(letters: readonly string[], most: number): readonly [number, string] {
  const own = letters.slice(0, most).findLastIndex((letter) => /[-/_.@]/u.test(letter)) + 1;
  if (own > 1) return [own, ''];
  for (let at = most; at > most / 2; at--) {
    const [before = '', first = '', second = ''] = letters.slice(at - 1, at + 2);
    if (/\p{L}/u.test(before) && /[^aeiouy]/iu.test(first) && /[aeiouy]/iu.test(second)) return [at, '-'];
  }
  return [most, '-'];
}
