import type { CellReading } from './flaw';

const safeSchemes = new Set(['http', 'https', 'mailto']);

/** A part of a host name between two dots: no hyphen begins or ends it. */
const label = '[\\p{L}\\p{M}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_-]*[\\p{L}\\p{M}\\p{N}_])?';
/** A name of one label is known on one network only. Numbers with dots are labels too; brackets the browser judges. */
const hostName = new RegExp(`^(${label}(\\.${label})+|\\[[\\da-f:.]+\\])(:\\d*)?$`, 'iu');

/** A host with a dot, a port perhaps, and a path: what people leave `https://` off. */
const bareAddress = new RegExp(`^${label}(\\.${label})*\\.\\p{L}{2,}(:\\d+)?([/?#]\\S*)?$`, 'u');

const mailbox = `[^\\s@,?<>]+@${label}(\\.${label})+`;
const mailto = new RegExp(`^mailto:${mailbox}(,${mailbox})*(\\?\\S*)?$`, 'iu');

/**
 * Reads a link.
 *
 * The scheme is looked for as a browser does, which skips tabs and line ends inside an address.
 *
 * @param text - the cleaned cell
 * @returns an http, https or mailto address; the text as it stands, with a flaw, when it is none
 */
export function readLink(text: string): CellReading {
  if (text === '') return { text, flaws: [] };
  if (/^www\./i.test(text) && bareAddress.test(text)) return readAddress(text, `https://${text}`);
  if (bareAddress.test(text)) return invalid(text, likelyAddress(text));
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text.replace(/[\s\p{Cc}\p{Cf}]/gu, ''))?.[1]?.toLowerCase();
  if (scheme !== undefined && !safeSchemes.has(scheme))
    return { text, flaws: [{ code: 'unsafe-link', facts: { value: text } }] };
  if (scheme === 'mailto') return mailto.test(text) ? { text, flaws: [] } : invalid(text);
  if (scheme === undefined) return invalid(text, likelyAddress(text));
  return readAddress(text, text);
}

/**
 * Tells whether a text may become a link; any other is only ever shown as text.
 *
 * @param text - as it was read
 * @returns true for an http, https or mailto address
 */
export function isAddress(text: string): boolean {
  return /^(https?|mailto):/i.test(text) && readLink(text).flaws.length === 0;
}

function readAddress(written: string, address: string): CellReading {
  return isUsable(address) ? { text: address, flaws: [] } : invalid(written, likelyAddress(address));
}

/** A browser takes `a..nl` and `a,nl` for a host too, but none can be found under such a name. */
function isUsable(address: string): boolean {
  const authority = /^https?:\/\/([^\s/?#\\]+)[^\s\\]*$/i.exec(address)?.[1];
  const host = authority?.slice(authority.lastIndexOf('@') + 1);
  return host !== undefined && hostName.test(host) && isParsed(address);
}

/** Not `URL.canParse`: in Node 20.20, once it is compiled, it refuses `https://façade.nl` and all like it. */
function isParsed(address: string): boolean {
  try {
    new URL(address);
    return true;
  } catch {
    return false;
  }
}

/**
 * Mends what is often mistyped: a scheme in parts or twice, a space in the host, a backslash, signs around it. Of a
 * sentence it is the only address in it. Words are never joined to an address, nor is a path cut short.
 */
function likelyAddress(text: string): string | undefined {
  const parts = text.replaceAll('\\', '/').trim().split(/\s+/);
  const first = parts[0] ?? '';
  if (parts.length === 1) return severalIn(text) ? undefined : addressOf(first);
  const found = parts.filter((part) => addressOf(part) !== undefined);
  if (startOfAddress.test(first) && !found.includes(first)) return gluedHost(parts);
  const [only] = found;
  if (only === undefined || found.length > 1 || severalIn(text)) return undefined;
  const next = parts[parts.indexOf(only) + 1];
  const mayGoOn = next !== undefined && (/[/?#]/.test(withoutSchemes(only)) || /^[/?#]/.test(next));
  return mayGoOn ? undefined : addressOf(only);
}

/** Addresses with a sign between them, which is told by the parts being addresses. */
function severalIn(text: string): boolean {
  return text.split(/[\s,;|]+/).filter(isWholeAddress).length > 1;
}

const startOfAddress = /^(?:https?[:;/]|www\.)/i;

/** One space, in the host: of two parts the first is no address by itself, and the second begins none. */
function gluedHost([first = '', second = '', ...more]: readonly string[]): string | undefined {
  const isOne = withoutSchemes(first) === '' || !startOfAddress.test(second);
  return isOne && more.length === 0 && !/[/?#]/.test(withoutSchemes(first))
    ? addressOf(first + second)
    : undefined;
}

/** The address that a text without spaces is, when signs around it and what is mistyped are taken away. */
function addressOf(text: string): string | undefined {
  const bare = text.replace(/^[<([{'"‘“]+/, '').replace(/[>\]}'"’”.,;:!?…]+$/, '');
  const balanced = bare.includes('(') ? bare : bare.replace(/[).,;:!?…]+$/, '');
  if (/^[^\s@/:]+@[^\s@/,;]+\.\p{L}{2,}$/u.test(balanced)) return `mailto:${balanced}`;
  const rest = withoutSchemes(balanced);
  return isWholeAddress(rest) && isUsable(`https://${rest}`) ? `https://${rest}` : undefined;
}

/** In part, twice, or with slashes too many. */
function withoutSchemes(text: string): string {
  return text.replace(/^(?:https?(?:[:;]\/*|\/+)|[:;]?\/+)+/i, '');
}

/** More than `www` and one label. */
function isWholeAddress(part: string): boolean {
  return bareAddress.test(withoutSchemes(part).replace(/^www\./i, ''));
}

function invalid(value: string, nearest?: string): CellReading {
  const facts = nearest === undefined || nearest === value ? { value } : { value, nearest };
  return { text: value, flaws: [{ code: 'invalid-link', facts }] };
}
