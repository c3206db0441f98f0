import type { Story, StoryStep } from '../ecosystem/story';
import { decodeText } from './decodeText';

/** The stories of a file, and what is wrong with the file. */
export interface ReadStories {
  readonly stories: readonly Story[];
  readonly faults: readonly StoryFault[];
}

/** `json`: it cannot be read at all. `shape`: something in it is no story or step, and is left out. */
export interface StoryFault {
  readonly kind: 'json' | 'shape';
  /** Which story and step, counted from 1; 0 = the whole file, or the whole story. */
  readonly story: number;
  readonly step: number;
}

const mostStories = 50;
const mostSteps = 200;
const longest = 4000;

/** What a step says of itself; all else in it is what it shows. */
const ownFields = new Set(['id', 'titel', 'tekst', 'notitie', 'bron']);

/**
 * Reads `verhaal.json`: one story, a list of stories, or an object with such a list under `verhalen`.
 *
 * A story has `titel` and `stappen`, and may have `id` and `omschrijving`. A step has `titel`, `tekst`, `notitie` and
 * `bron`, and what it shows by the parameters of a link; several values stand in a list or with commas between them.
 *
 * @param bytes - the file
 * @returns the stories in the order of the file, each with an id of its own; one without steps is left out
 */
export function readStories(bytes: Uint8Array): ReadStories {
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text') return { stories: [], faults: [{ kind: 'json', story: 0, step: 0 }] };
  try {
    return storiesIn(JSON.parse(decoded.text));
  } catch {
    return { stories: [], faults: [{ kind: 'json', story: 0, step: 0 }] };
  }
}

function storiesIn(said: unknown): ReadStories {
  const items = listOf(said);
  if (items === null) return { stories: [], faults: [{ kind: 'shape', story: 0, step: 0 }] };
  const faults: StoryFault[] = [];
  const taken = new Set<string>();
  const stories = items.slice(0, mostStories).flatMap((item, index) => {
    const story = storyIn(item, index + 1, { taken, faults });
    return story === null ? [] : [story];
  });
  return { stories, faults };
}

function listOf(said: unknown): readonly unknown[] | null {
  if (Array.isArray(said)) return said;
  if (!isRecord(said)) return null;
  if (Array.isArray(said['verhalen'])) return said['verhalen'];
  return 'stappen' in said ? [said] : null;
}

function storyIn(
  item: unknown,
  number: number,
  { taken, faults }: { readonly taken: Set<string>; readonly faults: StoryFault[] },
): Story | null {
  const steps = isRecord(item) && Array.isArray(item['stappen']) ? item['stappen'] : [];
  const read = steps.slice(0, mostSteps).flatMap((step: unknown, index) => {
    if (isRecord(step)) return [stepIn(step)];
    faults.push({ kind: 'shape', story: number, step: index + 1 });
    return [];
  });
  if (!isRecord(item) || read.length === 0) {
    faults.push({ kind: 'shape', story: number, step: 0 });
    return null;
  }
  const wanted = textOf(item['id']) || 'verhaal';
  let id = wanted;
  for (let next = 2; taken.has(id); next += 1) id = `${wanted}-${next}`;
  taken.add(id);
  return { id, title: textOf(item['titel']) || id, description: textOf(item['omschrijving']), steps: read };
}

function stepIn(step: Readonly<Record<string, unknown>>): StoryStep {
  const view = Object.entries(step).flatMap(([name, value]) => {
    const text = ownFields.has(name) ? null : shownBy(value);
    return text === null ? [] : [[name, text] as const];
  });
  return {
    title: textOf(step['titel']),
    text: textOf(step['tekst']),
    note: textOf(step['notitie']),
    sources: sourcesOf(step['bron']),
    view: new Map(view),
  };
}

/** A comma within one of several values is written twice, as in a link. */
function shownBy(value: unknown): string | null {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return textOf(String(value));
  if (!Array.isArray(value)) return null;
  return textOf(value.map((one) => String(one).replaceAll(',', ',,')).join(','));
}

function sourcesOf(value: unknown): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : textOf(value).split('|');
  return parts.map(textOf).filter((id) => id !== '');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, longest).trim() : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
