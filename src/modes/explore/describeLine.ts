import { nameOfThing, thingAtPlace } from '../../network/lookUp';
import { shortNameOf } from '../../network/names';
import type { Network } from '../../network/network';
import { organisationsInBoth } from '../../network/sharedBetween';
import type { SceneLine } from '../../scene/scene';
import { lineWords } from '../../wording/lineWords';
import { mapWords } from '../../wording/mapWords';
import type { Wording } from '../../wording/wording';
import type { HitWords } from './describeHit';

/** More names than this are counted. */
const mostNames = 8;

/**
 * Puts into words what a line says.
 *
 * @param network - what there is
 * @param line - what is pointed at
 * @param words - the language
 * @returns both ends, what joins them, and the organisations by name as far as they can be found at once
 */
export function describeLine(network: Network, line: SceneLine, words: Wording): HitWords {
  const lines = lineWords[words.language];
  const from = nameAt(network, line.ends[0], words);
  const to = nameAt(network, line.ends[1], words);
  switch (line.kind) {
    case 'shared':
      return {
        name: `${from} – ${to}`,
        kind: lines.shared,
        lines: [words.count(line.count, 'organisation'), ...sharedNames(network, line, words)],
      };
    case 'relation':
      return {
        name: `${from} → ${to}`,
        kind: line.word === '' ? lines.relation : line.word,
        lines: line.count > 1 ? [lines.times(words.number(line.count))] : [],
      };
    case 'home':
      return { name: `${from} → ${to}`, kind: lines.home, lines: [] };
    case 'way':
      return describeWay(line, [from, to], words);
    case 'seat':
      return { name: to, kind: lines.seats, lines: [words.count(line.count, 'seat')] };
  }
}

/** A leg of a way: the organisation that sits at both ends, how many do, or the seats of the one at its end. */
function describeWay(line: SceneLine, [from, to]: readonly [string, string], words: Wording): HitWords {
  const lines = lineWords[words.language];
  if (line.ends[0] < 0) return { name: to, kind: lines.seats, lines: [words.count(line.count, 'seat')] };
  const tables = `${from} – ${to}`;
  if (line.word !== '') return { name: line.word, kind: tables, lines: [] };
  return { name: tables, kind: lines.shared, lines: [words.count(line.count, 'organisation')] };
}

function nameAt(network: Network, place: number, words: Wording): string {
  if (place < 0) return '';
  const thing = thingAtPlace(network, place);
  return thing === null ? mapWords[words.language].scene.unplaced : nameOfThing(network, thing);
}

function sharedNames(network: Network, line: SceneLine, words: Wording): readonly string[] {
  const { members } = network;
  const found = organisationsInBoth(network, line.ends[0], line.ends[1]);
  if (members === null || found === null || found.length === 0) return [];
  const names = found.slice(0, mostNames).map((organisation) => shortNameOf(members, organisation));
  const left = found.length - names.length;
  const lines = lineWords[words.language];
  return [left === 0 ? names.join(', ') : lines.andMore(names.join(', '), words.number(left))];
}
