import type { StepView, Story, StoryStep } from '../../ecosystem/story';
import { type LinkedView, readLink, writeLink } from '../link';
import { ofStepAlone } from './stepView';

/**
 * What someone does to a story. Each step is a picture of its own to whoever makes it: whatever happens to the steps around
 * it, it goes on showing what it showed. It says only what differs from what it inherits.
 */

/** What is shown, by the parameters of a link; none of them empty. */
export type Shown = ReadonlyMap<string, string>;

/**
 * Tells what is shown in the form of a step.
 *
 * @param view - what is shown, with the id of the place in focus
 * @returns the parameters; what belongs to the reader is left out
 */
export function shownIn(view: LinkedView): Shown {
  const query = writeLink('', { ...view, own: null, telling: null, language: 'nl' });
  return new Map(new URLSearchParams(query));
}

/**
 * Gives what each step shows, with what it inherits.
 *
 * @param story - the story
 * @returns one for each step
 */
export function picturesOf({ steps }: Pick<Story, 'steps'>): readonly Shown[] {
  let before: Shown = new Map();
  return steps.map(({ view }) => {
    before = applied(before, view);
    return before;
  });
}

/**
 * Adds what is shown as a step.
 *
 * @param story - the story
 * @param after - the number of the step that it comes after; 0 = at the beginning
 * @param shown - what is shown
 * @param start - key of the place that a step without a focus shows
 * @returns the story with one step more
 */
export function addStep(story: Story, after: number, shown: Shown, start: string): Story {
  const pictures = picturesOf(story);
  const inherited = pictures[after - 1] ?? new Map<string, string>();
  const picture = pictureOf(shown, inherited, after === 0 ? '' : start);
  const step: StoryStep = { title: '', text: '', note: '', view: new Map(), sources: [], unread: new Map() };
  return settled(
    story,
    [...story.steps.slice(0, after), step, ...story.steps.slice(after)],
    [...pictures.slice(0, after), picture, ...pictures.slice(after)],
  );
}

/**
 * Lets a step show what is shown now.
 *
 * @param story - the story
 * @param number - of the step, from 1
 * @param shown - what is shown
 * @param start - key of the place that a step without a focus shows
 * @returns the story; a run through years goes when it no longer ends at the year of the step
 */
export function reviewStep(story: Story, number: number, shown: Shown, start: string): Story {
  const pictures = picturesOf(story);
  const inherited = pictures[number - 2] ?? new Map<string, string>();
  const picture = pictureOf(shown, inherited, number === 1 ? '' : start);
  const isOtherYear = picture.get('jaar') !== pictures[number - 1]?.get('jaar');
  const steps = story.steps.map((step, index) => {
    if (index !== number - 1) return step;
    const kept = [...step.view].filter(
      ([name]) => ofStepAlone.includes(name) && !(name === 'jaren' && isOtherYear),
    );
    return { ...step, view: new Map([...kept, ...difference(picture, inherited)]) };
  });
  return settled(story, steps, pictures.with(number - 1, picture));
}

/**
 * Moves a step to another place.
 *
 * @param story - the story
 * @param from - its number, from 1
 * @param to - the number that it gets
 * @returns the story in the new order
 */
export function moveStep(story: Story, from: number, to: number): Story {
  return settled(story, moved(story.steps, from, to), moved(picturesOf(story), from, to));
}

/**
 * Adds the same step once more, behind it.
 *
 * @param story - the story
 * @param number - of the step, from 1
 * @returns the story with one step more
 */
export function duplicateStep(story: Story, number: number): Story {
  return settled(story, doubled(story.steps, number), doubled(picturesOf(story), number));
}

/**
 * Takes a step out.
 *
 * @param story - the story
 * @param number - of the step, from 1
 * @returns the story with one step fewer
 */
export function removeStep(story: Story, number: number): Story {
  const rest = <T>(list: readonly T[]) => list.toSpliced(number - 1, 1);
  return settled(story, rest(story.steps), rest(picturesOf(story)));
}

/**
 * Writes something of a step anew.
 *
 * @param story - the story
 * @param number - of the step, from 1
 * @param part - title, text, note or sources
 * @returns the story
 */
export function writeStep(story: Story, number: number, part: Partial<Omit<StoryStep, 'view'>>): Story {
  const steps = story.steps.map((step, index) => (index === number - 1 ? { ...step, ...part } : step));
  return { ...story, steps };
}

/** Each step shows its picture: one that already does is left as it was written. */
function settled(story: Story, steps: readonly StoryStep[], pictures: readonly Shown[]): Story {
  let before: Shown = new Map();
  const next = steps.map((step, index) => {
    const inherited = before;
    const picture = pictures[index] ?? new Map<string, string>();
    before = picture;
    if (isSame(applied(inherited, step.view), picture)) return step;
    const own = [...step.view].filter(([name]) => ofStepAlone.includes(name));
    return { ...step, view: new Map([...own, ...difference(picture, inherited)]) };
  });
  return { ...story, steps: next };
}

/** What comes of what is inherited when a step shows something: names that mean the same keep the value they had. */
function pictureOf(shown: Shown, inherited: Shown, start: string): Shown {
  const query = String(new URLSearchParams([...inherited]));
  const link = readLink(query);
  const meant = shownIn({ ...link, language: 'nl', theme: link.theme ?? 'automatic' });
  const same = (name: string) =>
    (shown.get(name) ?? '') === (meant.get(name) ?? (name === 'focus' ? start : ''));
  const names = new Set([...inherited.keys(), ...shown.keys()]);
  const picture = new Map<string, string>();
  for (const name of names) {
    const value = same(name) ? inherited.get(name) : shown.get(name);
    if (value !== undefined && value !== '') picture.set(name, value);
  }
  return picture;
}

function applied(inherited: Shown, view: StepView): Shown {
  const picture = new Map(inherited);
  for (const [name, value] of view) if (!ofStepAlone.includes(name)) picture.set(name, value);
  return new Map([...picture].filter(([, value]) => value !== ''));
}

function difference(picture: Shown, inherited: Shown): readonly (readonly [string, string])[] {
  const names = [...new Set([...picture.keys(), ...inherited.keys()])];
  return names.flatMap((name) => {
    const value = picture.get(name) ?? '';
    return value === (inherited.get(name) ?? '') ? [] : [[name, value] as const];
  });
}

function isSame(one: Shown, other: Shown): boolean {
  return one.size === other.size && difference(one, other).length === 0;
}

function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const rest = list.toSpliced(from - 1, 1);
  const taken = list.slice(from - 1, from);
  return [...rest.slice(0, to - 1), ...taken, ...rest.slice(to - 1)];
}

function doubled<T>(list: readonly T[], number: number): readonly T[] {
  return [...list.slice(0, number), ...list.slice(number - 1)];
}

/**
 * Makes an id that is free out of a title.
 *
 * @param title - as someone wrote it
 * @param taken - ids of other stories
 * @returns lower case letters, digits and hyphens
 */
export function storyId(title: string, taken: readonly string[]): string {
  const plain = title.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  const wanted =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '') || 'verhaal';
  let id = wanted;
  for (let next = 2; taken.includes(id); next += 1) id = `${wanted}-${next}`;
  return id;
}
