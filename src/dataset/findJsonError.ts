/** Where JSON breaks off. */
export interface JsonError {
  /** From 1. */
  readonly line: number;
  /** Character in the line, from 1. */
  readonly position: number;
  /** What would have been right there, as JSON signs. */
  readonly expected: string;
}

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
  const open: ('[' | '{')[] = [];
  let state: State = 'value';
  let position = 0;
  for (;;) {
    token.lastIndex = position;
    const match = token.exec(text);
    const next: State | null = match === null ? null : nextState(state, match, open);
    if (match === null || next === null) return placeOf(text, position, expectedIn[state]);
    state = next;
    position = token.lastIndex;
  }
}

function nextState(state: State, match: RegExpExecArray, open: ('[' | '{')[]): State | null {
  const [, string, number, word, sign] = match;
  const isKeyPlace = state === 'key' || state === 'firstKey';
  if (string !== undefined && isKeyPlace) return 'colon';
  const isValuePlace = state === 'value' || state === 'firstItem';
  if (isValuePlace && (string ?? number ?? word) !== undefined) return afterValue(open);
  if (isValuePlace && (sign === '[' || sign === '{')) {
    open.push(sign);
    return sign === '[' ? 'firstItem' : 'firstKey';
  }
  return afterSign(state, sign, open);
}

function afterSign(state: State, sign: string | undefined, open: ('[' | '{')[]): State | null {
  if (sign === ':') return state === 'colon' ? 'value' : null;
  if (sign === ',' && state === 'afterItem') return 'value';
  if (sign === ',' && state === 'afterMember') return 'key';
  const closesList = sign === ']' && (state === 'afterItem' || state === 'firstItem');
  const closesObject = sign === '}' && (state === 'afterMember' || state === 'firstKey');
  if (!closesList && !closesObject) return null;
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly ('[' | '{')[]): State {
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
