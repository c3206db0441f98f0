/** What XML 1.0 cannot hold, also not escaped: control characters, halves of a sign and two that are no signs at all. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  // Else a reader of XML makes spaces of these in an attribute.
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/**
 * Takes from a text what no file in XML can hold.
 *
 * @param text - any text
 * @returns the text without control characters and halves of signs
 */
export function cleanText(text: string): string {
  return text.replace(forbidden, '');
}

/**
 * Writes a text as it stands in XML, in an attribute or between tags.
 *
 * @param text - any text
 * @returns text that a reader of XML gives back as it was, but for what XML cannot hold
 */
export function xmlText(text: string): string {
  return cleanText(text).replace(/[&<>"'\t\n\r]/g, (sign) => escapes.get(sign) ?? sign);
}
