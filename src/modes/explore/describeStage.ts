import { placeOf, thingAtPlace } from '../../network/lookUp';
import type { Scene } from '../../scene/scene';
import type { Wording } from '../../wording/wording';
import { describeHit } from './describeHit';
import type { Exploring } from './exploring';

/**
 * Puts into words what the stage shows now, for who does not see it: where the reader is, what is chosen, and how much of
 * that lies out of view.
 *
 * @param exploring - store and pipeline
 * @param scene - what is drawn
 * @param words - the language
 * @returns one or two sentences; empty while there is no map
 */
export function describeStage({ store, pipeline }: Exploring, scene: Scene, words: Wording): string {
  const state = store.getState();
  const { network } = state.data;
  if (network === null) return '';
  const sentences: string[] = [];
  const place = pipeline.focusOf(state);
  const here =
    thingAtPlace(network, place) === null
      ? null
      : describeHit(network, { kind: 'place', place, x: 0, y: 0, r: 0 }, words);
  if (here !== null) sentences.push(`${here.name}, ${here.kind}. ${here.lines.join(', ')}.`);
  const selection = pipeline.selectionOf(state);
  if (selection !== null) {
    const chosen =
      selection.kind === 'organisation'
        ? describeHit(
            network,
            { kind: 'organisation', index: selection.index, verband: -1, x: 0, y: 0, r: 0 },
            words,
          )
        : describeHit(
            network,
            { kind: 'place', place: placeOf(network, selection), x: 0, y: 0, r: 0 },
            words,
          );
    const away = scene.chips.reduce((sum, chip) => sum + chip.count, 0);
    const rest = away === 0 ? '' : ` ${words.frame.outOfView(words.number(away))}.`;
    if (chosen !== null)
      sentences.push(`${words.frame.chosen}: ${chosen.name}, ${chosen.lines.join(', ')}.${rest}`);
  }
  return sentences.join(' ');
}
