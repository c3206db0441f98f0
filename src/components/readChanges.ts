/** What changed at one moment. */
export interface ChangeEntry {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * Reads the list of changes: a heading of the second level per entry, with lines that start with a hyphen.
 *
 * @param text - the file as it is; its marks are only ever text
 * @returns the entries in the order of the file; what stands before the first heading is left out
 */
export function readChanges(text: string): readonly ChangeEntry[] {
  const entries: { title: string; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const entry = entries.at(-1);
    const content = line.replace(/^(?:##|[-*])\s+/, '').trim();
    if (/^##\s/.test(line)) entries.push({ title: content, lines: [] });
    else if (/^[-*]\s/.test(line)) entry?.lines.push(content);
    else if (content !== '' && entry !== undefined) extendLast(entry.lines, content);
  }
  return entries;
}

function extendLast(lines: string[], content: string): void {
  const last = lines.pop();
  lines.push(last === undefined ? content : `${last} ${content}`);
}
