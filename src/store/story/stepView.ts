import { themeNames } from '../../appearance/themes';
import type { Story, StoryStep } from '../../ecosystem/story';
import { readYearRun, type YearRun } from '../../ecosystem/yearRun';
import { type LinkState, readLink } from '../link';
import { oneOf } from '../readText';

/** What a step cannot say: these belong to the reader, and to the story itself. */
const notOfStep = ['taal', 'data', 'verhaal', 'stap', 'jaren', 'org', 'ingebed'];

/** What is not handed on to the next step. */
export const ofStepAlone: readonly string[] = notOfStep;

/**
 * Puts together what a step shows: what it says itself, else the nearest step before it that says something of it.
 *
 * @param story - the story
 * @param step - which step, from 1
 * @returns the parameters of a link, without the empty ones
 */
export function viewOfStep({ steps }: Story, step: number): ReadonlyMap<string, string> {
  const view = new Map<string, string>();
  for (const { view: said } of steps.slice(0, step)) for (const [name, value] of said) view.set(name, value);
  for (const name of [...notOfStep, 'thema-kleur']) view.delete(name);
  return new Map([...view].filter(([, value]) => value !== ''));
}

/**
 * Gives the view of a step as a link would.
 *
 * @param story - the story
 * @param step - which step, from 1
 * @param own - the organisation of the reader, which a step leaves as it is
 * @returns all of the view
 */
export function linkOfStep(story: Story, step: number, own: string | null): LinkState {
  return readLink(String(new URLSearchParams([...viewOfStep(story, step)])), own);
}

const readTheme = oneOf(themeNames);

/**
 * Gives the colours in which a step is told.
 *
 * @param story - the story
 * @param step - which step, from 1
 * @returns name of a theme; null = those of the reader
 */
export function themeOfStep({ steps }: Story, step: number): (typeof themeNames)[number] | null {
  const said = steps.slice(0, step).findLast(({ view }) => view.has('thema-kleur'));
  return readTheme(said?.view.get('thema-kleur') ?? null);
}

/**
 * Gives the years that a step runs through. It ends at the year that it shows.
 *
 * @param step - the step itself: a run is not handed on
 * @returns the years; null when it stands still
 */
export function yearsOfStep({ view }: StoryStep): YearRun | null {
  return readYearRun(view.get('jaren') ?? '');
}
