const backslash = '\\';

/**
 * Tells keys apart that stand more than once in one JSON object: `JSON.parse` keeps the last of them and says nothing.
 *
 * @param text - valid JSON
 * @returns the same JSON, with a space after a key for each time that it stood in its object before
 */
export function separateRepeatedKeys(text: string): string {
  const parts: string[] = [];
  const open: Set<string>[] = [];
  let copied = 0;
  for (let position = 0; position < text.length; ) {
    if (text[position] !== '"') {
      openOrClose(open, text[position]);
      position += 1;
      continue;
    }
    const end = endOfString(text, position);
    const spaces = isKey(text, end) ? spacesFor(text.slice(position, end), open.at(-1)) : '';
    if (spaces !== '') {
      parts.push(text.slice(copied, end - 1), spaces);
      copied = end - 1;
    }
    position = end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(copied);
}

/** The keys of every object or list that is open, the innermost last. */
function openOrClose(open: Set<string>[], sign: string | undefined): void {
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

function spacesFor(written: string, taken: Set<string> | undefined): string {
  const key = written.includes(backslash) ? String(JSON.parse(written)) : written.slice(1, -1);
  let spaces = '';
  while (taken?.has(key + spaces)) spaces += ' ';
  taken?.add(key + spaces);
  return spaces;
}
