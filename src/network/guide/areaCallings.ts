import type { AreaColumns, StructureNetwork } from '../network';
import { unpackText } from '../packedText';
import { aboutWords } from './fillingWords';

/** The first word of a longer name means it, unless it is only a direction: `Sittard` of `Sittard-Geleen`. */
const direction = /^(?:noord|oost|zuid|west|midden|centrum|oud|nieuw|groot|klein)/;
const leastHead = 5;

/**
 * Lists what people call the areas.
 *
 * @param structure - the areas
 * @param wordsIn - cuts a text into words, as they are compared
 * @returns the areas by what they are called, as words with a space between: every name, each of two with `/` between
 *   them or with a part in common, and the first word of a longer one where no area has that name
 */
export function areaCallings(
  { areas }: StructureNetwork,
  wordsIn: (text: string) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const whole = new Map<string, number[]>();
  const heads = new Map<string, number[]>();
  for (let area = 0; area < areas.count; area++) {
    for (const words of namesOfArea(areas, area, wordsIn)) {
      const [head = ''] = words;
      if (head === '') continue;
      addTo(whole, words.join(' '), area);
      if (words.length > 1 && head.length >= leastHead && !direction.test(head)) addTo(heads, head, area);
    }
  }
  return new Map([...heads, ...whole]);
}

/**
 * Gives the names of an area.
 *
 * @param areas - the areas
 * @param area - which one
 * @param wordsIn - cuts a text into words, as they are compared
 * @returns each name as words; two where `/` stands between them or they have a part in common
 */
export function namesOfArea(
  { name }: AreaColumns,
  area: number,
  wordsIn: (text: string) => readonly string[],
): readonly (readonly string[])[] {
  return namesIn(unpackText(name, area)).map((one) => aboutWords(wordsIn(one)));
}

/** `Noord- en Midden-Limburg` is Noord-Limburg as well as Midden-Limburg. */
function namesIn(name: string): readonly string[] {
  const parts = name.split(/[/()]/);
  const [, first, second, common] = /^(\S+)- en (\S+)-(\S+)$/.exec(name) ?? [];
  return common === undefined ? parts : [...parts, `${first} ${common}`, `${second} ${common}`];
}

function addTo(map: Map<string, number[]>, key: string, area: number): void {
  const areas = map.get(key);
  if (areas === undefined) map.set(key, [area]);
  else areas.push(area);
}
