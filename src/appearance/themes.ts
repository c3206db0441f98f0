import type { ChangeKind } from '../ecosystem/changes';
import type { Sector } from './sectors';

export const themeNames = ['licht', 'donker', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

/** Every colour of the product. The map paints with it and the frame gets it as custom properties. */
export interface Theme {
  readonly scheme: 'light' | 'dark';
  /** The paper around everything. */
  readonly ground: string;
  /** Panels, bars and menus lie on this. */
  readonly surface: string;
  readonly surfaceRaised: string;
  readonly edge: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** Links, focus rings, the thing that is selected. */
  readonly accent: string;
  readonly onAccent: string;
  readonly warning: string;
  readonly error: string;
  /** One tint per depth of area, outermost first; deeper areas take the last. */
  readonly areaTints: readonly string[];
  readonly areaRing: string;
  readonly areaInk: string;
  readonly coalitionFill: string;
  readonly coalitionRing: string;
  readonly tafelFill: string;
  readonly tafelInk: string;
  readonly initiativeFill: string;
  readonly initiativeRing: string;
  readonly initiativeInk: string;
  /** Fill and text of a table nobody is known to sit at. */
  readonly emptyFill: string;
  readonly emptyInk: string;
  /** Around labels, so that they stay readable on any tint. */
  readonly halo: string;
  readonly line: string;
  readonly relation: string;
  /** The ring of the reader's own seats, and its dark edge. */
  readonly own: string;
  readonly ownEdge: string;
  readonly sectors: Readonly<Record<Sector, string>>;
  /** Text on a seat, and the sign of a change. */
  readonly onSector: string;
  /** What has become of a thing between two sets of data. */
  readonly changes: Readonly<Record<ChangeKind, string>>;
}

/**
 * How much of a thing shows that is toned down and must still be read: its fill, its outline, and names on the ground beside
 * it. Names inside are in full ink.
 */
export const softness = { fill: 0.2, outline: 0.5, besides: 0.75 } as const;

export const themes: Readonly<Record<ThemeName, Theme>> = {
  licht: {
    scheme: 'light',
    ground: '#f7f3ea',
    surface: '#fffdf8',
    surfaceRaised: '#ffffff',
    edge: '#d9d3c3',
    ink: '#14303a',
    inkSoft: '#4a616a',
    accent: '#0a5a8a',
    onAccent: '#ffffff',
    warning: '#8a5a00',
    error: '#a8242f',
    areaTints: ['#f0ecdf', '#e6eadd', '#dde8df', '#d3e1dc', '#c7dad6', '#bbd2d0'],
    areaRing: '#52757b',
    areaInk: '#1f4a55',
    coalitionFill: '#fdfcf8',
    coalitionRing: '#1d4653',
    tafelFill: '#1d4653',
    tafelInk: '#ffffff',
    initiativeFill: '#fff9ec',
    initiativeRing: '#a8611a',
    initiativeInk: '#4a2c0c',
    emptyFill: '#ffffff',
    emptyInk: '#4a616a',
    halo: '#f7f5ee',
    line: '#3f6f7c',
    relation: '#8a3c1f',
    own: '#ffb81c',
    ownEdge: '#14303a',
    sectors: {
      gemeente: '#ab4c00',
      overheid: '#5345a4',
      zorgverzekeraar: '#1f74c4',
      ziekenhuis: '#c64167',
      eerstelijn: '#394600',
      ouderenzorg: '#7e1771',
      ggz: '#017e88',
      welzijn: '#203246',
      kennis: '#107745',
      inwoners: '#432516',
      overig: '#534d45',
    },
    onSector: '#ffffff',
    changes: {
      added: '#076246',
      stopped: '#861309',
      renamed: '#680395',
      moved: '#1866e0',
      changed: '#876a29',
    },
  },
  donker: {
    scheme: 'dark',
    ground: '#0d171b',
    surface: '#132025',
    surfaceRaised: '#1a2a30',
    edge: '#34484f',
    ink: '#e9f1ef',
    inkSoft: '#a9bdc0',
    accent: '#7cc4ee',
    onAccent: '#06222f',
    warning: '#f0c36d',
    error: '#ff9a94',
    areaTints: ['#121f24', '#16272c', '#1b3036', '#213b41', '#28474d', '#30535a'],
    areaRing: '#7aa6ac',
    areaInk: '#cfe4e3',
    coalitionFill: '#0f191d',
    coalitionRing: '#b7d3d4',
    tafelFill: '#d3e4e2',
    tafelInk: '#0f2329',
    initiativeFill: '#211a10',
    initiativeRing: '#e0a25c',
    initiativeInk: '#f6dfc0',
    emptyFill: '#132025',
    emptyInk: '#a9bdc0',
    halo: '#0f1b1f',
    line: '#7fb0ba',
    relation: '#f0a98a',
    own: '#ffd75e',
    ownEdge: '#0d171b',
    sectors: {
      gemeente: '#d59102',
      overheid: '#9a92fb',
      zorgverzekeraar: '#7cccff',
      ziekenhuis: '#ec7984',
      eerstelijn: '#d6d351',
      ouderenzorg: '#d596d0',
      ggz: '#3faca4',
      welzijn: '#d3e3fb',
      kennis: '#a7e7b0',
      inwoners: '#e4ab7e',
      overig: '#c4c1bc',
    },
    onSector: '#0b1a1f',
    changes: {
      added: '#5efb8d',
      stopped: '#fa7f8c',
      renamed: '#f2c5fd',
      moved: '#52a9fe',
      changed: '#bca341',
    },
  },
  contrast: {
    scheme: 'light',
    ground: '#ffffff',
    surface: '#ffffff',
    surfaceRaised: '#ffffff',
    edge: '#000000',
    ink: '#000000',
    inkSoft: '#222222',
    accent: '#003a8c',
    onAccent: '#ffffff',
    warning: '#5c3a00',
    error: '#8c0010',
    areaTints: ['#ffffff', '#f2f5f4', '#e6ecea', '#dae4e2', '#cddbd9', '#c0d2d0'],
    areaRing: '#1d3b42',
    areaInk: '#00191f',
    coalitionFill: '#ffffff',
    coalitionRing: '#000000',
    tafelFill: '#00222c',
    tafelInk: '#ffffff',
    initiativeFill: '#ffffff',
    initiativeRing: '#7a3c00',
    initiativeInk: '#2a1400',
    emptyFill: '#ffffff',
    emptyInk: '#222222',
    halo: '#ffffff',
    line: '#003a4a',
    relation: '#6b1f00',
    own: '#ffc400',
    ownEdge: '#000000',
    sectors: {
      gemeente: '#983902',
      overheid: '#20005b',
      zorgverzekeraar: '#00579e',
      ziekenhuis: '#ab295d',
      eerstelijn: '#2d3700',
      ouderenzorg: '#72146b',
      ggz: '#10686d',
      welzijn: '#202c3d',
      kennis: '#006535',
      inwoners: '#321706',
      overig: '#443f39',
    },
    onSector: '#ffffff',
    changes: {
      added: '#076246',
      stopped: '#68111c',
      renamed: '#520360',
      moved: '#3f40c4',
      changed: '#6c550a',
    },
  },
};

/**
 * Turns a theme into CSS custom properties: `--ground`, `--surface-raised`, `--sector-ggz`, `--change-added` …
 *
 * @param theme - the colours
 * @returns name and value of each property
 */
export function themeProperties(theme: Theme): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const [name, value] of Object.entries(theme)) {
    if (typeof value === 'string') properties.set(`--${kebab(name)}`, value);
  }
  for (const [sector, colour] of Object.entries(theme.sectors)) properties.set(`--sector-${sector}`, colour);
  for (const [kind, colour] of Object.entries(theme.changes)) properties.set(`--change-${kind}`, colour);
  return properties;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
