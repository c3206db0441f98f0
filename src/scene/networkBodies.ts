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

const widestPx = { organisation: 104, verband: 132 } as const;
const mostLines = 3;
const longestWordPx = 150;

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
  const words = name.trim().split(/\s+|(?<=[-/])/u);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const joined =
      line === '' ? word : line.endsWith('-') || line.endsWith('/') ? line + word : `${line} ${word}`;
    if (line !== '' && widthOf(joined) > widestPx[kind]) {
      lines.push(line);
      line = word;
    } else line = joined;
  }
  lines.push(line);
  const isCut = lines.length > mostLines;
  const kept = lines.slice(0, mostLines);
  return kept.map((text, index) => cut(text, isCut && index === mostLines - 1, widthOf));
}

/** A word that is too long by itself, and the last line of a name that goes on, end in dots. */
function cut(text: string, isLast: boolean, widthOf: (text: string) => number): string {
  let kept = [...text];
  if (!isLast && widthOf(text) <= longestWordPx) return text;
  while (kept.length > 1 && widthOf(`${kept.join('')}…`) > longestWordPx) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}
