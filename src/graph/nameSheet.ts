import type { Theme } from '../appearance/themes';
import {
  chooseNames,
  type LyingNode,
  type NameSide,
  nameBox,
  namingZoom,
  type PlacedName,
} from '../scene/networkLabels';
import type { Bounds } from '../scene/networkPicture';
import { drawName, type Measures, measure } from './drawName';

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
  const sprites = new Map<string, HTMLCanvasElement>();
  let theme: Theme | null = null;
  let size: Measures = { width: 0, height: 0, ratio: 1, letterScale: 1 };
  let first = { keys: new Set<string>() as ReadonlySet<string>, isRestSoft: false };
  let chosen: { readonly zoom: number; readonly names: readonly PlacedName[] } | null = null;
  const namesAt = ({ nodes, bounds, ...lying }: Lying): readonly PlacedName[] => {
    const zoom = namingZoom(lying.zoom);
    const wish = { first: first.keys, letterScale: size.letterScale };
    if (chosen?.zoom !== zoom) chosen = { zoom, names: chooseNames(nodes, zoom, { ...wish, bounds }) };
    return chosen.names;
  };
  const spriteOf = (named: LyingNode, side: NameSide): HTMLCanvasElement | null => {
    if (theme === null) return null;
    const isSoft = first.isRestSoft && !first.keys.has(named.node.key);
    const key = `${named.node.key} ${side.across} ${isSoft}`;
    const known = sprites.get(key);
    if (known !== undefined) return known;
    const made = drawName(
      named.node,
      side,
      { ink: isSoft ? theme.inkSoft : theme.ink, halo: theme.halo },
      size,
    );
    sprites.set(key, made);
    return made;
  };
  const copyName = (lying: Lying, { index, side }: PlacedName): void => {
    const named = lying.nodes[index];
    if (named === undefined || context === null) return;
    const box = nameBox(named, side, lying.zoom, size.letterScale);
    const [x, y] = [box.x + lying.pan.x, box.y + lying.pan.y];
    // None is cut at the edge.
    if (Math.abs(x - size.width / 2) > (size.width - box.width) / 2) return;
    if (Math.abs(y - size.height / 2) > (size.height - box.height) / 2) return;
    const sprite = spriteOf(named, side);
    if (sprite === null) return;
    const left = Math.round(x * size.ratio - sprite.width / 2);
    context.drawImage(sprite, left, Math.round(y * size.ratio - sprite.height / 2));
  };
  const clear = (): void => context?.clearRect(0, 0, canvas.width, canvas.height);
  const forget = (): void => {
    chosen = null;
  };
  return {
    clear,
    forget,
    paint(lying) {
      clear();
      for (const name of namesAt(lying)) copyName(lying, name);
    },
    nameFirst(keys, isRestSoft) {
      first = { keys, isRestSoft };
      forget();
    },
    dress(next) {
      theme = next;
      sprites.clear();
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
