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
  await drawInStrips(context, image);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('rasterise: no picture')) : resolve(blob)));
  });
}

/** A whole picture of this size takes several frames: the page gets a turn after each strip. */
async function drawInStrips(context: CanvasRenderingContext2D, image: HTMLImageElement): Promise<void> {
  const { width, height } = context.canvas;
  for (let y = 0; y < height; y += stripPx) {
    await new Promise((resolve) => setTimeout(resolve));
    context.save();
    context.beginPath();
    // Whole pixels: no seam between strips.
    context.rect(0, y, width, stripPx);
    context.clip();
    context.drawImage(image, 0, 0, width, height);
    context.restore();
  }
}

const stripPx = 320;

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
