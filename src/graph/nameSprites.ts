import type { Theme } from '../appearance/themes';
import type { LyingNode, NameSide } from '../scene/networkLabels';
import { drawName, type Measures } from './drawName';

/** How a name is written. */
export interface NameLook {
  readonly side: NameSide;
  readonly isSoft: boolean;
  readonly size: Measures;
}

/** Names that were drawn once, to be copied. */
export interface NameSprites {
  /** Null when it is not drawn yet and may not be drawn now, or there are no colours yet. */
  of(node: LyingNode['node'], look: NameLook, mayDraw: () => boolean): HTMLCanvasElement | null;
  dress(theme: Theme): void;
  /** All are drawn anew. */
  clear(): void;
}

/** So many are kept, more than are ever seen at once; each takes some tens of kilobytes. */
const mostKept = 800;

/**
 * Makes a store of drawn names.
 *
 * @returns empty, without colours
 */
export function createNameSprites(): NameSprites {
  const sprites = new Map<string, HTMLCanvasElement>();
  let theme: Theme | null = null;
  return {
    of(node, { side, isSoft, size }, mayDraw) {
      // By what it looks like: another name of the same thing, or another weight, is another sprite.
      const isPlain = node.kind === 'organisation';
      const key = `${side.across} ${isSoft} ${node.isCentre} ${isPlain} ${node.lines.join('\n')}`;
      const known = sprites.get(key);
      if (known !== undefined) return known;
      if (theme === null || !mayDraw()) return null;
      const made = drawName(node, side, { ink: isSoft ? theme.inkSoft : theme.ink, halo: theme.halo }, size);
      if (sprites.size >= mostKept) sprites.delete([...sprites.keys()][0] ?? '');
      sprites.set(key, made);
      return made;
    },
    dress(next) {
      theme = next;
      sprites.clear();
    },
    clear: () => sprites.clear(),
  };
}
