import type { Story, StoryStep } from '../../../ecosystem/story';
import type { UseAppStore } from '../../../store/appStore';
import {
  addStep,
  duplicateStep,
  moveStep,
  removeStep,
  reviewStep,
  shownIn,
  writeStep,
} from '../../../store/story/makeStory';
import { linkOfStep, themeOfStep } from '../../../store/story/stepView';
import type { Workshop } from '../../../store/story/workshop';
import type { makingWords } from '../../../wording/makingWords';
import type { PresentWays } from '../presentWays';

/** What can be done with the steps of a story. */
export interface MakingActs {
  readonly add: () => void;
  /** Opens a step and shows it; 0 closes what is open. */
  readonly open: (step: number) => void;
  readonly show: (step: number) => void;
  readonly move: (from: number, to: number) => void;
  readonly write: (part: Partial<Omit<StoryStep, 'view'>>) => void;
  readonly review: () => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  /** Presents the story from a step. */
  readonly tryFrom: (step: number) => void;
}

interface Bench {
  readonly store: UseAppStore;
  readonly ways: PresentWays;
  readonly workshop: Workshop;
  readonly story: Story;
  /** The step that is open; 0 = none. */
  readonly open: number;
  readonly onOpen: (step: number) => void;
  readonly onSaid: (said: string) => void;
  readonly words: (typeof makingWords)['nl'];
}

/**
 * Makes what can be done with the steps of a story.
 *
 * @param bench - the story, and what it is made with
 * @returns the acts
 */
export function makingActs({ store, ways, workshop, story, open, onOpen, onSaid, words }: Bench): MakingActs {
  const count = story.steps.length;
  const put = (next: Story, at: number, said: string): void => {
    workshop.put(next);
    onOpen(at);
    onSaid(said);
  };
  const show = (step: number): void => {
    const { view, dress } = store.getState();
    ways.showLink(linkOfStep(story, step, view.own));
    const theme = themeOfStep(story, step);
    if (theme !== null) dress(theme);
  };
  return {
    add() {
      const after = open === 0 ? count : open;
      const { view, start } = ways.viewNow();
      put(addStep(story, after, shownIn(view), start), after + 1, words.added(after + 1));
    },
    open(step) {
      onOpen(step);
      if (step > 0) show(step);
    },
    show,
    move(from, to) {
      const next = moveStep(story, from, to);
      const opened = open === from ? to : next.steps.indexOf(story.steps[open - 1] as StoryStep) + 1 || open;
      put(next, open === 0 ? 0 : opened, words.moved(to, count));
    },
    write: (part) => {
      // Sources are chosen one by one, and taken back one by one.
      const during = 'sources' in part ? '' : `${open} ${Object.keys(part)}`;
      workshop.put(writeStep(story, open, part), during);
    },
    review() {
      const { view, start } = ways.viewNow();
      put(reviewStep(story, open, shownIn(view), start), open, words.reviewed(open));
    },
    duplicate: () => put(duplicateStep(story, open), open + 1, words.duplicated(open + 1)),
    remove: () => put(removeStep(story, open), 0, words.removed(open)),
    tryFrom(step) {
      const state = store.getState();
      state.openStory(story.id);
      state.tellStep(step);
      ways.focusMap();
    },
  };
}
