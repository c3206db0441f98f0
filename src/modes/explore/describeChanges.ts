import type { ChangeKind } from '../../ecosystem/changes';
import { at } from '../../ecosystem/columns';
import type { Pointed, SceneHit } from '../../map/itemAt';
import { groupOf } from '../../network/grouped';
import type { Network } from '../../network/network';
import { type CountedChanges, changesIn } from '../../scene/sceneChanges';
import { changeWords, wordsOfChange } from '../../wording/changeWords';
import type { Wording } from '../../wording/wording';

/**
 * Puts into words what has changed of a thing, as its mark on the map says it.
 *
 * @param network - what there is
 * @param changes - what of it has changed
 * @param hit - what was hit or pointed at, or is looked at
 * @param telling - the language, and whether it is the place in focus: of that it is also told that nothing has changed
 * @returns what became of the thing itself, then how much has changed in it; empty for what has not changed, and while
 *   nothing is compared
 */
export function describeChanges(
  network: Network | null,
  changes: CountedChanges | null,
  hit: Pointed,
  { words, isHere }: { readonly words: Wording; readonly isHere: boolean },
): readonly string[] {
  if (network === null || changes === null) return [];
  if (hit.kind === 'line') return wordsOfChange(words, hit.line.change ?? undefined, 0);
  const told = wordsOfHit(network, changes, hit, words);
  return told.length === 0 && isHere ? [changeWords[words.language].none] : [...new Set(told)];
}

function wordsOfHit(
  network: Network,
  changes: CountedChanges,
  hit: SceneHit,
  words: Wording,
): readonly string[] {
  if (hit.kind === 'organisation') {
    const kinds =
      hit.verband < 0 ? [changes.organisations.get(hit.index)] : seatChanges(network, changes, hit);
    return kinds.flatMap((kind) => wordsOfChange(words, kind, 0));
  }
  const kind = changes.places.get(hit.place);
  const inside = changesIn(network.nesting, changes, hit.place) - (kind === undefined ? 0 : 1);
  return wordsOfChange(words, kind, inside);
}

/** What became of the seats of an organisation at one table. */
function seatChanges(
  { members }: Network,
  changes: CountedChanges,
  { index, verband }: Extract<SceneHit, { readonly kind: 'organisation' }>,
): readonly (ChangeKind | undefined)[] {
  if (members === null) return [];
  return [...groupOf(members.byVerband, verband)]
    .filter((seat) => at(members.participations.organisation, seat) === index)
    .map((seat) => changes.seats.get(seat));
}
