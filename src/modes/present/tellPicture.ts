import type { Story } from '../../ecosystem/story';
import { findThing, nameOfThing } from '../../network/lookUp';
import type { Network } from '../../network/network';
import { linkOfStep, yearsOfStep } from '../../store/story/stepView';
import type { Wording } from '../../wording/wording';

/**
 * Says in words what the map shows at a step.
 *
 * @param story - the story
 * @param step - which step, from 1
 * @param network - what there is; null while it is being read
 * @param frame - the names of the views
 * @returns view, place, thing and years, where the step has them
 */
export function tellPicture(
  story: Story,
  step: number,
  network: Network | null,
  frame: Wording['frame'],
): readonly string[] {
  const told = story.steps[step - 1];
  if (network === null || told === undefined) return [];
  const { mode, focus, selection, choice, connection } = linkOfStep(story, step, null);
  const years = yearsOfStep(told);
  const names = [focus, selection, connection?.from ?? null, connection?.to ?? null].map((key) => {
    const thing = key === null ? null : findThing(network, key);
    return thing === null ? '' : nameOfThing(network, thing);
  });
  const when = years === null ? (choice.year ?? '') : `${years.from}–${years.to}`;
  return [
    ...new Set([
      mode === 'kaart' || mode === 'gegevens' ? '' : frame.viewNames[mode],
      ...names,
      String(when),
    ]),
  ].filter((part) => part !== '');
}
