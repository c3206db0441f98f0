import type { ColumnForm } from '../../dataset/schema';
import { encodeWindows1252 } from '../../dataset/windows1252';
import type { Flaw } from './flaw';

/** Characters of a cell that are shown. */
export const longest = 10_000;

/** Only letters, digits and signs of ASCII: nothing here can be wrong with it. */
const plain = /^[\x20-\x7e]*$/;

/** Zero-width and text-direction characters, without the joiners. */
const invisible = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const joiners = /[\u200C\u200D]/g;
/** Tabs and line ends may stand in a text; nothing else that controls may. */
const controls = /(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

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
  // Before the space around is dropped: the second half of a misread `à` looks like a space.
  const broken = findBroken(seen.normalize('NFC'));
  if (broken !== null) flaws.push(broken);
  return shorten(seen.trim().normalize('NFC'), flaws);
}

function removeInvisible(text: string, form: ColumnForm): string {
  if (form === 'name') return text.replace(invisible, '');
  const isCompared = form === 'id' || form === 'reference' || form === 'references';
  return isCompared ? text.replace(invisible, '').replace(joiners, '') : text;
}

function findBroken(text: string): Flaw | null {
  const value = text.trim();
  const mended = mend(text).trim();
  if (mended !== value) return { code: 'broken-characters', facts: { value, nearest: mended } };
  return value.includes('\uFFFD') ? { code: 'broken-characters', facts: { value } } : null;
}

/** Text that went wrong twice is mended twice. */
function mend(text: string): string {
  let mended = text;
  for (let turn = 0; turn < 3; turn++) {
    const next = mended.replace(misread, (part) => decodeMisread(part) ?? part);
    if (next === mended) return mended;
    mended = next;
  }
  return mended;
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
