import type { SceneHit } from '../../map/itemAt';
import { placeOf, thingAtPlace } from '../../network/lookUp';
import type { Scene } from '../../scene/scene';
import type { Wording } from '../../wording/wording';
import { describeHit } from './describeHit';
import type { Exploring } from './exploring';
import { tellOwn } from './tellOwn';

/**
 * Puts into words what the stage shows now, for who does not see it: where the reader is, what is chosen or connected, how
 * much of that lies out of view, and what has changed there.
 *
 * @param exploring - store and pipeline
 * @param scene - what is drawn
 * @param words - the language
 * @returns one or two sentences; empty while there is no map
 */
export function describeStage(exploring: Exploring, scene: Scene, words: Wording): string {
  const { store, pipeline } = exploring;
  const state = store.getState();
  const { network } = state.data;
  if (network === null) return '';
  const sentences: string[] = [];
  const focus: SceneHit = { kind: 'place', place: pipeline.focusOf(state), ...nowhere };
  const here = thingAtPlace(network, focus.place) === null ? null : describeHit(network, focus, words);
  if (here !== null) {
    const own = tellOwn(exploring, focus.place, words);
    const lines = [...here.lines, ...own, ...exploring.tellChanges(focus, words, true)].join(', ');
    sentences.push(`${here.name}, ${here.kind}. ${lines}.`);
  }
  const away = scene.chips.reduce((sum, chip) => sum + chip.count, 0);
  const rest = away === 0 ? '' : ` ${words.frame.outOfView(words.number(away))}.`;
  const connection = exploring.tellConnection(words);
  if (connection !== '') sentences.push(`${connection}${rest}`);
  const selection = pipeline.selectionOf(state);
  if (selection !== null) {
    const hit: SceneHit =
      selection.kind === 'organisation'
        ? { kind: 'organisation', index: selection.index, verband: -1, ...nowhere }
        : { kind: 'place', place: placeOf(network, selection), ...nowhere };
    const chosen = describeHit(network, hit, words);
    if (chosen !== null) {
      const lines = [...chosen.lines, ...exploring.tellChanges(hit, words)].join(', ');
      sentences.push(`${words.frame.chosen}: ${chosen.name}, ${lines}.${rest}`);
    }
  }
  return sentences.join(' ');
}

const nowhere = { x: 0, y: 0, r: 0 } as const;
