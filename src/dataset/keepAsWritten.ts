const backslash = '\\';

/** Within valid JSON, from where a number begins. */
const number = /-?\d[\d.eE+-]*/y;

/**
 * Rewrites JSON so that `JSON.parse` keeps all of it as it is written. Of a key that stands more than once in one object
 * it would keep the last, and it rounds numbers of many digits and drops the last zero of `1.10`, all without a word.
 *
 * @param text - valid JSON
 * @returns the same JSON, with a space after a key for each time that it stood in its object before, and in quotes each
 *   number that would not read back as it is written
 */
export function keepAsWritten(text: string): string {
  const parts: string[] = [];
  const open: Set<string>[] = [];
  let copied = 0;
  for (let position = 0; position < text.length; ) {
    const isString = text[position] === '"';
    const end = isString ? endOfString(text, position) : endOfOther(text, position);
    const written = isString && !isKey(text, end) ? '' : text.slice(position, end);
    const kept = isString ? keptKey(written, open.at(-1)) : keptNumber(written);
    if (kept !== written) {
      parts.push(text.slice(copied, position), kept);
      copied = end;
    }
    openOrClose(open, written);
    position = end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(copied);
}

/** After a number, or any other sign. */
function endOfOther(text: string, start: number): number {
  number.lastIndex = start;
  return number.test(text) ? number.lastIndex : start + 1;
}

/** A sign that is no number is kept too. */
function keptNumber(written: string): string {
  const isNumber = written.length > 1 || (written >= '0' && written <= '9');
  return isNumber && String(Number(written)) !== written ? `"${written}"` : written;
}

/** The keys of every object or list that is open, the innermost last. */
function openOrClose(open: Set<string>[], sign: string): void {
  if (sign === '{' || sign === '[') open.push(new Set());
  else if (sign === '}' || sign === ']') open.pop();
}

/** Just after the quote that closes a string. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

function isEscaped(text: string, position: number): boolean {
  let slashes = 0;
  while (text[position - 1 - slashes] === backslash) slashes += 1;
  return slashes % 2 === 1;
}

function isKey(text: string, end: number): boolean {
  let next = end;
  while (next < text.length && (text[next] ?? '').trim() === '') next += 1;
  return text[next] === ':';
}

/** A string that is no key comes as an empty text. */
function keptKey(written: string, taken: Set<string> | undefined): string {
  if (written === '') return '';
  const key = written.includes(backslash) ? String(JSON.parse(written)) : written.slice(1, -1);
  let spaces = '';
  while (taken?.has(key + spaces)) spaces += ' ';
  taken?.add(key + spaces);
  return spaces === '' ? written : `${written.slice(0, -1)}${spaces}"`;
}
