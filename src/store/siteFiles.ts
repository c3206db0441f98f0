import type { GivenFile } from '../dataset/dataset';

/** What was had of a file of the site when it was last asked for. */
export interface SiteFile {
  /** Null where there is no such file. */
  readonly bytes: Uint8Array | null;
  /** When the copy was kept that stands in for the file, ISO; null when the site itself gave it. */
  readonly keptAt: string | null;
}

/** By address: a folder has a few files, and what they hold is in use already. */
const had = new Map<string, SiteFile>();

/**
 * Remembers what was had of a file of the site.
 *
 * @param address - of the file
 * @param file - what was had; left out = nothing is known of it
 */
export function noteSiteFile(address: string, file?: SiteFile): void {
  if (file === undefined) had.delete(address);
  else had.set(address, file);
}

/**
 * Gives what was had of the files of a folder.
 *
 * @param base - address of the folder, ending in `/`
 * @returns by name
 */
export function siteFilesIn(base: string): ReadonlyMap<string, SiteFile> {
  const files = [...had].filter(([address]) => address.startsWith(base));
  return new Map(files.map(([address, file]) => [address.slice(base.length), file]));
}

/** The data folder that lies inside the page: its address, and its files by name. */
let inside: { readonly base: string; readonly files: ReadonlyMap<string, Uint8Array> } | null = null;

/**
 * Reads from inside the page from now on, and asks nothing of any server.
 *
 * @param base - address that the folder inside goes by, ending in `/`
 * @param files - by name
 */
export function readInside(base: string, files: ReadonlyMap<string, Uint8Array>): void {
  inside = { base, files };
}

/**
 * Gives a file that lies inside the page.
 *
 * @param base - address of a folder, ending in `/`
 * @param name - of the file
 * @returns the file; null when the folder inside has none; that it is out of reach for another folder; undefined for a page
 *   that has its data beside itself
 */
export function fileInside(base: string, name: string): GivenFile | null | undefined {
  if (inside === null) return undefined;
  if (base !== inside.base) return { name, cause: 'connection' };
  const bytes = inside.files.get(name) ?? null;
  noteSiteFile(`${base}${name}`, { bytes, keptAt: null });
  return bytes === null ? null : { name, bytes };
}
