import type { Theme } from '../../appearance/themes';
import type { MunicipalRow } from '../../components/littleMap/municipalRow';
import { nameOfThing } from '../../network/lookUp';
import { drawLittleMap } from '../../scene/littleMap/drawLittleMap';
import type { LittleMap } from '../../scene/littleMap/littleMap';
import { littleMapBody, type MapMarks } from '../../scene/littleMap/littleMapBody';
import { type LittleMapLines, littleMapLegend } from '../../scene/littleMap/littleMapLegend';
import type { LegendPart, Picture, PictureWish } from '../../scene/picture/picture';
import { svg } from '../../scene/picture/svg';
import { littleMapWords } from '../../wording/littleMapWords';
import { shareWords } from '../../wording/shareWords';
import type { Wording } from '../../wording/wording';
import {
  besideAreas,
  hasOthers,
  municipalFacts,
  municipalRows,
  regionFacts,
  sayMunicipality,
  stepsTitle,
} from './describeLittleMap';
import type { Exploring } from './exploring';
import { littleMapNow } from './littleMapNow';
import type { LittleMapFacts } from './useLittleMap';

/**
 * Draws the little map as it is set now, for a sheet, with its legend.
 *
 * @param exploring - what is shown and how the view is set
 * @param wish - how large, and in which colours
 * @param words - the language
 * @returns the picture; null while there is nothing to draw, or no municipality of Limburg
 */
export function littleMapPicture(exploring: Exploring, wish: PictureWish, words: Wording): Picture | null {
  const facts = littleMapNow(exploring);
  if (facts === null) return null;
  const { width, height, theme } = wish;
  const rows = municipalRows(facts);
  const { map, padPx } = fitMap(facts, rows, wish, words);
  const marks: MapMarks = { municipality: facts.selected, region: facts.selectedRegion };
  return {
    width,
    height,
    body: [
      svg('rect', { width, height, fill: theme.ground }),
      svg('g', { transform: `translate(${padPx} ${padPx})` }, ...littleMapBody(map, theme, marks)),
    ],
    legend: [
      ...littleMapLegend(map, theme, linesOfLegend(facts, words), marks),
      besideLegend(facts, theme, words),
    ],
    // What it counts and where its borders come from is told of the view.
    facts: [],
    description: rows.map((row) => sayMunicipality(row, facts, words)).join('. '),
  };
}

/** On a sheet there is room for so many; the rest is in the table. */
const mostBeside = 10;

/** What has no place on the map, by area, as the view lists it. */
function besideLegend(facts: LittleMapFacts, theme: Theme, words: Wording): LegendPart {
  const said = littleMapWords[words.language];
  const { counts } = facts.options;
  const areas = besideAreas(facts, counts, words).filter((one) => one.counts[counts] > 0);
  const fill = theme.areaTints.at(-1) ?? theme.surface;
  const sign = [svg('circle', { cx: 14, cy: 8, r: 5, fill, stroke: theme.areaRing })];
  const left = areas.length - mostBeside;
  return {
    title: said.beside,
    entries: [
      ...areas.slice(0, mostBeside).map(({ area, counts: own }) => ({
        sign,
        text: said.said(area?.name ?? said.withoutArea, words.number(own[counts])),
      })),
      ...(left > 0 ? [{ sign: [], text: said.more(left, words.number(left)) }] : []),
    ],
  };
}

/** Letters grow with the paper, within what is read well. */
function fitMap(
  facts: LittleMapFacts,
  rows: readonly MunicipalRow[],
  { width, height }: PictureWish,
  words: Wording,
): { readonly map: LittleMap; readonly padPx: number } {
  const emPx = Math.min(18, Math.max(12, height / 40), height / 26);
  const map = drawLittleMap({
    width: width - 2 * emPx,
    heightPx: height - 2 * emPx,
    emPx,
    municipalities: municipalFacts({ ...facts, counts: facts.options.counts }, rows, words),
    regions: regionFacts(facts, words),
    fill: facts.fill,
  });
  return { map, padPx: emPx };
}

function linesOfLegend(facts: LittleMapFacts, words: Wording): LittleMapLines {
  const said = littleMapWords[words.language];
  const { network, met, fill, options, marked, selected, selectedRegion } = facts;
  const none = hasOthers(facts) ? said.noStepOrOther : said.noStep;
  const area = met.areaOfShape[selected] ?? met.regions[selectedRegion]?.area ?? -1;
  return {
    title: fill === 'aantal' ? said.counted[options.counts] : stepsTitle(facts, said),
    classTold: (from, to) => said.classTold(words.number(from), words.number(to)),
    stepTold: (step) => (step === null ? none : said.steps[step]),
    signs: shareWords[words.language].shapes,
    regionBorder: said.regionBorder,
    indirect: said.indirect,
    marked: marked === '' ? '' : said.marked(marked),
    chosen: area < 0 ? '' : said.chosen(nameOfThing(network, { kind: 'area', index: area })),
  };
}
