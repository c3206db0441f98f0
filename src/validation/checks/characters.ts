import type { ColumnForm } from '../../dataset/schema';
import { encodeWindows1252 } from '../../dataset/windows1252';
import type { Flaw } from './flaw';

const longest = 10_000;

/** Only letters, digits and signs of ASCII: nothing here can be wrong with it. */
const plain = /^[\x20-\x7e]*$/;

/** Zero-width and text-direction characters, without the joiners. */
const invisible = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const joiners = /[\u200C\u200D]/g;
const controls = /(?!\s)\p{Cc}|\p{Cs}|\u0085/gu;

/** What UTF-8 looks like when it was read as Windows-1252: a lead byte of Latin letters or signs, then what follows. */
const misread =
  /[\u00C2-\u00C5\u00E2][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]{1,3}/g;

/**
 * Cleans the characters of a cell: no control characters, no space around, composed letters, and in ids,
 * references and names nothing invisible.
 *
 * @param raw - the cell as written
 * @param form - what the column holds
 * @param flaws - what was found, added to in place
 * @returns the cleaned text
 */
export function cleanCharacters(raw: string, form: ColumnForm, flaws: Flaw[]): string {
  if (plain.test(raw)) return shorten(raw.trim(), flaws);
  const withoutControls = raw.replace(controls, '');
  if (withoutControls !== raw) flaws.push({ code: 'control-character', facts: { value: raw } });
  const seen = removeInvisible(withoutControls, form);
  if (seen !== withoutControls) flaws.push({ code: 'invisible-character', facts: { value: raw } });
  const text = seen.trim().normalize('NFC');
  const broken = findBroken(text);
  if (broken !== null) flaws.push(broken);
  return shorten(text, flaws);
}

function removeInvisible(text: string, form: ColumnForm): string {
  if (form === 'name') return text.replace(invisible, '');
  const isCompared = form === 'id' || form === 'reference' || form === 'references';
  return isCompared ? text.replace(invisible, '').replace(joiners, '') : text;
}

function findBroken(text: string): Flaw | null {
  const mended = text.replace(misread, (part) => decodeMisread(part) ?? part);
  if (mended !== text) return { code: 'broken-characters', facts: { value: text, nearest: mended } };
  return text.includes('\uFFFD') ? { code: 'broken-characters', facts: { value: text } } : null;
}

function decodeMisread(part: string): string | null {
  const bytes = encodeWindows1252(part);
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function shorten(text: string, flaws: Flaw[]): string {
  if (text.length <= longest) return text;
  flaws.push({ code: 'value-too-long', facts: { value: text.slice(0, 100), count: String(text.length) } });
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
