import { type SvgNode, writeSvg } from '../scene/picture/svg';
import { withLetters } from './withLetters';

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
