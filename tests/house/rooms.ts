/** The rooms of `src` in the order in which data flows, and what each may import; itself is always allowed. */
export const rooms = {
  ecosystem: [],
  dataset: ['ecosystem'],
  validation: ['ecosystem', 'dataset'],
  network: ['ecosystem'],
  layout: ['ecosystem', 'network'],
  appearance: ['ecosystem'],
  scene: ['ecosystem', 'network', 'layout', 'appearance'],
  wording: ['ecosystem', 'validation'],
  store: ['ecosystem', 'dataset', 'validation', 'network', 'layout', 'appearance', 'scene'],
  map: ['ecosystem', 'appearance', 'scene'],
  graph: ['ecosystem', 'appearance', 'scene'],
  components: ['ecosystem', 'validation', 'network', 'appearance', 'scene', 'wording'],
  modes: [
    'ecosystem',
    // The steward's desk names tables and their columns.
    'dataset',
    'validation',
    'network',
    'appearance',
    'scene',
    'wording',
    'store',
    'map',
    'graph',
    'components',
  ],
  app: ['dataset', 'store', 'wording', 'components', 'modes'],
  // What is exported for other programs is a graph.
  command: ['dataset', 'validation', 'network', 'wording'],
} as const satisfies Record<string, readonly string[]>;

export type Room = keyof typeof rooms;

/** Rooms that run in plain Node and give the same answer for the same input. */
export const pureRooms: readonly Room[] = [
  'ecosystem',
  'dataset',
  'validation',
  'network',
  'layout',
  'appearance',
  'scene',
  'wording',
];

const screenRooms: readonly Room[] = ['store', 'map', 'graph', 'components', 'modes', 'app'];

/** Which rooms know a package. A package that is not here is kept by nobody yet. */
export const keepers: Readonly<Record<string, readonly Room[]>> = {
  papaparse: ['dataset'],
  saxen: ['dataset'],
  fflate: ['dataset', 'store'],
  minisearch: ['network'],
  zustand: ['store'],
  hyphen: ['store'],
  cytoscape: ['graph'],
  'topojson-client': ['layout'],
  'topojson-specification': ['layout'],
  uqr: ['modes'],
  // Its functions have keepers of their own: see keepersInD3.
  d3: ['layout', 'scene', 'map', 'appearance'],
  valibot: ['store', 'app'],
  'idb-keyval': ['store'],
  react: screenRooms,
  'react-dom': ['app'],
  'react-aria-components': ['components', 'modes', 'app'],
  // A picture takes its letters along.
  '@fontsource-variable/source-sans-3': ['app', 'map'],
  // The disk, and the tool that makes the command run: there is nothing of it in the page.
  vite: ['command'],
  'node:fs': ['command'],
  'node:os': ['command'],
  'node:path': ['command'],
  'node:url': ['command'],
  'node:util': ['command'],
};

/** Which room knows a function or type of d3, by the start of its name; other names are free in the rooms above. */
export const keepersInD3: readonly (readonly [names: RegExp, room: Room])[] = [
  [/^interpolateZoom/, 'scene'],
  [/^(pack|Pack|force|Force|Simulation|hierarchy|Hierarchy|stratify|tree|cluster)/, 'layout'],
  [/^(zoom|Zoom|D3Zoom|select|Selection|drag|Drag|D3Drag|pointer)/, 'map'],
];

/** What a pure room cannot know: the page, the clock, chance, the network and the disk. */
export const impureNames =
  /(?<![.\w])(window|document|navigator|location|localStorage|sessionStorage|indexedDB|fetch|setTimeout|setInterval|requestAnimationFrame|process)\b(?!\s*[?]?:)|Math\.random|Date\.now|performance\.now|new Date\(\s*\)|from 'node:/;

/** Everything that may lie at the top of the project. */
export const topLevel: readonly string[] = [
  '.ci',
  '.gitignore',
  '.npmrc',
  'LICENSE',
  'README.md',
  'biome.json',
  'data',
  'index.html',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
  'vitest.config.ts',
];

/** What tools leave at the top and git ignores. */
export const leftByTools: readonly string[] = [
  '.DS_Store',
  '.git',
  'coverage',
  'dist',
  'dist-single',
  'node_modules',
  'playwright-report',
  'test-results',
];
