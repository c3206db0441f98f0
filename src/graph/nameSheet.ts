import type { Theme } from '../appearance/themes';
import { networkLabel } from '../scene/networkBodies';
import { chooseNames, type LyingNode, nameBox, namingZoom } from '../scene/networkLabels';

/** How the picture lies on screen. */
export interface Lying {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly nodes: readonly LyingNode[];
}

export interface NameSheet {
  paint(lying: Lying): void;
  clear(): void;
  /** Names these before all others, and the others softly when there are any. */
  nameFirst(keys: ReadonlySet<string>, isRestSoft: boolean): void;
  dress(theme: Theme): void;
  resize(): void;
  /** Things have moved, or are other ones: names are chosen anew. */
  forget(): void;
}

const family = '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", system-ui, sans-serif';
const haloPx = 3.5;

interface Sprite {
  readonly image: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
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
  const sprites = new Map<string, Sprite>();
  let theme: Theme | null = null;
  let size = { width: 0, height: 0, ratio: 1, letterScale: 1 };
  let first: { readonly keys: ReadonlySet<string>; readonly isRestSoft: boolean } = {
    keys: new Set(),
    isRestSoft: false,
  };
  let chosen: { readonly zoom: number; readonly names: readonly number[] } | null = null;
  const namesAt = (lying: Lying): readonly number[] => {
    const zoom = namingZoom(lying.zoom);
    if (chosen?.zoom !== zoom)
      chosen = {
        zoom,
        names: chooseNames(lying.nodes, zoom, { first: first.keys, letterScale: size.letterScale }),
      };
    return chosen.names;
  };
  const spriteOf = (node: LyingNode['node'], isSoft: boolean): Sprite | null => {
    if (theme === null) return null;
    const key = `${node.kind} ${isSoft} ${node.lines.join('\n')}`;
    const known = sprites.get(key);
    if (known !== undefined) return known;
    const made = drawName(node, isSoft ? theme.inkSoft : theme.ink, theme.halo, size);
    sprites.set(key, made);
    return made;
  };
  const clear = (): void => context?.clearRect(0, 0, canvas.width, canvas.height);
  return {
    clear,
    paint(lying) {
      clear();
      for (const index of namesAt(lying)) {
        const named = lying.nodes[index];
        if (named === undefined || context === null) continue;
        const box = nameBox(named, lying.zoom, size.letterScale);
        const [x, y] = [box.x + lying.pan.x, box.y + lying.pan.y];
        if (Math.abs(x - size.width / 2) > size.width || Math.abs(y - size.height / 2) > size.height)
          continue;
        const sprite = spriteOf(named.node, first.isRestSoft && !first.keys.has(named.node.key));
        if (sprite === null) continue;
        const left = Math.round((x - sprite.width / 2) * size.ratio);
        const top = Math.round((y - sprite.height / 2) * size.ratio);
        context.drawImage(sprite.image, left, top);
      }
    },
    nameFirst(keys, isRestSoft) {
      first = { keys, isRestSoft };
      chosen = null;
    },
    dress(next) {
      theme = next;
      sprites.clear();
    },
    resize() {
      const { width, height } = canvas.getBoundingClientRect();
      const ratio = Math.min(2, window.devicePixelRatio || 1);
      const letterScale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      size = { width, height, ratio, letterScale };
      canvas.width = Math.max(1, Math.round(width * ratio));
      canvas.height = Math.max(1, Math.round(height * ratio));
      sprites.clear();
      chosen = null;
    },
    forget() {
      chosen = null;
    },
  };
}

function drawName(
  node: LyingNode['node'],
  ink: string,
  halo: string,
  { ratio, letterScale }: { readonly ratio: number; readonly letterScale: number },
): Sprite {
  const box = nameBox({ node, x: 0, y: 0 }, 1, letterScale);
  const [width, height] = [Math.ceil(box.width + 2 * haloPx), Math.ceil(box.height + 2 * haloPx)];
  const image = document.createElement('canvas');
  image.width = Math.ceil(width * ratio);
  image.height = Math.ceil(height * ratio);
  const context = image.getContext('2d');
  if (context === null) return { image, width, height };
  const weight = networkLabel.weight[node.kind === 'organisation' ? 'organisation' : 'verband'];
  context.scale(ratio, ratio);
  context.font = `${weight} ${networkLabel.sizePx * letterScale}px ${family}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 2 * haloPx;
  context.strokeStyle = halo;
  context.fillStyle = ink;
  const leading = networkLabel.leadingPx * letterScale;
  const lineY = (line: number): number => haloPx + leading * (line + 0.5);
  node.lines.forEach((text, line) => context.strokeText(text, width / 2, lineY(line)));
  node.lines.forEach((text, line) => context.fillText(text, width / 2, lineY(line)));
  return { image, width, height };
}
