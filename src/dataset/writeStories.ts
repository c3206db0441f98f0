import type { Story, StoryStep, Unread } from '../ecosystem/story';

/**
 * Writes stories as `verhaal.json`, as `readStories` reads it.
 *
 * @param stories - in the order of the file
 * @param unread - what stood beside the stories in the file that they came from
 * @returns JSON with two spaces a level and a line end; the same stories give the same text
 */
export function writeStories(stories: readonly Story[], unread: Unread = new Map()): string {
  const file = objectOf([...unread, ['verhalen', stories.map(storyObject)]]);
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Puts a story in the form of the file.
 *
 * @param story - the story
 * @returns what JSON says of it
 */
export function storyObject({ id, title, description, steps, unread = new Map() }: Story): unknown {
  return objectOf([
    ['id', id],
    ['titel', title],
    ...filled('omschrijving', description),
    ...unread,
    ['stappen', steps.map(stepObject)],
  ]);
}

function stepObject({ title, text, note, view, sources, unread = new Map() }: StoryStep): unknown {
  return objectOf([
    ...filled('titel', title),
    ...filled('tekst', text),
    ...filled('notitie', note),
    ...view,
    ...unread,
    ...(sources.length === 0 ? [] : [['bron', sourcesText(sources)] as const]),
  ]);
}

/** A list only where the sign between ids stands in one. */
function sourcesText(sources: readonly string[]): string | readonly string[] {
  return sources.some((id) => id.includes('|')) ? sources : sources.join('|');
}

function filled(name: string, text: string): readonly (readonly [string, string])[] {
  return text === '' ? [] : [[name, text]];
}

/** Names of a file are names of nothing else: `__proto__` is a field like another. */
function objectOf(fields: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields);
}
