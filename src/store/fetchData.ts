import * as v from 'valibot';
import type { SourceFile, TableName } from '../dataset/dataset';

/** What `instellingen.json` may say; everything else in it is for later parts of the page. */
export interface Settings {
  readonly title: string;
  readonly start: string;
}

const settingsSchema = v.object({
  titel: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.maxLength(120)), ''), ''),
  start: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.maxLength(300)), ''), ''),
});

/**
 * Fetches the file of a table: the CSV, else the JSON.
 *
 * @param base - address of the data folder, ending in `/`
 * @param table - which table
 * @returns the file; null when there is none (404), or when the server answers with a page of HTML
 * @throws when the server cannot be reached or answers with another error
 */
export async function fetchTable(base: string, table: TableName): Promise<SourceFile | null> {
  return (await fetchFile(base, `${table}.csv`)) ?? (await fetchFile(base, `${table}.json`));
}

/**
 * Fetches the settings, when there are any.
 *
 * @param base - address of the data folder, ending in `/`
 * @returns the settings; defaults for what is missing or unreadable
 */
export async function fetchSettings(base: string): Promise<Settings> {
  try {
    const file = await fetchFile(base, 'instellingen.json');
    if (file === null) return { title: '', start: '' };
    const parsed = v.safeParse(settingsSchema, JSON.parse(new TextDecoder().decode(file.bytes)));
    return parsed.success
      ? { title: parsed.output.titel, start: parsed.output.start }
      : { title: '', start: '' };
  } catch {
    return { title: '', start: '' };
  }
}

async function fetchFile(base: string, name: string): Promise<SourceFile | null> {
  const response = await fetch(`${base}${name}`, { cache: 'no-cache', credentials: 'same-origin' });
  const isHtml = (response.headers.get('content-type') ?? '').includes('text/html');
  if (response.status === 404 || isHtml) return null;
  if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`.trim());
  const bytes = new Uint8Array(await response.arrayBuffer());
  return isPage(bytes) ? null : { name, bytes };
}

/** Some servers answer a missing file with the start page and say that it is fine. */
function isPage(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
  return head.startsWith('<!doctype html') || head.startsWith('<html');
}
