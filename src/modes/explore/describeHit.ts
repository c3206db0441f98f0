import { kindAndSort } from '../../components/kindAndSort';
import { at, textAt } from '../../ecosystem/columns';
import { areaLevels } from '../../ecosystem/ecosystem';
import type { SceneHit } from '../../map/itemAt';
import { groupOf, sizeOfGroup } from '../../network/grouped';
import { kindOfThing, nameOfThing, thingAtPlace } from '../../network/lookUp';
import type { Members, Network } from '../../network/network';
import { textOf } from '../../network/texts';
import type { Wording } from '../../wording/wording';

export interface HitWords {
  readonly name: string;
  readonly kind: string;
  readonly lines: readonly string[];
}

/**
 * Puts into words what lies under the pointer.
 *
 * @param network - what there is
 * @param hit - what was hit
 * @param words - the language
 * @returns name, kind and counts; null when there is nothing to say
 */
export function describeHit(network: Network, hit: SceneHit, words: Wording): HitWords | null {
  if (hit.kind === 'organisation') return describeSeat(network, hit.index, hit.verband, words);
  const thing = thingAtPlace(network, hit.place);
  if (thing === null) return null;
  const { nesting, members } = network;
  const isTable = at(nesting.size, hit.place) === 1;
  const counts = [
    words.count(at(nesting.coalitionsIn, hit.place), 'coalition'),
    words.count(at(nesting.tafelsIn, hit.place), 'tafel'),
    words.count(at(nesting.initiativesIn, hit.place), 'initiative'),
  ];
  const lines = isTable && thing.kind === 'verband' ? [] : [counts.join(', ')];
  if (members !== null) lines.push(organisationsLine(members, hit.place, thing, words));
  const sort =
    thing.kind === 'verband'
      ? textAt(network.verbanden.sort, thing.index)
      : levelName(network, thing.index, words);
  return {
    name: nameOfThing(network, thing),
    kind: kindAndSort(words.things.kind[kindOfThing(network, thing)], sort),
    lines,
  };
}

function levelName(network: Network, area: number, words: Wording): string {
  const level = areaLevels[at(network.areas.level, area)];
  return level === undefined ? '' : words.things.level[level];
}

function organisationsLine(
  members: Members,
  place: number,
  thing: { readonly kind: string; readonly index: number },
  words: Wording,
): string {
  const isVerband = thing.kind === 'verband';
  const seats = isVerband ? sizeOfGroup(members.byVerband, thing.index) : at(members.participationsIn, place);
  const organisations = words.count(at(members.organisationsIn, place), 'organisation');
  return at(members.organisationsIn, place) === 0 && isVerband
    ? words.count(seats, 'seat')
    : `${organisations}, ${words.count(at(members.participationsIn, place), 'seat')}`;
}

function describeSeat(
  network: Network,
  organisation: number,
  verband: number,
  words: Wording,
): HitWords | null {
  const { members } = network;
  if (members === null) return null;
  const name = textOf(members.organisations.name, organisation);
  const kind = kindAndSort(words.things.kind.organisation, textAt(members.organisations.sort, organisation));
  const lines = [words.count(sizeOfGroup(members.byOrganisation, organisation), 'seat')];
  if (verband >= 0) {
    const { byVerband, participations } = members;
    const here = groupOf(byVerband, verband).filter(
      (seat) => at(participations.organisation, seat) === organisation,
    );
    const roles = [...here].map((seat) => textAt(participations.role, seat)).filter((role) => role !== '');
    lines.unshift(`${roles.join(', ')} · ${textOf(network.verbanden.name, verband)}`.replace(/^ · /, ''));
  }
  return { name, kind, lines };
}
