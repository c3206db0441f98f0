import type { CellReading } from './flaw';

const safeSchemes = new Set(['http', 'https', 'mailto']);

/** A host with a dot, a port perhaps, and a path: what people leave `https://` off. */
const bareAddress = /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}(:\d+)?([/?#]\S*)?$/u;

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
  if (bareAddress.test(text)) return invalid(text, `https://${text}`);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text.replace(/[\s\p{Cc}\p{Cf}]/gu, ''))?.[1]?.toLowerCase();
  if (scheme !== undefined && !safeSchemes.has(scheme))
    return { text, flaws: [{ code: 'unsafe-link', facts: { value: text } }] };
  if (scheme === 'mailto')
    return /^mailto:[^\s@]+@[^\s@]+$/i.test(text) ? { text, flaws: [] } : invalid(text);
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
  const isUsable = /^https?:\/\/[^\s/?#\\]+[^\s\\]*$/i.test(address) && URL.canParse(address);
  return isUsable ? { text: address, flaws: [] } : invalid(written, likelyAddress(address));
}

/** Mends what is often mistyped: a slash too few or too many, spaces, a backslash. */
function likelyAddress(text: string): string | undefined {
  if (/^[^\s@/]+@[^\s@/]+\.\p{L}{2,}$/u.test(text)) return `mailto:${text}`;
  const rest = text
    .replaceAll('\\', '/')
    .replace(/^(https?)?[:;]?\/*/i, '')
    .replace(/\s+/g, '');
  return bareAddress.test(rest) ? `https://${rest}` : undefined;
}

function invalid(value: string, nearest?: string): CellReading {
  const facts = nearest === undefined ? { value } : { value, nearest };
  return { text: value, flaws: [{ code: 'invalid-link', facts }] };
}
