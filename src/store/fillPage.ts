import type { SourceFile } from '../dataset/dataset';

/** What goes inside a page that is saved as one file. */
export interface PageContents {
  /** Of the data folder, as the page reads them there. */
  readonly files: readonly SourceFile[];
  /** Query of the view with which it opens. */
  readonly start: string;
}

const place = /<script type="application\/json" id="binnenin-gegevens"[^>]*>[^<]*<\/script>/;

/**
 * Puts data inside a page. They are text that no browser runs: files are written in letters, digits and signs that mean
 * nothing in HTML.
 *
 * @param page - with a place for data, empty or filled
 * @param contents - what comes there
 * @returns the page with these data; null when it has no place for them
 */
export function fillPage(page: string, { files, start }: PageContents): string | null {
  if (!place.test(page)) return null;
  const written = files.map(({ name, bytes }) => ({ naam: name, inhoud: toBase64(bytes) }));
  const text = JSON.stringify({ versie: 1, bestanden: written }).replaceAll('<', '\\u003c');
  const begin = start.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const part = `<script type="application/json" id="binnenin-gegevens" data-begin="${begin}">${text}</script>`;
  return page.replace(place, () => part);
}

/**
 * Reads the files that `fillPage` put inside a page.
 *
 * @param text - of that part of the page
 * @returns the files by name; none when it is not what was written
 */
export function readContents(text: string): ReadonlyMap<string, Uint8Array> {
  try {
    const { bestanden } = JSON.parse(text) as { bestanden: readonly { naam: string; inhoud: string }[] };
    return new Map(bestanden.map(({ naam, inhoud }) => [naam, fromBase64(inhoud)]));
  } catch {
    return new Map();
  }
}

/** A call takes only so many arguments. */
const step = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += step) {
    text += String.fromCharCode(...bytes.subarray(from, from + step));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
