import latinExtUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import latinUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { type SvgNode, svg } from '../scene/picture/svg';

/** Letters that the smaller font has. */
const latin =
  /^[\s\u0020-\u00ff\u0131\u0152\u0153\u02bb-\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212]*$/;

/**
 * Puts the letters of the page in a drawing: a picture knows no fonts of the page around it.
 *
 * @param drawing - an element `svg`
 * @returns the same with its letters; without them where they cannot be had, for a picture in other letters is better than none
 */
export async function withLetters(drawing: SvgNode): Promise<SvgNode> {
  const texts = textsIn(drawing);
  if (texts.length === 0) return drawing;
  const isLatin = texts.every((text) => latin.test(text));
  try {
    const fonts = await Promise.all((isLatin ? [latinUrl] : [latinExtUrl, latinUrl]).map(fontFace));
    return { ...drawing, children: [svg('style', {}, fonts.join('\n')), ...drawing.children] };
  } catch {
    return drawing;
  }
}

function textsIn({ children }: SvgNode): readonly string[] {
  return children.flatMap((child) => (typeof child === 'string' ? child : textsIn(child)));
}

async function fontFace(address: string, position: number): Promise<string> {
  // The later font has the letters that both have.
  const range = position === 0 ? '' : 'unicode-range: U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC;';
  const source = address.startsWith('data:') ? address : await fetchFont(address);
  return `@font-face { font-family: 'Source Sans 3 Variable'; font-weight: 200 900; ${range} src: url(${source}) format('woff2'); }`;
}

async function fetchFont(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error('withLetters: the letters cannot be fetched');
  return dataAddress(await response.blob());
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('withLetters: the letters cannot be read')));
    reader.readAsDataURL(blob);
  });
}
