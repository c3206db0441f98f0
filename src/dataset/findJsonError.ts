/** Where JSON breaks off. */
export interface JsonError {
  /** From 1. */
  readonly line: number;
  /** Character in the line, from 1. */
  readonly position: number;
  /** What would have been right there, as JSON signs. */
  readonly expected: string;
}

/** What lists and objects begin with. */
type Opening = '[' | '{';

type State = 'value' | 'firstItem' | 'firstKey' | 'key' | 'colon' | 'afterItem' | 'afterMember' | 'end';

const expectedIn: Readonly<Record<State, string>> = {
  value: '{ [ " 0-9 true false null',
  firstItem: '{ [ " ]',
  firstKey: '" }',
  key: '"',
  colon: ':',
  afterItem: ', ]',
  afterMember: ', }',
  end: '',
};

/** What a state leads to; after a whole value it depends on what that value lies in. */
type Next = State | 'valueEnd';

const valueStarts: Readonly<Record<string, Next>> = {
  string: 'valueEnd',
  scalar: 'valueEnd',
  '[': 'firstItem',
  '{': 'firstKey',
};

/** What may come in each state, by sort of token: a string, a number or word, or a sign. */
const nextAfter: Readonly<Record<State, Readonly<Record<string, Next>>>> = {
  value: valueStarts,
  firstItem: { ...valueStarts, ']': 'valueEnd' },
  firstKey: { string: 'colon', '}': 'valueEnd' },
  key: { string: 'colon' },
  colon: { ':': 'value' },
  afterItem: { ',': 'value', ']': 'valueEnd' },
  afterMember: { ',': 'key', '}': 'valueEnd' },
  end: {},
};

/** One string, number, word or sign, after white space. */
const token =
  /[ \t\r\n]*(?:("(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])|(true|false|null)(?!\w)|([[\]{},:]))/uy;

/**
 * Finds the place where text stops being JSON. Browsers and Node each say it in their own way; this is one way.
 *
 * @param text - text that `JSON.parse` refuses
 * @returns line and position, and the signs that were expected
 */
export function findJsonError(text: string): JsonError {
  const open: Opening[] = [];
  let state: State = 'value';
  let position = 0;
  for (;;) {
    token.lastIndex = position;
    const match = token.exec(text);
    const sort = match === null ? '' : sortOf(match);
    const next: Next | undefined = nextAfter[state][sort];
    if (next === undefined) return placeOf(text, position, expectedIn[state]);
    openOrClose(open, sort);
    state = next === 'valueEnd' ? afterValue(open) : next;
    position = token.lastIndex;
  }
}

function sortOf([, string, number, word, sign = '']: RegExpExecArray): string {
  if (string !== undefined) return 'string';
  return number === undefined && word === undefined ? sign : 'scalar';
}

function openOrClose(open: Opening[], sort: string): void {
  if (sort === '[' || sort === '{') open.push(sort);
  if (sort === ']' || sort === '}') open.pop();
}

function afterValue(open: readonly Opening[]): State {
  const innermost = open.at(-1);
  if (innermost === undefined) return 'end';
  return innermost === '[' ? 'afterItem' : 'afterMember';
}

function placeOf(text: string, position: number, expected: string): JsonError {
  const spaces = /^[ \t\r\n]*/.exec(text.slice(position, position + 10_000))?.[0].length ?? 0;
  const before = text.slice(0, position + spaces);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  return { line, position: before.length - lineStart + 1, expected };
}
