import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type VerbandKind, verbandKinds } from '../../src/ecosystem/ecosystem';
import { type Nesting, type Network, type PlaceKind, placeKinds } from '../../src/network/network';
import { packTexts } from '../../src/network/packedText';

export interface AnArea {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
}

export interface AVerband {
  readonly id: string;
  readonly kind: VerbandKind;
  readonly area?: string | undefined;
  readonly parent?: string | undefined;
}

/** What `placeCircles` takes, and the id of every place so that a test can ask for one. */
export interface ANetwork extends Pick<Network, 'nesting' | 'areas' | 'verbanden'> {
  /** `area:x`, `verband:x`, `core:x`, `whole`, `unplaced`. */
  readonly names: readonly string[];
}

interface Branch {
  readonly kind: PlaceKind;
  readonly ref: number;
  readonly name: string;
  readonly children: Branch[];
}

/** Builds the columns of the areas and verbanden and their nesting; all else of a network stays empty. */
export function aNetwork(areas: readonly AnArea[], verbanden: readonly AVerband[] = []): ANetwork {
  const sortedAreas = byId(areas);
  const sortedVerbanden = byId(verbanden);
  const nest = nestAll(sortedAreas, sortedVerbanden);
  return {
    areas: areaColumns(sortedAreas),
    verbanden: verbandColumns(sortedVerbanden),
    nesting: nestingOf(nest, sortedAreas.length, sortedVerbanden.length),
    names: preorder(nest).map(({ branch }) => branch.name),
  };
}

/** The project's own data: the areas and verbanden of `data/`, with changes if wanted. */
export function limburg(change: (rows: LimburgRows) => LimburgRows = (rows) => rows): ANetwork {
  const { areas, verbanden } = change({
    areas: readRows('gebieden').map((row) => ({
      id: row.id ?? '',
      parent: row.onderdeel_van || undefined,
      lat: degrees(row.lat),
      lon: degrees(row.lon),
    })),
    verbanden: [
      ...readVerbanden('coalities', 'coalition', 'onderdeel_van'),
      ...readVerbanden('tafels', 'tafel', 'coalitie'),
      ...readVerbanden('initiatieven', 'initiative', 'coalitie'),
    ],
  });
  return aNetwork(areas, verbanden);
}

interface LimburgRows {
  readonly areas: readonly AnArea[];
  readonly verbanden: readonly AVerband[];
}

/** The places directly inside a place. */
export function childrenOf(nesting: Nesting, parent: number): number[] {
  const children: number[] = [];
  for (
    let child = parent + 1;
    child < parent + (nesting.size[parent] ?? 0);
    child += nesting.size[child] ?? 1
  )
    children.push(child);
  return children;
}

function byId<T extends { readonly id: string }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The columns of the project's own files that a layout needs; each file has some of them. */
type Row = { readonly [Column in 'id' | 'onderdeel_van' | 'lat' | 'lon' | 'gebied' | 'coalitie']?: string };

function readRows(table: string): Row[] {
  const text = readFileSync(new URL(`../../data/${table}.csv`, import.meta.url), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

function readVerbanden(
  table: string,
  kind: VerbandKind,
  parentColumn: 'onderdeel_van' | 'coalitie',
): AVerband[] {
  return readRows(table).map((row) => ({
    id: row.id ?? '',
    kind,
    area: row.gebied || undefined,
    parent: row[parentColumn] || undefined,
  }));
}

function degrees(text: string | undefined): number | undefined {
  return text ? Number(text.replace(',', '.')) : undefined;
}

function nestAll(areas: readonly AnArea[], verbanden: readonly AVerband[]): Branch {
  const areaBranches = new Map(areas.map((area, ref) => [area.id, branch('area', ref, `area:${area.id}`)]));
  const verbandBranches = new Map(
    verbanden.map((v, ref) => [v.id, branch('verband', ref, `verband:${v.id}`)]),
  );
  const areaOf = new Map(verbanden.map((verband) => [verband.id, verband.area]));
  const tops: Branch[] = [];
  const unplaced = branch('unplaced', -1, 'unplaced');
  for (const area of areas) {
    const above = areaBranches.get(area.parent ?? '')?.children ?? tops;
    const own = areaBranches.get(area.id);
    if (own) above.push(own);
  }
  for (const verband of verbanden) {
    const together = verband.parent !== undefined && areaOf.get(verband.parent) === verband.area;
    const coalition = together ? verbandBranches.get(verband.parent ?? '') : undefined;
    const above = coalition ?? areaBranches.get(verband.area ?? '') ?? unplaced;
    const own = verbandBranches.get(verband.id);
    if (own) above.children.push(own);
  }
  for (const coalition of verbandBranches.values())
    if (coalition.children.length > 0)
      coalition.children.unshift(branch('core', coalition.ref, coalition.name.replace('verband', 'core')));
  if (unplaced.children.length > 0) tops.push(unplaced);
  const [only] = tops;
  return tops.length === 1 && only ? only : { ...branch('whole', -1, 'whole'), children: tops };
}

function branch(kind: PlaceKind, ref: number, name: string): Branch {
  return { kind, ref, name, children: [] };
}

interface Step {
  readonly branch: Branch;
  readonly parent: number;
  readonly depth: number;
}

function preorder(root: Branch): Step[] {
  const steps: Step[] = [];
  const waiting: Step[] = [{ branch: root, parent: -1, depth: 0 }];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const place = steps.push(step) - 1;
    for (let i = step.branch.children.length - 1; i >= 0; i--) {
      const child = step.branch.children[i];
      if (child) waiting.push({ branch: child, parent: place, depth: step.depth + 1 });
    }
  }
  return steps;
}

function nestingOf(root: Branch, areaCount: number, verbandCount: number): Nesting {
  const steps = preorder(root);
  const size = new Uint32Array(steps.length).fill(1);
  for (let place = steps.length - 1; place > 0; place--) {
    const parent = steps[place]?.parent ?? 0;
    size[parent] = (size[parent] ?? 0) + (size[place] ?? 0);
  }
  const placeOf = (kind: PlaceKind, count: number) => {
    const places = new Int32Array(count).fill(-1);
    steps.forEach(({ branch }, place) => {
      if (branch.kind === kind) places[branch.ref] = place;
    });
    return places;
  };
  return {
    count: steps.length,
    kind: Uint8Array.from(steps, ({ branch }) => placeKinds.indexOf(branch.kind)),
    ref: Int32Array.from(steps, ({ branch }) => branch.ref),
    parent: Int32Array.from(steps, ({ parent }) => parent),
    depth: Uint16Array.from(steps, ({ depth }) => depth),
    size,
    placeOfArea: placeOf('area', areaCount),
    placeOfVerband: placeOf('verband', verbandCount),
    coalitionsIn: new Uint32Array(steps.length),
    tafelsIn: new Uint32Array(steps.length),
    isHidden: null,
    initiativesIn: new Uint32Array(steps.length),
  };
}

const noTexts = packTexts([]);
const noColumn = { values: [], codes: new Uint32Array(0) };

function areaColumns(areas: readonly AnArea[]): Network['areas'] {
  return {
    count: areas.length,
    id: packTexts(areas.map(({ id }) => id)),
    name: noTexts,
    level: new Uint8Array(areas.length),
    code: noTexts,
    lat: Float64Array.from(areas, ({ lat }) => lat ?? Number.NaN),
    lon: Float64Array.from(areas, ({ lon }) => lon ?? Number.NaN),
    sources: noTexts,
    checkedOn: noColumn,
    owner: noColumn,
    row: new Uint32Array(areas.length),
  };
}

function verbandColumns(verbanden: readonly AVerband[]): Network['verbanden'] {
  return {
    count: verbanden.length,
    id: packTexts(verbanden.map(({ id }) => id)),
    name: noTexts,
    kind: Uint8Array.from(verbanden, ({ kind }) => verbandKinds.indexOf(kind)),
    sort: noColumn,
    area: new Int32Array(verbanden.length).fill(-1),
    parent: new Int32Array(verbanden.length).fill(-1),
    themes: noColumn,
    status: noColumn,
    start: noColumn,
    end: noColumn,
    description: noTexts,
    website: noTexts,
    sources: noTexts,
    checkedOn: noColumn,
    owner: noColumn,
    row: new Uint32Array(verbanden.length),
  };
}
