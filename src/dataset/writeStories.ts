import type { LeftOut, Story, StoryStep, Unread } from '../ecosystem/story';
import { sourcesOf, textOf } from './readStories';

/**
 * Writes stories as `verhaal.json`, as `readStories` reads it. What reading left out is there again, in its place.
 *
 * @param stories - in the order of the file
 * @param unread - what stood beside the stories in the file that they came from
 * @returns JSON with two spaces a level and a line end; the same stories give the same text
 */
export function writeStories(stories: readonly Story[], unread: Unread = new Map()): string {
  const file = objectOf([
    ...without(unread, ['verhalen']),
    ['verhalen', withLeftOut(stories.map(storyObject), unread.get('verhalen'))],
  ]);
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Puts a story in the form of the file.
 *
 * @param story - the story
 * @returns what JSON says of it
 */
export function storyObject({ id, title, description, steps, unread = new Map() }: Story): unknown {
  const isUntitled = title === id && textOf(unread.get('titel')) === '';
  return objectOf([
    ['id', id],
    ...written('titel', isUntitled ? '' : title, unread, title),
    ...written('omschrijving', description, unread),
    ...without(unread, ['titel', 'omschrijving', 'stappen']),
    ['stappen', withLeftOut(steps.map(stepObject), unread.get('stappen'))],
  ]);
}

function stepObject({ title, text, note, view, sources, unread = new Map() }: StoryStep): unknown {
  const said = unread.get('bron');
  const isAsRead = said !== undefined && String(sourcesOf(said)) === String(sources);
  return objectOf([
    ...written('titel', title, unread),
    ...written('tekst', text, unread),
    ...written('notitie', note, unread),
    ...view,
    ...without(unread, ['titel', 'tekst', 'notitie', 'bron']),
    ...(isAsRead ? [['bron', said] as const] : []),
    ...(isAsRead || sources.length === 0 ? [] : [['bron', sourcesText(sources)] as const]),
  ]);
}

/** A list only where the sign between ids stands in one. */
function sourcesText(sources: readonly string[]): string | readonly string[] {
  return sources.some((id) => id.includes('|')) ? sources : sources.join('|');
}

/** As the file said it, as long as nobody wrote something else; nothing where it is empty. */
function written(
  name: string,
  text: string,
  unread: Unread,
  otherwise = text,
): readonly (readonly [string, unknown])[] {
  const said = unread.get(name);
  if (said !== undefined && textOf(said) === text) return [[name, said]];
  return otherwise === '' ? [] : [[name, otherwise]];
}

function without(unread: Unread, names: readonly string[]): readonly (readonly [string, unknown])[] {
  return [...unread].filter(([name]) => !names.includes(name));
}

/** Each at the place that it had, or behind what is left. */
function withLeftOut(items: readonly unknown[], said: unknown): readonly unknown[] {
  const leftOut = Array.isArray(said) ? (said as readonly LeftOut[]) : [];
  return leftOut.reduce((list, one) => list.toSpliced(one.at, 0, one.said), items);
}

/** Names of a file are names of nothing else: `__proto__` is a field like another. */
function objectOf(fields: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields);
}
