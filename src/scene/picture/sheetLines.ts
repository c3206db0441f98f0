import { textWidth } from '../../appearance/measureText';
import type { SheetWords } from './sheetWords';
import { wrapText } from './wrapText';

/** How the texts on a sheet are set. */
export const sheetStyles = {
  over: { sizePx: 13, weight: 600, lineHeight: 18, isSoft: true },
  subject: { sizePx: 28, weight: 700, lineHeight: 33, isSoft: false },
  longSubject: { sizePx: 20, weight: 700, lineHeight: 25, isSoft: false },
  fact: { sizePx: 14, weight: 400, lineHeight: 19, isSoft: false },
  source: { sizePx: 11, weight: 400, lineHeight: 15, isSoft: true },
} as const;

export interface StyledLine {
  readonly text: string;
  readonly style: keyof typeof sheetStyles;
}

/** Lines at most: together less than half of the smallest paper. */
const most = { over: 2, subject: 3, fact: 2, facts: 5, sources: 6, link: 11 } as const;

/** The words of a sheet in lines. */
export interface CutWords {
  readonly head: readonly StyledLine[];
  readonly foot: readonly StyledLine[];
  /** The texts that are not on it in full. */
  readonly rest: readonly string[];
}

/**
 * Breaks the words of a sheet in lines, and cuts what is longer than it has room for.
 *
 * @param words - what it says
 * @param width - of its lines
 * @returns the lines above and below the picture, and what is cut
 */
export function cutWords(words: SheetWords, width: number): CutWords {
  const over = cutLines(words.over, { style: 'over', width, most: most.over });
  const large = linesOf(words.subject, 'subject', width);
  const subject =
    large.length === 1
      ? { lines: large, rest: [] }
      : cutLines(words.subject, { style: 'longSubject', width, most: most.subject });
  const facts = cutFacts(words, width);
  const sources = cutAll(words.sources, { style: 'source', width, most: most.sources });
  const link = cutLines(words.link, { style: 'source', width, most: most.link });
  return {
    head: [...over.lines, ...subject.lines, ...facts.lines],
    foot: [...sources.lines, ...link.lines],
    rest: [over, subject, facts, sources, link].flatMap(({ rest }) => rest),
  };
}

interface Cut {
  readonly lines: readonly StyledLine[];
  readonly rest: readonly string[];
}

interface Room {
  readonly style: StyledLine['style'];
  readonly width: number;
  /** Lines at most. */
  readonly most: number;
}

function linesOf(text: string, style: StyledLine['style'], width: number): readonly StyledLine[] {
  return wrapText(text, { width, ...sheetStyles[style] }).map((line) => ({ text: line, style }));
}

function cutLines(text: string, room: Room): Cut {
  const lines = linesOf(text, room.style, room.width);
  return lines.length <= room.most
    ? { lines, rest: [] }
    : { lines: endOpen(lines.slice(0, room.most), room), rest: [text] };
}

/** The last line tells that more follows. */
function endOpen(lines: readonly StyledLine[], { style, width }: Room): readonly StyledLine[] {
  const { sizePx, weight } = sheetStyles[style];
  const letters = [...(lines.at(-1)?.text ?? '')];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, sizePx, weight) > width) letters.pop();
  return [...lines.slice(0, -1), { text: `${letters.join('')}…`, style }];
}

/** Texts that each begin on a line of their own. */
function cutAll(texts: readonly string[], room: Room): Cut {
  const cuts = texts.map((text) => cutLines(text, { ...room, most: 3 }));
  const lines = cuts.flatMap((cut) => cut.lines);
  if (lines.length > room.most) return { lines: endOpen(lines.slice(0, room.most), room), rest: texts };
  return { lines, rest: cuts.flatMap(({ rest }) => rest) };
}

/** As many facts as there is room for, and how many more there are. */
function cutFacts({ facts, more }: SheetWords, width: number): Cut {
  const short = facts.map((fact) => {
    const { lines, rest } = cutLines(fact, { style: 'fact', width, most: most.fact });
    return rest.length === 0 ? fact : lines.map(({ text }) => text).join(' ');
  });
  const told = (count: number): readonly StyledLine[] => {
    const left = facts.length - count;
    const texts = left === 0 ? short : [...short.slice(0, count), more(left)];
    return linesOf(texts.join(' · '), 'fact', width);
  };
  const hasRoom = (count: number): boolean => told(count).length <= most.facts;
  let count = hasRoom(facts.length) ? facts.length : 0;
  while (count < facts.length && hasRoom(count + 1)) count++;
  const rest = facts.filter((fact, position) => position >= count || short[position] !== fact);
  return { lines: told(count), rest };
}
