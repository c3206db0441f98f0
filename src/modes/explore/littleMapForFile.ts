import type { Theme } from '../../appearance/themes';
import { drawLittleMap } from '../../scene/littleMap/drawLittleMap';
import { littleMapSvg, type SvgBody } from '../../scene/littleMap/littleMapSvg';
import { littleMapWords } from '../../wording/littleMapWords';
import type { Wording } from '../../wording/wording';
import { municipalFacts, municipalRows, regionFacts } from './describeLittleMap';
import type { Exploring } from './exploring';
import { gatherLittleMap } from './useLittleMap';

/** Room for the picture in a file, in pixels, and the size of its text. */
export interface FileRoom {
  readonly width: number;
  readonly height: number;
  readonly emPx: number;
}

/**
 * Draws the little map as it is set now, for a file or for paper: with its legend and the line about the source, which its
 * licence asks for.
 *
 * @param exploring - what is shown and how the view is set
 * @param theme - the colours
 * @param words - the language
 * @param room - how large
 * @returns the body of an SVG with its size; null while there is nothing to draw, or no municipality of Limburg
 */
export function littleMapForFile(
  { store, pipeline }: Exploring,
  theme: Theme,
  words: Wording,
  room: FileRoom,
): SvgBody | null {
  const state = store.getState();
  const facts = gatherLittleMap({
    network: state.data.network,
    options: state.view.options,
    selection: pipeline.selectionOf(state),
    own: state.view.own,
  });
  if (facts === null || facts.met.areaOfShape.every((area) => area < 0)) return null;
  const said = littleMapWords[words.language];
  const map = drawLittleMap({
    width: room.width,
    heightPx: room.height,
    emPx: room.emPx,
    municipalities: municipalFacts(facts, municipalRows(facts), words),
    regions: regionFacts(facts, words),
    fill: facts.fill,
  });
  const lines = {
    legendTitle: facts.fill === 'aantal' ? said.counted[facts.options.counts] : said.step,
    classTold: (from: number, to: number) => said.classTold(words.number(from), words.number(to)),
    stepTold: (step: keyof typeof said.steps | null) => (step === null ? said.noStep : said.steps[step]),
    regionBorder: said.regionBorder,
    marked: facts.marked === '' ? '' : said.marked(facts.marked),
    source: said.source,
  };
  return littleMapSvg(map, theme, lines, room.emPx * 0.9);
}
