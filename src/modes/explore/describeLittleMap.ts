import type { BesideArea } from '../../components/littleMap/BesideMap';
import type { MunicipalRow } from '../../components/littleMap/municipalRow';
import { at } from '../../ecosystem/columns';
import { areaLevels } from '../../ecosystem/ecosystem';
import { namedArea } from '../../network/cards/named';
import type { CountedOnMap } from '../../network/littleMap/countMunicipalities';
import { hasSteps } from '../../network/littleMap/joinedMunicipalities';
import { textOf } from '../../network/texts';
import type { MunicipalFact, RegionFact } from '../../scene/littleMap/littleMap';
import { mapMunicipalities } from '../../scene/littleMap/mapMunicipalities';
import { countedAs, littleMapWords, sayStep } from '../../wording/littleMapWords';
import type { Wording } from '../../wording/wording';
import type { LittleMapFacts } from './useLittleMap';

/**
 * Puts the municipalities in rows for the table.
 *
 * @param facts - what the map tells
 * @returns a row for each shape, in the order of the shapes
 */
export function municipalRows({
  network,
  met,
  counted,
  joined,
}: Pick<LittleMapFacts, 'network' | 'met' | 'counted' | 'joined'>): readonly MunicipalRow[] {
  const nobody = { step: null, others: [], by: null, organisations: [] } as const;
  const nothing = { verbanden: 0, organisaties: 0, zetels: 0, marked: 0 };
  return mapMunicipalities.map(({ name }, of): MunicipalRow => {
    const area = met.areaOfShape[of] ?? -1;
    const counts = counted.municipalities[of] ?? nothing;
    return {
      of,
      name: area < 0 ? name : textOf(network.areas.name, area),
      isThere: area >= 0,
      counts,
      marked: counts.marked,
      joined: joined.municipalities[of] ?? nobody,
    };
  });
}

/**
 * Gives what is to be drawn of each municipality.
 *
 * @param shown - what is counted, and the name of the organisation that is looked for; empty = none is
 * @param rows - the same as a table
 * @param words - the language
 * @returns a fact for each shape, in the order of the shapes
 */
export function municipalFacts(
  {
    counts,
    marked,
    fill,
    stepsAt,
  }: Pick<LittleMapFacts, 'marked' | 'fill' | 'stepsAt'> & { readonly counts: CountedOnMap },
  rows: readonly MunicipalRow[],
  words: Wording,
): readonly MunicipalFact[] {
  // Numbers of everything would read as those of the one verband that the colours tell of.
  const isCounted = fill === 'aantal' || stepsAt < 0;
  const toldOf = (row: MunicipalRow): string => (row.isThere ? words.number(row.counts[counts]) : '–');
  return rows.map((row) => ({
    name: mapMunicipalities[row.of]?.name ?? row.name,
    count: row.counts[counts],
    told: isCounted || !row.isThere ? toldOf(row) : '',
    step: row.joined.step,
    isIndirect: row.joined.by === 'regio',
    isMarked: marked !== '' && row.marked > 0,
  }));
}

/**
 * Gives what is to be drawn of each region.
 *
 * @param facts - what the map tells
 * @param words - the language
 * @returns a fact for each region that the map knows, widest first; how far it is only where the map tells that
 */
export function regionFacts(
  { network, met, joined, fill }: Pick<LittleMapFacts, 'network' | 'met' | 'joined' | 'fill'>,
  words: Wording,
): readonly RegionFact[] {
  const said = littleMapWords[words.language];
  return met.regions.map(({ area, shapes, depth }, region) => {
    const own = joined.regions[region];
    const isTold = fill === 'deelname' && own !== undefined && own.by !== null;
    return {
      name: textOf(network.areas.name, area),
      note: isTold ? sayStep(own, said) : '',
      shapes,
      depth,
    };
  });
}

/**
 * Tells whether some municipalities have seats with a status that is none of the steps, and none that is.
 *
 * @param facts - what the map tells
 * @returns true when there is such a one
 */
export function hasOthers({ joined }: Pick<LittleMapFacts, 'joined'>): boolean {
  return joined.municipalities.some(({ others }) => others.length > 0);
}

/**
 * Tells how far each region is as a whole.
 *
 * @param facts - what the map tells
 * @param words - the language
 * @returns for each region its step, that its municipalities differ, or that no seat is known
 */
export function regionSteps({ met, joined }: Pick<LittleMapFacts, 'met' | 'joined'>, words: Wording) {
  const said = littleMapWords[words.language];
  return met.regions.map(({ shapes }, region) => {
    const own = joined.regions[region];
    if (own !== undefined && own.by !== null) return sayStep(own, said);
    return shapes.some((shape) => (joined.municipalities[shape]?.by ?? null) !== null)
      ? said.regionMixed
      : said.noStep;
  });
}

/**
 * Tells whether to say how far each municipality is: where the data tell steps apart, or the map is filled by them. Else every seat
 * would be called joined, because a seat without a status counts as that.
 *
 * @param facts - what the map tells
 * @returns true when the table, the list of regions and what is said have it
 */
export function tellsSteps({ network, fill }: Pick<LittleMapFacts, 'network' | 'fill'>): boolean {
  return fill === 'deelname' || hasSteps(network);
}

/**
 * Names what the fills tell when they tell how far each is.
 *
 * @param facts - what the map tells
 * @param said - words of the little map
 * @returns participation, in one verband where it is about one
 */
export function stepsTitle(
  { network, stepsAt }: Pick<LittleMapFacts, 'network' | 'stepsAt'>,
  said: (typeof littleMapWords)['nl'],
): string {
  return stepsAt < 0 ? said.step : `${said.stepsAt} ${textOf(network.verbanden.name, stepsAt)}`;
}

/**
 * Says of a municipality what the map shows of it.
 *
 * @param row - the municipality
 * @param facts - what the map tells
 * @param words - the language
 * @returns its name, its count, how far it is and by whom
 */
export function sayMunicipality(row: MunicipalRow, facts: LittleMapFacts, words: Wording): string {
  const { options, marked } = facts;
  const said = littleMapWords[words.language];
  if (!row.isThere) return said.said(row.name, said.notThere);
  const { by } = row.joined;
  const joined = sayStep(row.joined, said);
  const told = [
    words.count(row.counts[options.counts], countedAs[options.counts]),
    ...(tellsSteps(facts) ? [by === null || by === 'gemeente' ? joined : `${joined} (${said.by[by]})`] : []),
    ...(marked !== '' && row.marked > 0 ? [`${said.markedCount(marked)}: ${words.number(row.marked)}`] : []),
  ];
  return said.said(row.name, told.join(', '));
}

/**
 * Names what has no place on the map.
 *
 * @param facts - what the map tells
 * @param counts - what is counted
 * @param words - the language
 * @returns its areas, the one with most of what is counted first
 */
export function besideAreas(
  { network, counted }: Pick<LittleMapFacts, 'network' | 'counted'>,
  counts: CountedOnMap,
  words: Wording,
): readonly BesideArea[] {
  return counted.beside
    .map(({ area, isAround, ...own }) => {
      const level = areaLevels[at(network.areas.level, area)];
      return {
        area: namedArea(network, area),
        isAround,
        level: level === undefined ? '' : words.things.level[level],
        counts: own,
      };
    })
    .sort((one, other) => other.counts[counts] - one.counts[counts]);
}
