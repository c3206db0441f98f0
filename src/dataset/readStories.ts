import type { LeftOut, Story, StoryStep, Unread } from '../ecosystem/story';
import { decodeText } from './decodeText';

/** The stories of a file, and what is wrong with the file. */
export interface ReadStories {
  readonly stories: readonly Story[];
  /** For each story its number in the file, and those of its steps, from 1. */
  readonly numbers: readonly StoryNumbers[];
  readonly faults: readonly StoryFault[];
  /** What stands beside the stories in the file. */
  readonly unread: Unread;
}

/** Where a story stands in its file. */
export interface StoryNumbers {
  readonly story: number;
  readonly steps: readonly number[];
}

/**
 * What is wrong, and with which story and step, counted from 1; 0 = the whole file, or the whole story.
 *
 * `json`: it cannot be read at all. `shape`: it is no story or step, and is left out. `value`: a field holds something
 * that cannot be shown. `long`: a text is cut. `name`: another story has this id.
 */
export interface StoryFault {
  readonly kind: 'json' | 'shape' | 'value' | 'long' | 'name';
  readonly story: number;
  readonly step: number;
  /** Empty where it is about no one field. */
  readonly field: string;
  /** The text it is about. */
  readonly value: string;
  /** What it became. */
  readonly became: string;
}

const mostStories = 200;
/** A link counts steps to three digits. */
const mostSteps = 999;
/** Longer texts are cut, and told. */
const longest = 10_000;

/** What a story says of itself, and a step; all else in a step is what it shows. */
export const storyFields = ['id', 'titel', 'omschrijving', 'stappen'] as const;
export const stepFields = ['id', 'titel', 'tekst', 'notitie', 'bron'] as const;

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
  if (decoded.kind !== 'text') return unreadable('json');
  try {
    return storiesIn(JSON.parse(decoded.text));
  } catch {
    return unreadable('json');
  }
}

/**
 * Reads stories out of what JSON says.
 *
 * @param said - what a file holds
 * @param mayBeEmpty - a story without steps is one too: it is being made
 * @returns as `readStories`; only `shape` and what lies within it can be wrong
 */
export function storiesIn(said: unknown, mayBeEmpty = false): ReadStories {
  const items = listOf(said);
  if (items === null) return unreadable('shape');
  const reading: Reading = { taken: new Set(), faults: [], mayBeEmpty };
  const leftOut: LeftOut[] = [];
  const read = items.flatMap((item, index) => {
    const number = index + 1;
    const found = index < mostStories ? storyIn(item, number, reading) : null;
    if (found !== null) return [found];
    leftOut.push({ at: index, said: item });
    addFault(reading, { kind: 'shape', story: number, value: briefly(item) });
    return [];
  });
  return {
    stories: read.map(({ story }) => story),
    numbers: read.map(({ numbers }) => numbers),
    faults: reading.faults,
    unread: withLeftOut(
      isRecord(said) && Array.isArray(said['verhalen']) ? without(said, ['verhalen']) : new Map(),
      'verhalen',
      leftOut,
    ),
  };
}

interface Reading {
  readonly taken: Set<string>;
  readonly faults: StoryFault[];
  readonly mayBeEmpty: boolean;
}

function addFault(
  { faults }: Reading,
  fault: Pick<StoryFault, 'kind' | 'story'> & Partial<StoryFault>,
): void {
  faults.push({ step: 0, field: '', value: '', became: '', ...fault });
}

function unreadable(kind: 'json' | 'shape'): ReadStories {
  const fault = { kind, story: 0, step: 0, field: '', value: '', became: '' };
  return { stories: [], numbers: [], faults: [fault], unread: new Map() };
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
  reading: Reading,
): { readonly story: Story; readonly numbers: StoryNumbers } | null {
  if (!isRecord(item) || !Array.isArray(item['stappen'])) return null;
  const leftOut: LeftOut[] = [];
  const read = item['stappen'].flatMap((step: unknown, index) => {
    const place = { story: number, step: index + 1 };
    if (isRecord(step) && index < mostSteps) return [{ step: stepIn(step, place, reading), at: index + 1 }];
    leftOut.push({ at: index, said: step });
    addFault(reading, { kind: 'shape', ...place, value: briefly(step) });
    return [];
  });
  if (read.length === 0 && !reading.mayBeEmpty) return null;
  const field = fieldReader(item, { story: number, step: 0 }, reading);
  const [id, title, description] = [field('id'), field('titel'), field('omschrijving')];
  const own = idFor(id || 'verhaal', reading.taken);
  if (id !== '' && own !== id)
    addFault(reading, { kind: 'name', story: number, field: 'id', value: id, became: own });
  const story = {
    id: own,
    title: title || own,
    description,
    steps: read.map(({ step }) => step),
    unread: withLeftOut(
      new Map([...lostIn(item, ['titel', 'omschrijving']), ...without(item, storyFields)]),
      'stappen',
      leftOut,
    ),
  };
  return { story, numbers: { story: number, steps: read.map(({ at }) => at) } };
}

function idFor(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let next = 2; taken.has(id); next += 1) id = `${wanted}-${next}`;
  taken.add(id);
  return id;
}

interface Place {
  readonly story: number;
  readonly step: number;
}

function stepIn(step: Readonly<Record<string, unknown>>, place: Place, reading: Reading): StoryStep {
  const field = fieldReader(step, place, reading);
  const unread = new Map(lostIn(step, ['titel', 'tekst', 'notitie', 'bron']));
  if (unread.has('bron'))
    addFault(reading, { kind: 'value', ...place, field: 'bron', value: briefly(step['bron']) });
  if (step['id'] !== undefined) unread.set('id', step['id']);
  const view = new Map<string, string>();
  for (const [name, value] of without(step, stepFields)) {
    const text = shownBy(value);
    if (text === null) {
      unread.set(name, value);
      addFault(reading, { kind: 'value', ...place, field: name, value: briefly(value) });
    } else view.set(name, text);
  }
  return {
    title: field('titel'),
    text: field('tekst'),
    note: field('notitie'),
    sources: sourcesOf(step['bron']),
    view,
    unread,
  };
}

function fieldReader(item: Readonly<Record<string, unknown>>, place: Place, reading: Reading) {
  return (field: string): string => {
    const value = item[field];
    const text = textOf(value);
    if (value !== undefined && value !== null && text === '' && value !== '' && typeof value !== 'string')
      addFault(reading, { kind: 'value', ...place, field, value: briefly(value) });
    if (typeof value === 'string' && value.length > longest)
      addFault(reading, { kind: 'long', ...place, field, value });
    return text;
  };
}

/** A comma within one of several values is written twice, as in a link. */
function shownBy(value: unknown): string | null {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return textOf(value);
  const isPlain = (one: unknown) => typeof one === 'string' || typeof one === 'number';
  if (!Array.isArray(value) || !value.every(isPlain)) return null;
  return textOf(value.map((one) => String(one).replaceAll(',', ',,')).join(','));
}

/**
 * Gives the ids of the sources of a step.
 *
 * @param value - what the file says of them
 * @returns the ids, none where it says nothing that can be read
 */
export function sourcesOf(value: unknown): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : textOf(value).split('|');
  return parts.map(textOf).filter((id) => id !== '');
}

/**
 * Gives what a field says.
 *
 * @param value - what stands in the file
 * @returns the text, cut where it is too long; empty where there is none
 */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.slice(0, longest).trim() : '';
}

/** Fields of which reading does not take all: too long, or no text. */
function lostIn(
  item: Readonly<Record<string, unknown>>,
  names: readonly string[],
): readonly (readonly [string, unknown])[] {
  return names.flatMap((name) => {
    const value = item[name];
    // Only sources may stand in a list.
    const isRead = name === 'bron' && Array.isArray(value) ? value.every(isWhole) : isWhole(value);
    return isRead ? [] : [[name, value] as const];
  });
}

function isWhole(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= longest;
  return value === undefined || value === null || typeof value === 'number';
}

function withLeftOut(unread: Unread, list: string, leftOut: readonly LeftOut[]): Unread {
  return leftOut.length === 0 ? unread : new Map([...unread, [list, leftOut]]);
}

function without(item: Readonly<Record<string, unknown>>, names: readonly string[]): Unread {
  return new Map(Object.entries(item).filter(([name]) => !names.includes(name)));
}

/** Lists may lie so deep inside each other that the machine gives up writing them. */
function briefly(value: unknown): string {
  if (isRecord(value)) return '{ … }';
  return Array.isArray(value) ? '[ … ]' : String(JSON.stringify(value)).slice(0, 500);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
