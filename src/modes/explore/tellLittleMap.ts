import { textOf } from '../../network/texts';
import { countedAs, littleMapWords } from '../../wording/littleMapWords';
import type { Wording } from '../../wording/wording';
import type { LittleMapFacts } from './useLittleMap';

/**
 * Tells what the little map counts and by what it is filled, for what is taken along.
 *
 * @param facts - what the map tells
 * @param words - the language
 * @returns what is counted, of which verband it tells how far each is, and how much has no place on it; without full stops
 */
export function tellLittleMap(facts: LittleMapFacts, words: Wording): readonly string[] {
  const said = littleMapWords[words.language];
  const { network, options, counted, fill, stepsAt } = facts;
  const { counts, countsFrom } = options;
  const { onMap, onlyBeside, all } = counted;
  const sum = counts === 'organisaties' ? said.sumOrganisations : said.sum;
  const at = stepsAt < 0 ? said.stepsAtAll : textOf(network.verbanden.name, stepsAt);
  return [
    `${said.intro[counts]} ${said.introFrom[countsFrom]}`,
    ...(fill === 'deelname' ? [`${said.stepsAt}: ${at}`] : []),
    ...(onlyBeside[counts] === 0
      ? []
      : [
          sum(
            words.number(onMap[counts]),
            words.count(all[counts], countedAs[counts]),
            words.number(onlyBeside[counts]),
          ),
        ]),
  ].map((fact) => fact.replace(/\.$/, ''));
}
