import { changeSigns } from '../../appearance/changeSigns';
import type { Sector } from '../../appearance/sectors';
import type { Theme } from '../../appearance/themes';
import { type ChangeKind, changeKinds } from '../../ecosystem/changes';
import type { VerbandKind } from '../../ecosystem/ecosystem';
import { lineColour, lineOpacity, tableFill, tintOf } from '../looks';
import type { Scene, SceneLine } from '../scene';
import type { LegendEntry, LegendPart } from './picture';
import { sectorEntries } from './sectorLegend';
import { type SvgNode, svg } from './svg';

/** What the legend of a map says. */
export interface MapLegendWords {
  readonly shapes: string;
  readonly sectors: string;
  readonly kinds: Readonly<Record<'area' | 'coalition' | 'tafel' | 'initiative', string>>;
  readonly sectorNames: Readonly<Record<Sector, string>>;
  readonly head: string;
  readonly empty: string;
  readonly own: string;
  readonly lines: Readonly<Record<SceneLine['kind'], string>>;
  readonly changesTitle: string;
  readonly changes: Readonly<Record<ChangeKind, string>>;
}

/** The middle of a sign. */
const middle = { x: 14, y: 8 } as const;

/**
 * Tells what the signs of a scene mean: those that are in it, and no others.
 *
 * @param scene - what is drawn
 * @param words - what the signs mean
 * @param theme - colours
 * @returns shapes and lines, sectors, and changes while some are marked
 */
export function mapLegend(scene: Scene, words: MapLegendWords, theme: Theme): readonly LegendPart[] {
  return [
    { title: words.shapes, entries: [...shapes(scene, words, theme), ...lines(scene, words, theme)] },
    { title: words.sectors, entries: seatedSectors(scene, words, theme) },
    { title: words.changesTitle, entries: changes(scene, words, theme) },
  ];
}

function shapes(scene: Scene, words: MapLegendWords, theme: Theme): readonly LegendEntry[] {
  const isTable = (kind: string) => scene.tables.some((table) => table.kind === kind && !table.isEmpty);
  const { cx, cy } = { cx: middle.x, cy: middle.y };
  const areaLook = { fill: tintOf(theme, 3), stroke: theme.areaRing };
  const own = (stroke: string, width: number) =>
    svg('circle', { cx, cy, r: 5.5, fill: 'none', stroke, 'stroke-width': width });
  const all: readonly (readonly [isThere: boolean, text: string, ...sign: readonly SvgNode[]])[] = [
    [
      scene.circles.some(({ kind }) => kind === 'area'),
      words.kinds.area,
      svg('circle', { cx, cy, r: 7, ...areaLook }),
    ],
    [
      scene.circles.some(({ kind }) => kind === 'coalition') || isTable('coalition'),
      words.kinds.coalition,
      ...kindSign('coalition', theme),
    ],
    [isTable('tafel'), words.kinds.tafel, ...kindSign('tafel', theme)],
    [isTable('initiative'), words.kinds.initiative, ...kindSign('initiative', theme)],
    [scene.tables.some(({ isEmpty }) => isEmpty), words.empty, emptySign(theme)],
    [scene.seats.some(({ isHead }) => isHead), words.head, ...headSign(theme)],
    [scene.own.length > 0, words.own, own(theme.ownEdge, 5), own(theme.own, 3)],
  ];
  return all.flatMap(([isThere, text, ...sign]) => (isThere ? { text, sign } : []));
}

/**
 * Draws the sign of a kind of verband, as on the map.
 *
 * @param kind - which
 * @param theme - colours
 * @returns it in a box of `signSize`
 */
export function kindSign(kind: VerbandKind, theme: Theme): readonly SvgNode[] {
  if (kind === 'tafel') return tafelSign(theme);
  if (kind === 'initiative') return [initiativeSign(theme)];
  const look = { fill: theme.coalitionFill, stroke: theme.coalitionRing, 'stroke-width': 1.6 };
  return [svg('circle', { cx: middle.x, cy: middle.y, r: 6.5, ...look })];
}

function tafelSign(theme: Theme): readonly SvgNode[] {
  const fill = tableFill({ kind: 'tafel', isEmpty: false }, theme);
  const seats = [0, 60, 120, 180, 240, 300].map((turn) => {
    const angle = (turn * Math.PI) / 180;
    const [cx, cy] = [middle.x + Math.cos(angle) * 6.2, middle.y + Math.sin(angle) * 6.2];
    return svg('circle', { cx, cy, r: 1.4, fill: theme.inkSoft });
  });
  return [svg('circle', { cx: middle.x, cy: middle.y, r: 4, fill }), ...seats];
}

function initiativeSign(theme: Theme): SvgNode {
  const look = { fill: theme.initiativeFill, stroke: theme.initiativeRing, 'stroke-width': 1.4 };
  return svg('rect', { x: middle.x - 5.5, y: middle.y - 5.5, width: 11, height: 11, rx: 3, ...look });
}

function emptySign(theme: Theme): SvgNode {
  const look = { fill: theme.emptyFill, stroke: theme.coalitionRing, 'stroke-dasharray': '2.4 2' };
  return svg('circle', { cx: middle.x, cy: middle.y, r: 5.5, ...look });
}

function headSign(theme: Theme): readonly SvgNode[] {
  const ring = (r: number, stroke: string) =>
    svg('circle', { cx: middle.x, cy: middle.y, r, fill: 'none', stroke, 'stroke-width': 1.2 });
  return [
    svg('circle', { cx: middle.x, cy: middle.y, r: 6.5, fill: theme.sectors.overig }),
    ring(4.7, theme.onSector),
    ring(5.9, theme.ink),
  ];
}

const lineKinds = ['shared', 'seat', 'way', 'relation', 'home'] as const;

function lines(scene: Scene, words: MapLegendWords, theme: Theme): readonly LegendEntry[] {
  return lineKinds.flatMap((kind) => {
    if (!scene.lines.some((line) => line.kind === kind)) return [];
    const plain = { kind, emphasis: 'lit', change: null, sector: null } as const;
    const look = {
      fill: 'none',
      stroke: lineColour(plain, theme),
      'stroke-width': kind === 'shared' ? 4 : 1.8,
      'stroke-linecap': 'round',
      'stroke-dasharray': kind === 'home' ? '2 4' : undefined,
      opacity: lineOpacity(plain),
    };
    const arrow = kind === 'relation' ? [svg('path', { d: 'M20 3.2L26 7L19.5 10', ...look })] : [];
    return { text: words.lines[kind], sign: [svg('path', { d: 'M2 12Q12 2 26 7', ...look }), ...arrow] };
  });
}

function seatedSectors(scene: Scene, words: MapLegendWords, theme: Theme): readonly LegendEntry[] {
  const there = new Set([...scene.seats, ...scene.folds, ...scene.nodes].map(({ sector }) => sector));
  return sectorEntries(there, words.sectorNames, theme);
}

function changes(scene: Scene, words: MapLegendWords, theme: Theme): readonly LegendEntry[] {
  const there = new Set(scene.marks.map(({ change }) => change));
  return changeKinds
    .filter((kind) => there.has(kind))
    .map((kind) => ({
      text: words.changes[kind],
      sign: [
        svg('circle', { cx: middle.x, cy: middle.y, r: 7.5, fill: theme.changes[kind] }),
        svg('path', {
          d: changeSigns[kind],
          transform: `translate(${middle.x - 8} ${middle.y - 8})`,
          fill: 'none',
          stroke: theme.onSector,
          'stroke-width': 1.9,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        }),
      ],
    }));
}
