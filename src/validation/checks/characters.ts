import { decodeMisread, mendMisread, misread } from '../../dataset/misreadText';
import type { ColumnForm } from '../../dataset/schema';
import type { Flaw } from './flaw';

/** Characters of a cell that are shown. */
const longest = 10_000;

/** Only letters, digits and signs of ASCII: nothing here can be wrong with it. */
const plain = /^[\x20-\x7e]*$/;

/** Zero-width and text-direction characters, without the joiners. */
const invisible = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const joiners = /[\u200C\u200D]/g;
/** Tabs and line ends may stand in a text; nothing else that controls may. */
const controls = /(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

/**
 * Cleans the characters of a cell: no control characters, no space around, composed letters, and in ids,
 * references and names nothing invisible.
 *
 * A control or invisible character that is half of a misread letter is told with that letter only.
 *
 * @param raw - the cell as written
 * @param form - what the column holds
 * @param flaws - what was found, added to in place
 * @returns the cleaned text
 */
export function cleanCharacters(raw: string, form: ColumnForm, flaws: Flaw[]): string {
  if (plain.test(raw)) return shorten(raw.trim(), flaws);
  const broken = findBroken(raw);
  const judged =
    broken === null ? raw : raw.replace(misread, (part) => (decodeMisread(part) === null ? part : ''));
  const withoutControls = judged.replace(controls, '');
  if (withoutControls !== judged) flaws.push({ code: 'control-character', facts: { value: raw } });
  if (removeInvisible(withoutControls, form) !== withoutControls)
    flaws.push({ code: 'invisible-character', facts: { value: showInvisible(raw, form) } });
  if (broken !== null) flaws.push(broken);
  return shorten(removeInvisible(raw.replace(controls, ''), form).trim().normalize('NFC'), flaws);
}

/**
 * Says whether a text is longer than is shown.
 *
 * @param text - any text
 * @returns true above 10,000 characters, each counted once however it is stored
 */
export function isTooLong(text: string): boolean {
  return endOf(text, longest) < text.length;
}

function removeInvisible(text: string, form: ColumnForm): string {
  return replaceInvisible(text, form, () => '');
}

function replaceInvisible(text: string, form: ColumnForm, by: (sign: string) => string): string {
  if (form === 'name') return text.replace(invisible, by);
  const isCompared = form === 'id' || form === 'reference' || form === 'references';
  return isCompared ? text.replace(invisible, by).replace(joiners, by) : text;
}

/** Characters before the first invisible one that are shown where it stands far from the start. */
const shownBefore = 30;

/** Shows where the invisible characters are, as `⟨U+200B⟩`. */
function showInvisible(text: string, form: ColumnForm): string {
  const shown = replaceInvisible(text, form, codeOf);
  const first = shown.search(/⟨U\+/);
  return first > 2 * shownBefore ? `…${shown.slice(first - shownBefore)}` : shown;
}

function codeOf(sign: string): string {
  return `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** Looks before the space around is dropped: the second half of a misread `à` looks like a space. */
function findBroken(raw: string): Flaw | null {
  const text = raw.normalize('NFC');
  if (text.search(misread) < 0 && !text.includes('\uFFFD')) return null;
  const value = text.trim();
  const mended = mendMisread(text);
  const nearest = seenOf(mended);
  const isMended = nearest !== seenOf(text) && !mended.includes('\uFFFD');
  if (isMended) return { code: 'broken-characters', facts: { value, nearest } };
  return mended.includes('\uFFFD') ? { code: 'broken-characters', facts: { value } } : null;
}

/** What can be seen of a text. */
function seenOf(text: string): string {
  return text.replace(controls, '').replace(invisible, '').trim().normalize('NFC');
}

/** Enough for a sentence to be cut, and to say that it was. */
const quoted = 400;

function shorten(text: string, flaws: Flaw[]): string {
  if (!isTooLong(text)) return text;
  let count = 0;
  for (const _ of text) count += 1;
  const facts = { value: text.slice(0, endOf(text, quoted)), count: String(count) };
  flaws.push({ code: 'value-too-long', facts });
  return text.slice(0, endOf(text, longest));
}

/** Where so many characters end, or the text: one beyond U+FFFF takes two places. */
function endOf(text: string, count: number): number {
  if (text.length <= count) return text.length;
  let end = 0;
  for (let seen = 0; seen < count && end < text.length; seen++)
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return end;
}
