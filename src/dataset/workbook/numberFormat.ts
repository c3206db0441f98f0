/** How a number format of Excel shows a number. `plain`: as it is. */
export type NumberFormat = { readonly kind: 'plain' } | DateFormat | MaskFormat;

export interface DateFormat {
  readonly kind: 'date';
  /** The parts of a date that show; `none` for a time of day, `elapsed` for hours that go on past a day. */
  readonly date: 'day' | 'month' | 'year' | 'none' | 'elapsed';
  readonly hasTime: boolean;
}

/** Zeros and fixed text around the digits: `0000`, `"GM"0000`, `00.00`. */
export interface MaskFormat {
  readonly kind: 'mask';
  /** For numbers above, below and equal to zero; the first stands in for those that are absent. */
  readonly sections: readonly (Mask | null)[];
}

/** What stands before and after the decimal point. */
export interface Mask {
  readonly whole: readonly Slot[];
  readonly decimals: readonly Slot[];
}

/** A place for a digit, which shows a zero where there is none, or a fixed text. */
export type Slot = { readonly isZero: boolean } | { readonly text: string };

const plain: NumberFormat = { kind: 'plain' };

/** Formats that every workbook knows without naming them, as far as they add something to a number. */
const builtIn = new Map([
  [1, '0'],
  [2, '0.00'],
  [14, 'dd-mm-yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd-mm-yyyy h:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
]);

/** Longer than Excel allows. */
const longestCode = 500;

/** A quoted or escaped text, a sign for its width only, brackets, words, runs of date letters, any other sign. */
const tokens =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>.?)|(?<width>[_*].?)|\[(?<bracket>[^\]]*)\]?|(?<word>am\/pm|a\/p|general)|(?<letters>y+|m+|d+|h+|s+|e+)|(?<sign>.)/gisu;

interface Token {
  readonly kind: (typeof tokenKinds)[number];
  readonly text: string;
}

const tokenKinds = ['quoted', 'escaped', 'bracket', 'word', 'letters', 'sign'] as const;

/**
 * Recognises what a number format does to a number.
 *
 * @param id - the number of the format
 * @param code - the format as the workbook spells it, in English letters; undefined where it does not
 * @returns a date, zeros and fixed text around the digits, or plain: thousands, per cent, fractions and rounding
 *   only change how the same number looks
 */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  const spelled = code ?? builtIn.get(id);
  if (spelled === undefined)
    return isEastAsianDate(id) ? { kind: 'date', date: 'day', hasTime: false } : plain;
  if (spelled.length > longestCode) return plain;
  const sections = sectionsOf(spelled);
  const date = dateFormatOf(sections[0] ?? []);
  if (date !== null) return date;
  const masks = sections.slice(0, 3).map(maskOf);
  return masks.every((mask) => mask === null) ? plain : { kind: 'mask', sections: masks };
}

function isEastAsianDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

function sectionsOf(code: string): readonly (readonly Token[])[] {
  const sections: Token[][] = [[]];
  for (const { groups = {} } of code.matchAll(tokens)) {
    const kind = tokenKinds.find((name) => groups[name] !== undefined);
    const text = kind === undefined ? '' : (groups[kind] ?? '');
    if (kind === 'sign' && text === ';') sections.push([]);
    else if (kind !== undefined) sections.at(-1)?.push({ kind, text });
  }
  return sections;
}

/** Null when it is no date or time. */
function dateFormatOf(section: readonly Token[]): DateFormat | null {
  const letters = section.flatMap(({ kind, text }) => {
    if (kind === 'bracket') return /^(h+|m+|s+)$/i.test(text) ? ['elapsed'] : [];
    return kind === 'letters' && !/^e/i.test(text) ? [text.toLowerCase()] : [];
  });
  const parts = new Set(letters.map((_, index) => partAt(letters, index)));
  if (parts.size === 0) return null;
  const hasTime = ['elapsed', 'h', 'minute', 's'].some((part) => parts.has(part));
  return { kind: 'date', date: shownDate(parts), hasTime };
}

/** A month and a minute have the same letter: it is a minute after an hour and before a second. */
function partAt(letters: readonly string[], index: number): string {
  const letter = letters[index] ?? '';
  if (!/^mm?$/.test(letter)) return letter === 'elapsed' ? letter : letter.slice(0, 1);
  const before = letters[index - 1] ?? '';
  const after = letters[index + 1] ?? '';
  return before === 'elapsed' || before.startsWith('h') || after.startsWith('s') ? 'minute' : 'm';
}

function shownDate(parts: ReadonlySet<string>): DateFormat['date'] {
  if (parts.has('elapsed')) return 'elapsed';
  if (parts.has('d')) return 'day';
  if (parts.has('y')) return parts.has('m') ? 'month' : 'year';
  return parts.has('m') ? 'day' : 'none';
}

/** Null for a section that does something else to a number, or shows none. */
function maskOf(section: readonly Token[]): Mask | null {
  const whole: Slot[] = [];
  const decimals: Slot[] = [];
  let isPastPoint = false;
  for (const token of section) {
    if (token.kind === 'sign' && token.text === '.' && !isPastPoint) {
      isPastPoint = true;
      continue;
    }
    const slot = slotOf(token);
    if (slot === null) return null;
    (isPastPoint ? decimals : whole).push(slot);
  }
  return [...whole, ...decimals].some((slot) => 'isZero' in slot) ? { whole, decimals } : null;
}

/** Null where the number is changed: thousands, per cent, a fraction, an exponent, a condition. */
function slotOf({ kind, text }: Token): Slot | null {
  if (kind === 'quoted' || kind === 'escaped') return { text };
  if (kind === 'bracket') return /^[<>=]/.test(text) ? null : { text: /^\$([^-]*)/.exec(text)?.[1] ?? '' };
  if (kind !== 'sign' || '.,%/@'.includes(text)) return null;
  return '0#?'.includes(text) ? { isZero: text === '0' } : { text };
}
