import latinExtUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import latinUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { SvgNode } from '../scene/picture/svg';
import { svg, writeSvg } from '../scene/picture/svg';

/** Letters that the smaller font has. */
const latin =
  /^[\s\u0020-\u00ff\u0131\u0152\u0153\u02bb-\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212]*$/;

/**
 * Makes a picture of pixels of a drawing, in the letters of the page whatever is installed.
 *
 * @param drawing - an element `svg` with a width and height
 * @param scale - pixels for each CSS pixel
 * @returns a PNG
 */
export async function rasterise(drawing: SvgNode, scale: number): Promise<Blob> {
  const image = await loadPicture(writeSvg(await withLetters(drawing)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(Number(drawing.attributes['width']) * scale);
  canvas.height = Math.round(Number(drawing.attributes['height']) * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('rasterise: no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('rasterise: no picture')) : resolve(blob)));
  });
}

async function loadPicture(text: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A picture knows no fonts of the page around it: they go along in it. */
async function withLetters(drawing: SvgNode): Promise<SvgNode> {
  const texts = textsIn(drawing);
  if (texts.length === 0) return drawing;
  const isLatin = texts.every((text) => latin.test(text));
  const fonts = await Promise.all((isLatin ? [latinUrl] : [latinExtUrl, latinUrl]).map(fontFace));
  return { ...drawing, children: [svg('style', {}, fonts.join('\n')), ...drawing.children] };
}

function textsIn({ children }: SvgNode): readonly string[] {
  return children.flatMap((child) => (typeof child === 'string' ? child : textsIn(child)));
}

async function fontFace(address: string, position: number): Promise<string> {
  // The later font has the letters that both have.
  const range = position === 0 ? '' : 'unicode-range: U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC;';
  const response = await fetch(address);
  const source = await dataAddress(await response.blob());
  return `@font-face { font-family: 'Source Sans 3 Variable'; font-weight: 200 900; ${range} src: url(${source}) format('woff2'); }`;
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('rasterise: the letters cannot be read')));
    reader.readAsDataURL(blob);
  });
}
