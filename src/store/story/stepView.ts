import { themeNames } from '../../appearance/themes';
import type { Story, StoryStep } from '../../ecosystem/story';
import { type LinkState, readLink } from '../link';
import { ofForm, oneOf } from '../readText';

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

/** The years that a step runs through before it comes to rest, both included. */
export interface YearRun {
  readonly from: number;
  readonly to: number;
}

const readYears = ofForm(/^\d{4}\s*[-–]\s*\d{4}$/, 20);

/**
 * Gives the years that a step runs through. It ends at the year that it shows.
 *
 * @param step - the step itself: a run is not handed on
 * @returns the years; null when it stands still
 */
export function yearsOfStep({ view }: StoryStep): YearRun | null {
  const [from, to] = (readYears(view.get('jaren') ?? null) ?? '').split(/[-–]/).map(Number);
  return from === undefined || to === undefined || from >= to || to - from > 200 ? null : { from, to };
}
