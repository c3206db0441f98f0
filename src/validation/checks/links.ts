import type { CellReading } from './flaw';

const safeSchemes = new Set(['http', 'https', 'mailto']);

/** A part of a host name between two dots. */
const label = '[\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N}_-]*';
/** Numbers with dots are labels too; what stands in brackets, the browser judges. */
const hostName = new RegExp(`^(${label}(\\.${label})*|\\[[\\da-f:.]+\\])(:\\d*)?$`, 'iu');

/** A host with a dot, a port perhaps, and a path: what people leave `https://` off. */
const bareAddress = new RegExp(`^${label}(\\.${label})*\\.\\p{L}{2,}(:\\d+)?([/?#]\\S*)?$`, 'u');

const mailto = /^mailto:[^\s@,?]+@[^\s@,?]+(,[^\s@,?]+@[^\s@,?]+)*(\?\S*)?$/i;

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

/** Mends what is often mistyped: a slash too few or too many, spaces, a backslash. */
function likelyAddress(text: string): string | undefined {
  if (/^[^\s@/]+@[^\s@/,;]+\.\p{L}{2,}$/u.test(text)) return `mailto:${text}`;
  if (text.split(/[\s,;|]+/).filter(isWholeAddress).length > 1) return undefined;
  const rest = text.replaceAll('\\', '/').replace(mistypedScheme, '').replace(/\s+/g, '');
  return bareAddress.test(rest) && isUsable(`https://${rest}`) ? `https://${rest}` : undefined;
}

const mistypedScheme = /^(https?)?[:;]?\/*/i;

function isWholeAddress(part: string): boolean {
  return bareAddress.test(part.replace(mistypedScheme, '').replace(/^www\./i, ''));
}

function invalid(value: string, nearest?: string): CellReading {
  const facts = nearest === undefined || nearest === value ? { value } : { value, nearest };
  return { text: value, flaws: [{ code: 'invalid-link', facts }] };
}
