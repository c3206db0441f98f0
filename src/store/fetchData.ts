import type { GivenFile, LostFile, TableName } from '../dataset/dataset';
import { largestFile } from '../dataset/readTableAs';
import { fileInside, noteSiteFile } from './siteFiles';

/** What `instellingen.json` may say; everything else in it is for later parts of the page. */
export interface Settings {
  readonly title: string;
  readonly start: string;
}

/**
 * Fetches the file of a table: the CSV, else the JSON.
 *
 * @param base - address of the data folder, ending in `/`
 * @param table - which table
 * @returns the file; null when there is none (404), or when the server answers with a page of HTML; why it could
 *   not be had when the server cannot be reached or answers with another error
 */
export async function fetchTable(base: string, table: TableName): Promise<GivenFile | null> {
  return (await fetchFile(base, `${table}.csv`)) ?? (await fetchFile(base, `${table}.json`));
}

/** The settings, and why their file could not be had. */
export interface FetchedSettings {
  readonly settings: Settings;
  readonly lost: LostFile | null;
}

/**
 * Fetches the settings, when there are any.
 *
 * @param base - address of the data folder, ending in `/`
 * @returns the settings; defaults for what is missing or unreadable
 */
export async function fetchSettings(base: string): Promise<FetchedSettings> {
  const file = await fetchFile(base, 'instellingen.json');
  if (file === null) return { settings: noSettings, lost: null };
  return 'cause' in file
    ? { settings: noSettings, lost: file }
    : { settings: readSettings(file.bytes), lost: null };
}

/** What people say instead of the words of the data. */
export const sayingsFile = 'synoniemen.csv';

/**
 * Fetches what people say instead of the words of the data.
 *
 * @param base - address of the data folder, ending in `/`
 * @returns the file; null when there is none
 */
export function fetchSayings(base: string): Promise<GivenFile | null> {
  return fetchFile(base, sayingsFile);
}

/** The stories that are told with the map. */
export const storiesFile = 'verhaal.json';

/**
 * Fetches the stories.
 *
 * @param base - address of the data folder, ending in `/`
 * @returns the file; null when there is none
 */
export function fetchStories(base: string): Promise<GivenFile | null> {
  return fetchFile(base, storiesFile);
}

/** What holds where nothing is said. */
export const noSettings: Settings = { title: '', start: '' };

/**
 * Reads the settings.
 *
 * @param bytes - the file
 * @returns what it says; defaults for what is missing or unreadable
 */
export function readSettings(bytes: Uint8Array): Settings {
  try {
    const said: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const { titel = '', start = '' } = Object(said) as Readonly<Record<string, unknown>>;
    return { title: shortText(titel, 120), start: shortText(start, 300) };
  } catch {
    return noSettings;
  }
}

/** Two texts are not worth a library in what every visitor loads first. */
function shortText(value: unknown, most: number): string {
  const text = typeof value === 'string' ? value.trim() : '';
  return text.length > most ? '' : text;
}

async function fetchFile(base: string, name: string): Promise<GivenFile | null> {
  const inside = fileInside(base, name);
  if (inside !== undefined) return inside;
  const { file, keptAt } = await fetchFrom(base, name);
  const isHad = file === null || 'bytes' in file;
  noteSiteFile(`${base}${name}`, isHad ? { bytes: file?.bytes ?? null, keptAt } : undefined);
  return file;
}

/** A copy that stands in for a file while there is no connection tells when it was kept. */
export const keptAtHeader = 'x-bewaard-op';

interface Fetched {
  readonly file: GivenFile | null;
  readonly keptAt: string | null;
}

async function fetchFrom(base: string, name: string): Promise<Fetched> {
  const lost = (cause: LostFile['cause']): Fetched => ({ file: { name, cause }, keptAt: null });
  try {
    const response = await fetch(`${base}${name}`, { cache: 'no-cache', credentials: 'same-origin' });
    const keptAt = response.headers.get(keptAtHeader);
    if (response.status === 404) return { file: null, keptAt };
    // Also with a page of HTML: that is how servers say that something is wrong.
    if (!response.ok) return lost(`${response.status}`);
    if ((response.headers.get('content-type') ?? '').includes('text/html')) return { file: null, keptAt };
    const size = Number(response.headers.get('content-length'));
    if (size > largestFile) {
      await response.body?.cancel();
      return { file: { name, cause: 'size', size }, keptAt: null };
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { file: isPage(bytes) ? null : { name, bytes }, keptAt };
  } catch {
    return lost('connection');
  }
}

/** Some servers answer a missing file with the start page and say that it is fine. */
function isPage(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart().toLowerCase();
  return head.startsWith('<!doctype html') || head.startsWith('<html');
}
