import { writeLine } from '../../../dataset/writeCells';
import { countedThings } from '../../../network/littleMap/countMunicipalities';
import { mapMunicipalities } from '../../../scene/littleMap/mapMunicipalities';
import { listWords } from '../../../wording/listWords';
import { littleMapWords, sayStep } from '../../../wording/littleMapWords';
import type { Wording } from '../../../wording/wording';
import { besideAreas, municipalRows, tellsSteps } from '../describeLittleMap';
import type { Exploring } from '../exploring';
import { littleMapNow } from '../littleMapNow';

/**
 * Writes what the little map tells: its municipalities, and below them what has no place on it.
 *
 * @param exploring - what is shown and how the view is set
 * @param words - of the page
 * @returns its lines, the head first; cells are empty where the data do not have a municipality. Empty while the participations are
 *   not there
 */
export function linesOfMunicipalities(exploring: Exploring, words: Wording): readonly string[] {
  const facts = littleMapNow(exploring);
  if (facts === null) return [];
  const said = littleMapWords[words.language];
  const list = listWords[words.language];
  const hasMark = facts.marked !== '';
  // As the table on screen: where the data say nothing of it, every seat would be called joined.
  const hasSteps = tellsSteps(facts);
  const head = [
    said.code,
    said.municipality,
    ...countedThings.map((thing) => said.counted[thing]),
    ...(hasMark ? [said.markedCount(facts.marked)] : []),
    ...(hasSteps ? [said.step, said.stepBy] : []),
  ];
  const rows = municipalRows(facts).map((row) => [
    mapMunicipalities[row.of]?.code ?? '',
    row.name,
    ...countedThings.map((thing) => (row.isThere ? String(row.counts[thing]) : '')),
    ...(hasMark ? [row.isThere ? String(row.marked) : ''] : []),
    ...(hasSteps ? (row.isThere ? stepCells(row.joined, said) : ['', '']) : []),
  ]);
  const beside = besideAreas(facts, facts.options.counts, words).map(({ area, counts }) => [
    area?.id ?? '',
    area?.name ?? said.withoutArea,
    ...countedThings.map((thing) => String(counts[thing])),
  ]);
  const heading = [list.id, said.beside, ...countedThings.map((thing) => said.counted[thing])];
  return [head, ...rows, ...(beside.length === 0 ? [] : [[''], heading, ...beside])].map(writeLine);
}

function stepCells(
  { by, ...joined }: ReturnType<typeof municipalRows>[number]['joined'],
  said: (typeof littleMapWords)['nl'],
): readonly string[] {
  return [sayStep(joined, said), by === null ? '' : said.by[by]];
}
