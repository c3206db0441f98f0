import type { Theme } from '../appearance/themes';
import type { Box } from '../scene/boxes';
import { chooseNames, type LyingNode, nameBox, namingZoom, type PlacedName } from '../scene/networkLabels';
import type { Bounds } from '../scene/networkPicture';
import { type Measures, measure } from './drawName';
import { isCut } from './fitPicture';
import { createNameSprites } from './nameSprites';
import { paintSigns } from './paintSigns';

/** So long names are drawn in one frame; those that are left come in the next. */
const mostDrawingMs = 8;

/** How the picture lies on screen. */
export interface Lying {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly nodes: readonly LyingNode[];
  /** Around the picture. */
  readonly bounds: Bounds;
  /** Keys of what was dragged: it lies over the rest. */
  readonly lifted: ReadonlySet<string>;
}

export interface NameSheet {
  paint(lying: Lying): void;
  clear(): void;
  /** Names these before all others, and the others softly when they hang together with nothing that is chosen. */
  nameFirst(keys: ReadonlySet<string>, isRestSoft: boolean): void;
  dress(theme: Theme): void;
  resize(): void;
  /** Key of what the name at a point of the canvas is of; null = there is none. */
  keyAt(point: { readonly x: number; readonly y: number }): string | null;
  /** Things have moved, or are other ones: names are chosen anew. */
  forget(): void;
}

/**
 * Writes over the network on a canvas of its own, into its shapes and beside them. Names keep their size at every zoom and never cover each other. Each
 * is drawn once and then copied, which costs a frame little.
 *
 * @param canvas - lies over the network and takes no pointer
 * @returns ways to write
 */
export function createNameSheet(canvas: HTMLCanvasElement): NameSheet {
  const context = canvas.getContext('2d');
  const sprites = createNameSprites();
  let theme: Theme | null = null;
  let size: Measures = { width: 0, height: 0, ratio: 1, letterScale: 1 };
  let first = { keys: new Set<string>() as ReadonlySet<string>, isRestSoft: false };
  const isSoft = (key: string): boolean => first.isRestSoft && !first.keys.has(key);
  let chosen: { readonly zoom: number; readonly names: readonly PlacedName[] } | null = null;
  const namesAt = ({ nodes, bounds, ...lying }: Lying): readonly PlacedName[] => {
    const zoom = namingZoom(lying.zoom);
    const wish = { first: first.keys, letterScale: size.letterScale };
    if (chosen?.zoom !== zoom) chosen = { zoom, names: chooseNames(nodes, zoom, { ...wish, bounds }) };
    return chosen.names;
  };
  let painted: Lying | null = null;
  /** False when there was no time left to draw it. */
  const copyName = (lying: Lying, name: PlacedName, mayDraw: () => boolean): boolean => {
    const [named, box] = [lying.nodes[name.index], boxOnSheet(lying, name, size)];
    if (named === undefined || box === null || context === null) return true;
    const look = { side: name.side, isSoft: isSoft(named.node.key), size };
    const sprite = sprites.of(named.node, look, mayDraw);
    if (sprite === null) return false;
    const left = Math.round(box.x * size.ratio - sprite.width / 2);
    context.drawImage(sprite, left, Math.round(box.y * size.ratio - sprite.height / 2));
    return true;
  };
  let more = 0;
  const clear = (): void => {
    cancelAnimationFrame(more);
    painted = null;
    context?.clearRect(0, 0, canvas.width, canvas.height);
  };
  const paint = (lying: Lying): void => {
    clear();
    if (theme === null || context === null) return;
    painted = lying;
    paintSigns(context, lying, { theme, size, isSoft });
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
    keyAt(point) {
      if (painted === null) return null;
      const { nodes } = painted;
      const met = findAt(point, painted, { names: namesAt(painted), size });
      return met === null ? null : (nodes[met.index]?.node.key ?? null);
    },
    nameFirst(keys, isRestSoft) {
      first = { keys, isRestSoft };
      forget();
    },
    dress(next) {
      sprites.dress(next);
      theme = next;
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

/** In pixels of the canvas; null when it would be cut: it is not written then. */
function boxOnSheet(lying: Lying, { index, side }: PlacedName, size: Measures): Box | null {
  const named = lying.nodes[index];
  if (named === undefined) return null;
  const box = nameBox(named, side, lying.zoom, size.letterScale);
  const onSheet = { ...box, x: box.x + lying.pan.x, y: box.y + lying.pan.y };
  return isCut(onSheet, size) ? null : onSheet;
}

function findAt(
  { x, y }: Pick<Box, 'x' | 'y'>,
  lying: Lying,
  { names, size }: { readonly names: readonly PlacedName[]; readonly size: Measures },
): PlacedName | null {
  const isMet = (name: PlacedName): boolean => {
    const box = boxOnSheet(lying, name, size);
    return box !== null && Math.abs(x - box.x) <= box.width / 2 && Math.abs(y - box.y) <= box.height / 2;
  };
  return names.find(isMet) ?? null;
}
