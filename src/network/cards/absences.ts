import { at, textAt } from '../../ecosystem/columns';
import { groupOf } from '../grouped';
import type { Members, Network } from '../network';
import { judgePast, partPast } from '../past';
import { type Named, namedArea } from './named';

/** Why a verband at which an organisation has no seat is of interest. */
export interface RankedAbsence {
  /** Verband index. */
  readonly verband: number;
  /** How many themes it has in common with verbanden at which the organisation sits. */
  readonly shared: number;
  /** It works in the area of the organisation, or inside that. */
  readonly near: boolean;
  /** Until when the organisation sat there, as far as the data say; empty when not filled in, null when it never did. */
  readonly satUntil: string | null;
  /** How many sit there and at another verband with the organisation: how well it is known. */
  readonly known: number;
}

/** Where an organisation is not at the table. */
export interface Absences {
  /** Where it sat before first; then most acquaintances, most themes, and by id; told one by one with `tellAbsences`. */
  readonly ranked: readonly RankedAbsence[];
  readonly onThemes: number;
  readonly nearby: number;
  /** At how many of them the organisation sat before. */
  readonly noLonger: number;
  /** How many more there would be that are over, and at which it never sat: these are left out. */
  readonly finished: number;
  /** The themes of the verbanden at which the organisation sits, as compared, with how they are written. */
  readonly themes: ReadonlyMap<string, string>;
  /** Who shares a verband with the organisation. */
  readonly acquaintances: ReadonlySet<number>;
  /** Which seats, by index, are over and count nowhere. */
  readonly isSeatPast: (seat: number) => boolean;
  readonly area: Named | null;
}

/** Which absences are asked for. */
export type AbsenceReason = 'any' | 'themes' | 'area';

/**
 * Finds the verbanden on the themes or in the area of an organisation at which it has no seat, with how many of its
 * acquaintances sit there; and those at which it has a seat no longer, whatever they are about.
 *
 * A seat that is over counts nowhere: not for where the organisation sits, nor for whom it knows. Each participation is
 * looked at once or twice, however many verbanden there are.
 *
 * @param network - what is shown
 * @param organisation - organisation index
 * @param reason - `themes`: share a theme with where it sits; `area`: work in its area; `any`: either, or it sat there
 * @param today - ISO date with its day, by which things are over; null in a chosen year: then nothing is
 * @returns the verbanden; nothing before the participations are there
 */
export function absencesOf(
  network: Network,
  organisation: number,
  reason: AbsenceReason,
  today: string | null,
): Absences {
  const { members } = network;
  const area = members === null ? -1 : (members.organisations.area[organisation] ?? -1);
  if (members === null) return { ...nothing, area: namedArea(network, area) };
  const { isSeatPast, isVerbandPast } = judgePast(network, today);
  const present: Present = { ...members, isSeatPast };
  const { current, past } = partPast(groupOf(members.byOrganisation, organisation), isSeatPast);
  const own = new Set([...current].map((seat) => at(members.participations.verband, seat)));
  const left = untilByVerband(members, past);
  const themes = themesOf(network, own);
  const known = acquaintancesOf(present, organisation, own);
  const isNear = nearTo(network, area);
  const sharedBy = countSharedThemes(network, themes);
  const candidates = runningCandidates(network, isVerbandPast, (verband) =>
    own.has(verband)
      ? null
      : { shared: sharedBy(verband), near: isNear(verband), satUntil: left.get(verband) ?? null },
  );
  const countKnown = knownCounter(present, known);
  const ranked = candidates.running
    .filter(({ shared, near }) => reason === 'any' || (reason === 'themes' ? shared > 0 : near))
    .map((one) => ({ ...one, known: countKnown(one.verband) }))
    .sort(compareRanked);
  return {
    ranked,
    onThemes: candidates.running.filter(({ shared }) => shared > 0).length,
    nearby: candidates.running.filter(({ near }) => near).length,
    noLonger: ranked.filter(({ satUntil }) => satUntil !== null).length,
    finished: candidates.finished,
    themes,
    acquaintances: known,
    isSeatPast,
    area: namedArea(network, area),
  };
}

/** Why a verband is of interest. */
type Interest = Pick<RankedAbsence, 'shared' | 'near' | 'satUntil'>;

/** Members of whose seats it is known which are over. */
interface Present extends Members {
  readonly isSeatPast: (seat: number) => boolean;
}

/** The verbanden that are shown and of interest; of those that are over only how many. */
function runningCandidates(
  network: Network,
  isPast: (verband: number) => boolean,
  interestOf: (verband: number) => Interest | null,
) {
  const running: (Interest & { readonly verband: number })[] = [];
  let finished = 0;
  for (let verband = 0; verband < network.verbanden.count; verband++) {
    const interest = isHidden(network, verband) ? null : interestOf(verband);
    if (interest === null) continue;
    const hasSat = interest.satUntil !== null;
    if (interest.shared === 0 && !interest.near && !hasSat) continue;
    if (!isPast(verband)) running.push({ verband, ...interest });
    else if (!hasSat) finished += 1;
  }
  return { running, finished };
}

const nothing: Omit<Absences, 'area'> = {
  ranked: [],
  onThemes: 0,
  nearby: 0,
  noLonger: 0,
  finished: 0,
  themes: new Map(),
  acquaintances: new Set(),
  isSeatPast: () => false,
};

function compareRanked(a: RankedAbsence, b: RankedAbsence): number {
  const isNew = ({ satUntil }: RankedAbsence) => Number(satUntil === null);
  return isNew(a) - isNew(b) || b.known - a.known || b.shared - a.shared || a.verband - b.verband;
}

/** By verband until when its last seat there lasted; empty when no end is filled in. */
function untilByVerband({ participations }: Members, seats: Uint32Array): ReadonlyMap<number, string> {
  const last = new Map<number, string>();
  for (const seat of seats) {
    const verband = at(participations.verband, seat);
    const until = textAt(participations.until, seat);
    if (until >= (last.get(verband) ?? '')) last.set(verband, until);
  }
  return last;
}

/** Themes by how they compare, with how the data write them first. */
function themesOf(network: Network, verbanden: Iterable<number>): ReadonlyMap<string, string> {
  const themes = new Map<string, string>();
  for (const verband of verbanden) {
    for (const theme of writtenThemes(network, verband)) {
      const folded = theme.toLowerCase();
      if (!themes.has(folded)) themes.set(folded, theme);
    }
  }
  return themes;
}

function writtenThemes(network: Network, verband: number): readonly string[] {
  return textAt(network.verbanden.themes, verband)
    .split('|')
    .map((theme) => theme.trim())
    .filter((theme) => theme !== '');
}

/** Many verbanden have the same themes: each text is read once. */
function countSharedThemes(
  { verbanden }: Network,
  themes: ReadonlyMap<string, string>,
): (verband: number) => number {
  const counts = verbanden.themes.values.map(
    (text) => foldedThemes(text).filter((theme) => themes.has(theme)).length,
  );
  return (verband) => counts[at(verbanden.themes.codes, verband)] ?? 0;
}

/**
 * Reads themes as they are compared.
 *
 * @param text - themes with `|` between them
 * @returns each once, in lower case
 */
export function foldedThemes(text: string): readonly string[] {
  const themes = text.split('|').map((theme) => theme.trim().toLowerCase());
  return [...new Set(themes)].filter((theme) => theme !== '');
}

/** Organisations that share a verband with this one. */
function acquaintancesOf(
  { byVerband, participations, isSeatPast }: Present,
  organisation: number,
  own: Iterable<number>,
): ReadonlySet<number> {
  const known = new Set<number>();
  for (const verband of own) {
    for (const seat of groupOf(byVerband, verband))
      if (!isSeatPast(seat)) known.add(at(participations.organisation, seat));
  }
  known.delete(organisation);
  return known;
}

/** Counts an organisation once for each verband, however many seats it has there. */
function knownCounter(
  { byVerband, participations, organisations, isSeatPast }: Present,
  known: ReadonlySet<number>,
): (verband: number) => number {
  const isKnown = new Uint8Array(organisations.count);
  for (const organisation of known) isKnown[organisation] = 1;
  const seenAt = new Int32Array(organisations.count).fill(-1);
  return (verband) => {
    let count = 0;
    for (const seat of groupOf(byVerband, verband)) {
      const organisation = at(participations.organisation, seat);
      if (isKnown[organisation] !== 1 || seenAt[organisation] === verband || isSeatPast(seat)) continue;
      seenAt[organisation] = verband;
      count += 1;
    }
    return count;
  };
}

function nearTo(network: Network, area: number): (verband: number) => boolean {
  const { nesting, verbanden } = network;
  const place = area < 0 ? -1 : at(nesting.placeOfArea, area);
  if (place < 0) return () => false;
  const end = place + at(nesting.size, place);
  return (verband) => {
    const its = at(verbanden.area, verband);
    const there = its < 0 ? -1 : at(nesting.placeOfArea, its);
    return there >= place && there < end;
  };
}

function isHidden({ nesting }: Network, verband: number): boolean {
  if (nesting.isHidden === null) return false;
  const place = at(nesting.placeOfVerband, verband);
  return at(nesting.isHidden, at(nesting.size, place) > 1 ? place + 1 : place) === 1;
}
