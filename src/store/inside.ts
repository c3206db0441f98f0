/** What a page that was saved as one file has inside: its data, and the view it was saved with. */
export interface Inside {
  /** As `fillPage` writes it; the worker reads it. */
  readonly files: string;
  /** Query of that view. */
  readonly start: string;
}

/**
 * Gives a part that lies inside the page instead of beside it.
 *
 * @param name - `gegevens`, `lezer` (the worker) or `wijzigingen`
 * @returns its text; null where the page was not saved as one file
 */
export function partInside(name: string): string | null {
  return document.getElementById(`binnenin-${name}`)?.textContent ?? null;
}

let asOpened: string | null = null;

/**
 * Gives what lies inside a page that was saved as one file, and keeps that file as it is: call it before anything is drawn.
 *
 * @returns the data and the view; null for a page that reads its data beside itself
 */
export function openInside(): Inside | null {
  const files = partInside('gegevens');
  if (files === null || files === '') return null;
  asOpened = `<!doctype html>\n${document.documentElement.outerHTML}`;
  const start = document.getElementById('binnenin-gegevens')?.dataset['begin'] ?? '';
  return { files, start };
}

/**
 * Gives the file in which this page was opened, to fill it anew.
 *
 * @returns its text; null for a page that was not saved as one file
 */
export function pageAsOpened(): string | null {
  return asOpened;
}

/**
 * Gives the address by which the data of this page go, also for what is kept of them in this browser. What lies inside a page
 * goes by its own address: another such file in the same folder is another set.
 *
 * @param folder - that the link names, ending in `/`; null = none
 * @returns the whole address, ending in `/`
 */
export function dataAddress(folder: string | null): string {
  const path = asOpened === null ? (folder ?? 'data/') : `${location.pathname}/`;
  return new URL(path, document.baseURI).href;
}
