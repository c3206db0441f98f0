import type { Theme } from '../appearance/themes';
import { chooseNames, type LyingNode, nameBox, namingZoom, type PlacedName } from '../scene/networkLabels';
import type { Bounds } from '../scene/networkPicture';
import { type Measures, measure } from './drawName';
import { createNameSprites } from './nameSprites';

/** So long names are drawn in one frame; those that are left come in the next. */
const mostDrawingMs = 8;

/** How the picture lies on screen. */
export interface Lying {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly nodes: readonly LyingNode[];
  /** Around the picture. */
  readonly bounds: Bounds;
}

export interface NameSheet {
  paint(lying: Lying): void;
  clear(): void;
  /** Names these before all others, and the others softly when they hang together with nothing that is chosen. */
  nameFirst(keys: ReadonlySet<string>, isRestSoft: boolean): void;
  dress(theme: Theme): void;
  resize(): void;
  /** Things have moved, or are other ones: names are chosen anew. */
  forget(): void;
}

/**
 * Writes names over the network on a canvas of its own: they keep their size at every zoom and never cover each other. Each
 * is drawn once and then copied, which costs a frame little.
 *
 * @param canvas - lies over the network and takes no pointer
 * @returns ways to write
 */
export function createNameSheet(canvas: HTMLCanvasElement): NameSheet {
  const context = canvas.getContext('2d');
  const sprites = createNameSprites();
  let isDressed = false;
  let size: Measures = { width: 0, height: 0, ratio: 1, letterScale: 1 };
  let first = { keys: new Set<string>() as ReadonlySet<string>, isRestSoft: false };
  let chosen: { readonly zoom: number; readonly names: readonly PlacedName[] } | null = null;
  const namesAt = ({ nodes, bounds, ...lying }: Lying): readonly PlacedName[] => {
    const zoom = namingZoom(lying.zoom);
    const wish = { first: first.keys, letterScale: size.letterScale };
    if (chosen?.zoom !== zoom) chosen = { zoom, names: chooseNames(nodes, zoom, { ...wish, bounds }) };
    return chosen.names;
  };
  /** False when there was no time left to draw it. */
  const copyName = (lying: Lying, { index, side }: PlacedName, mayDraw: () => boolean): boolean => {
    const named = lying.nodes[index];
    if (named === undefined || context === null) return true;
    const box = nameBox(named, side, lying.zoom, size.letterScale);
    const [x, y] = [box.x + lying.pan.x, box.y + lying.pan.y];
    // None is cut at the edge.
    if (Math.abs(x - size.width / 2) > (size.width - box.width) / 2) return true;
    if (Math.abs(y - size.height / 2) > (size.height - box.height) / 2) return true;
    const isSoft = first.isRestSoft && !first.keys.has(named.node.key);
    const sprite = sprites.of(named.node, { side, isSoft, size }, mayDraw);
    if (sprite === null) return false;
    const left = Math.round(x * size.ratio - sprite.width / 2);
    context.drawImage(sprite, left, Math.round(y * size.ratio - sprite.height / 2));
    return true;
  };
  let more = 0;
  const clear = (): void => {
    cancelAnimationFrame(more);
    context?.clearRect(0, 0, canvas.width, canvas.height);
  };
  const paint = (lying: Lying): void => {
    clear();
    if (!isDressed) return;
    const start = performance.now();
    const mayDraw = (): boolean => performance.now() - start < mostDrawingMs;
    let isAll = true;
    for (const name of namesAt(lying)) isAll = copyName(lying, name, mayDraw) && isAll;
    if (!isAll) more = requestAnimationFrame(() => paint(lying));
  };
  const forget = (): void => {
    chosen = null;
  };
  return {
    clear,
    forget,
    paint,
    nameFirst(keys, isRestSoft) {
      first = { keys, isRestSoft };
      forget();
    },
    dress(next) {
      sprites.dress(next);
      isDressed = true;
    },
    resize() {
      size = measure(canvas);
      canvas.width = Math.max(1, Math.round(size.width * size.ratio));
      canvas.height = Math.max(1, Math.round(size.height * size.ratio));
      sprites.clear();
      forget();
    },
  };
}
