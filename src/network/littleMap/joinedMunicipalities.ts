import { at, textAt } from '../../ecosystem/columns';
import { furthestStep, type JoinStep, joinStepOf, joinSteps } from '../../ecosystem/joinSteps';
import { groupOf } from '../grouped';
import type { Members, Network } from '../network';
import { textOf } from '../texts';
import { bareName } from './bareName';
import type { MetMunicipalities } from './meetMunicipalities';

/** Whose seats tell how far a municipality is, the nearest first. */
export const joinedBy = ['gemeente', 'organisaties', 'tafels', 'regio'] as const;
export type JoinedBy = (typeof joinedBy)[number];

/** How far a municipality is with some verbanden. */
export interface Joined {
  /** Null = nobody of it sits there, as far as is known, or its seats have other words for their status. */
  readonly step: JoinStep | null;
  /** Where there is no step: what its seats have as a status, as written, that means none of the steps. */
  readonly others: readonly string[];
  readonly by: JoinedBy | null;
  /** Organisation indices of those who are this far, ascending. */
  readonly organisations: readonly number[];
}

export interface JoinedMap {
  /** For each shape. */
  readonly municipalities: readonly Joined[];
  /** For each region the step that all its municipalities share; where none of them has one, that of its own organisations. */
  readonly regions: readonly Joined[];
}

/**
 * Tells how far each municipality is with some verbanden: the furthest step of the municipality itself; where it has no seat,
 * of other organisations from there; where these have none, of who sits at a verband that works there; else of the
 * organisations of the region around it.
 *
 * @param network - what is shown
 * @param met - which areas the shapes are
 * @param verbanden - of which ones, by index
 * @returns a step for each shape and region; null where nobody sits
 */
export function joinedMunicipalities(
  network: Network,
  met: MetMunicipalities,
  verbanden: readonly number[],
): JoinedMap {
  const nobody: Joined = { step: null, others: [], by: null, organisations: [] };
  const { members } = network;
  if (members === null) {
    return {
      municipalities: Array.from(met.areaOfShape, () => nobody),
      regions: met.regions.map(() => nobody),
    };
  }
  const home = homesOf(network, members, met);
  const shapes = Array.from(met.areaOfShape, newSteps);
  const regions = met.regions.map(newSteps);
  for (const verband of verbanden) {
    const here = met.shapeOfArea[network.verbanden.area[verband] ?? -1] ?? -1;
    for (const seat of groupOf(members.byVerband, verband)) {
      const organisation = at(members.participations.organisation, seat);
      const step = wordOf(textAt(members.participations.status, seat));
      const { shape, region, isMunicipality } = home(organisation);
      note(shapes[shape]?.[isMunicipality ? 'gemeente' : 'organisaties'], step, organisation);
      note(regions[region]?.regio, step, organisation);
      note(shapes[here]?.tafels, step, organisation);
    }
  }
  const ownOfRegion = regions.map((steps) => judged(steps) ?? nobody);
  const municipalities = shapes.map(
    (steps, shape): Joined => judged(steps) ?? ofRegion(met, ownOfRegion, shape) ?? nobody,
  );
  return {
    municipalities,
    regions: ownOfRegion.map((own, region) => ofWholeRegion(met, municipalities, region, own)),
  };
}

/**
 * Tells whether the data say of any seat that is shown how far it is, other than that it has joined.
 *
 * @param network - what is shown
 * @returns true when there is something to tell apart
 */
export function hasSteps({ members }: Pick<Network, 'members'>): boolean {
  if (members === null) return false;
  const { status } = members.participations;
  const isTold = status.values.map((written) => joinStepOf(written) !== 'aangesloten');
  return members.byVerband.items.some((seat) => isTold[at(status.codes, seat)] === true);
}

/** Who is at each step, or at what is no step, by its word with a mark before it. */
type Steps = Readonly<Record<JoinedBy, Map<JoinStep | Other, Set<number>>>>;
type Other = `?${string}`;

function wordOf(written: string): JoinStep | Other {
  return joinStepOf(written) ?? `?${written.trim()}`;
}

function newSteps(): Steps {
  return { gemeente: new Map(), organisaties: new Map(), tafels: new Map(), regio: new Map() };
}

function note(
  steps: Map<JoinStep | Other, Set<number>> | undefined,
  step: JoinStep | Other,
  organisation: number,
): void {
  if (steps === undefined) return;
  steps.set(step, (steps.get(step) ?? new Set()).add(organisation));
}

function judged(steps: Steps): Joined | null {
  const by = joinedBy.find((one) => steps[one].size > 0);
  if (by === undefined) return null;
  const words = [...steps[by].keys()];
  const step = furthestStep(words.map((word) => joinSteps.find((one) => one === word) ?? null));
  const told = step === null ? words : [step];
  const organisations = new Set(told.flatMap((word) => [...(steps[by].get(word) ?? [])]));
  return {
    step,
    others: step === null ? words.map((word) => word.slice(1)).sort() : [],
    by,
    organisations: [...organisations].sort((one, other) => one - other),
  };
}

/** The innermost region around a municipality that says something of itself. */
function ofRegion(met: MetMunicipalities, regions: readonly Joined[], shape: number): Joined | null {
  let found: Joined | null = null;
  // Regions come widest first.
  met.regions.forEach(({ shapes }, region) => {
    const own = regions[region];
    if (own !== undefined && own.by !== null && shapes.includes(shape)) found = own;
  });
  return found;
}

/** The step that all municipalities of a region share; what only the region says counts where none of them says anything. */
function ofWholeRegion(
  met: MetMunicipalities,
  municipalities: readonly Joined[],
  region: number,
  own: Joined,
): Joined {
  const inside = (met.regions[region]?.shapes ?? []).flatMap((shape) => municipalities[shape] ?? []);
  const telling = inside.filter(({ by }) => by !== null && by !== 'regio');
  const [first] = telling;
  if (first === undefined) return own;
  const isShared = telling.length === inside.length && inside.every(({ step }) => step === first.step);
  if (!isShared) return { step: null, others: [], by: null, organisations: [] };
  const organisations = new Set(inside.flatMap((one) => one.organisations));
  return {
    step: first.step,
    others: [...new Set(inside.flatMap(({ others }) => others))].sort(),
    by: 'gemeente',
    organisations: [...organisations].sort((one, other) => one - other),
  };
}

interface Home {
  readonly shape: number;
  readonly region: number;
  readonly isMunicipality: boolean;
}

/** Where an organisation is from, by its area; a municipality without one by its name. */
function homesOf(network: Network, members: Members, met: MetMunicipalities): (organisation: number) => Home {
  const { organisations } = members;
  const shapeByName = new Map<string, number>();
  met.areaOfShape.forEach((area, shape) => {
    if (area >= 0) shapeByName.set(bareName(textOf(network.areas.name, area)), shape);
  });
  const known = new Map<number, Home>();
  return (organisation) => {
    const there = known.get(organisation);
    if (there !== undefined) return there;
    const area = organisations.area[organisation] ?? -1;
    const isMunicipality = textAt(organisations.sort, organisation).trim().toLowerCase() === 'gemeente';
    const named =
      isMunicipality && area < 0 ? shapeByName.get(bareName(textOf(organisations.name, organisation))) : -1;
    const shape = area < 0 ? (named ?? -1) : (met.shapeOfArea[area] ?? -1);
    const region = met.regions.findIndex((one) => one.area === area);
    const home: Home = { shape, region, isMunicipality };
    known.set(organisation, home);
    return home;
  };
}

/**
 * Counts municipalities by how far they are.
 *
 * @param municipalities - of the map, in the order of its shapes
 * @param areaOfShape - for each shape its area; of what the data do not have nothing is told
 * @returns a number for each step, and of how many no seat is known or only seats with other words
 */
export function countSteps(
  municipalities: readonly Joined[],
  areaOfShape: Int32Array,
): ReadonlyMap<JoinStep | null, number> {
  const there = municipalities.filter((_, shape) => (areaOfShape[shape] ?? -1) >= 0);
  const steps = [...joinSteps, null];
  return new Map(steps.map((step) => [step, there.filter((one) => one.step === step).length]));
}
