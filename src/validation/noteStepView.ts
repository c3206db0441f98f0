import type { Ecosystem } from '../ecosystem/ecosystem';
import { type ParameterForm, stepParameters } from '../ecosystem/stepParameters';
import type { StepView } from '../ecosystem/story';
import { readYearRun } from '../ecosystem/yearRun';
import type { IdSet } from './idSet';
import type { Remark } from './ledger';
import type { Candidates } from './nearest';
import type { Severity } from './problem';
import { findId } from './references';

/** The sets of ids that a key may be of. */
export interface StoryIds {
  readonly areas: IdSet;
  readonly verbanden: IdSet;
  readonly organisations: IdSet;
}

/** What a step can name. */
export interface StoryBackground {
  readonly ecosystem: Ecosystem;
  readonly ids: StoryIds;
  readonly sources: IdSet;
}

/** Where in the file something stands. */
export interface StoryPlace {
  readonly story: number;
  /** 0 = all of the story. */
  readonly step: number;
}

/** Takes what is said of a place in the file. */
export interface Notes {
  note(place: StoryPlace, remark: Omit<Remark, 'row'>): void;
  /** A reference into files that could not be used: these are told once for each column. */
  lose(column: string, files: string, severity: Severity): void;
}

/**
 * Notes what a step shows and cannot be shown: what the data do not have, and what means nothing.
 *
 * @param view - what the step says
 * @param place - where it stands
 * @param background - the data
 * @param notes - gets the problems
 */
export function noteStepView(
  view: StepView,
  place: StoryPlace,
  background: StoryBackground,
  notes: Notes,
): void {
  for (const [name, value] of view) {
    const form = stepParameters.get(name);
    if (form === undefined || value === '') continue;
    if (form.kind === 'key') noteKey({ name, value, of: form.of }, place, background.ids, notes);
    else
      for (const remark of remarksOn(value, form, background)) notes.note(place, { ...remark, column: name });
  }
}

type Said = Omit<Remark, 'row' | 'column'>;

function remarksOn(
  value: string,
  form: Exclude<ParameterForm, { readonly kind: 'key' }>,
  background: StoryBackground,
): readonly Said[] {
  switch (form.kind) {
    case 'words':
      return form.words.includes(value) ? [] : [meansNothing(value, form.words)];
    case 'several':
      return unknownAmong(value, form.words);
    case 'held': {
      const held = heldValues(background.ecosystem)[form.by];
      return held.length === 0 ? [] : unknownAmong(value, held);
    }
    case 'form':
      return form.form.test(value)
        ? []
        : [{ code: 'invalid-value', facts: { value, expected: form.example } }];
    case 'years':
      return readYearRun(value) === null
        ? [{ code: 'invalid-value', facts: { value, expected: '2013-2026' } }]
        : [];
    case 'free':
      return [];
  }
}

/** As a link is read: capitals do not count, and a comma within a value is written twice. */
function unknownAmong(value: string, words: readonly string[]): readonly Said[] {
  const values = value.split(/(?<!,),(?!,)/).map((one) => one.replaceAll(',,', ',').trim());
  const unknown = values.filter((one) => one !== '' && !words.includes(one.toLowerCase()));
  return unknown.map((one) => meansNothing(one, words));
}

function meansNothing(value: string, words: readonly string[]): Said {
  return { code: 'invalid-value', facts: { value, expected: words.join(', ') }, among: candidatesOf(words) };
}

/** Nearest values are looked for in the same list again and again. */
const candidatesByWords = new WeakMap<readonly string[], Candidates>();

function candidatesOf(words: readonly string[]): Candidates {
  const known = candidatesByWords.get(words) ?? { ids: words, nameOf: () => '' };
  candidatesByWords.set(words, known);
  return known;
}

type Held = Readonly<Record<'theme' | 'status' | 'role', readonly string[]>>;

const heldByEcosystem = new WeakMap<Ecosystem, Held>();

/** What the data hold, in lower case, with the word for what they leave empty. */
function heldValues(ecosystem: Ecosystem): Held {
  const known = heldByEcosystem.get(ecosystem);
  if (known !== undefined) return known;
  const { verbanden, participations } = ecosystem;
  const held = {
    theme: distinct(verbanden.flatMap(({ themes }) => themes)),
    status: distinct(verbanden.map(({ status }) => status)),
    role: distinct(participations.role.values),
  };
  heldByEcosystem.set(ecosystem, held);
  return held;
}

function distinct(texts: readonly string[]): readonly string[] {
  const values = new Set(texts.map((text) => text.trim().toLowerCase()).filter((text) => text !== ''));
  return values.size === 0 ? [] : [...new Set([...[...values].sort(), 'onbekend'])];
}

type KeyOf = Extract<ParameterForm, { readonly kind: 'key' }>['of'];

function setsOf(
  of: KeyOf,
  { areas, verbanden, organisations }: StoryIds,
): readonly (readonly [string, IdSet])[] {
  const [area, verband, organisation] = [
    ['gebied:', areas] as const,
    ['verband:', verbanden] as const,
    ['organisatie:', organisations] as const,
  ];
  if (of === 'organisation') return [organisation];
  return of === 'place' ? [area, verband] : [area, verband, organisation];
}

/** The two circles that are no records have names of their own. */
const placesOfNoRecord = ['alles', 'zonder-gebied'];

function noteKey(
  { name, value, of }: { readonly name: string; readonly value: string; readonly of: KeyOf },
  place: StoryPlace,
  ids: StoryIds,
  notes: Notes,
): void {
  const sets = setsOf(of, ids);
  if ((of === 'place' && placesOfNoRecord.includes(value)) || isKey(value, sets)) return;
  const near = sets.map(([, set]) => findId(set, value)).find((id) => id !== null);
  if (near !== undefined && near !== null) {
    notes.note(place, { code: 'inexact-reference', column: name, facts: { value, nearest: near } });
    return;
  }
  const broken = sets.filter(([, set]) => !set.isWhole);
  const files = filesOf(broken.length > 0 ? broken : sets);
  if (broken.length > 0) {
    notes.lose(name, files, 'error');
    return;
  }
  notes.note(place, {
    code: 'unknown-reference',
    column: name,
    facts: { value, files },
    among: joined(sets),
  });
}

function filesOf(sets: readonly (readonly [string, IdSet])[]): string {
  return [...new Set(sets.flatMap(([, set]) => set.files))].join(', ');
}

/** An id, or an id with its kind before it. */
function isKey(value: string, sets: readonly (readonly [string, IdSet])[]): boolean {
  return sets.some(
    ([prefix, set]) =>
      set.places.has(value) || (value.startsWith(prefix) && set.places.has(value.slice(prefix.length))),
  );
}

/** Of each first set its ids together with those of the sets beside it: made once for each group. */
const joinedBySet = new WeakMap<IdSet, Map<number, Candidates>>();

function joined(sets: readonly (readonly [string, IdSet])[]): Candidates {
  const [first] = sets;
  if (first === undefined) return { ids: [], nameOf: () => '' };
  const bySize = joinedBySet.get(first[1]) ?? new Map<number, Candidates>();
  joinedBySet.set(first[1], bySize);
  const known = bySize.get(sets.length);
  if (known !== undefined) return known;
  const made: Candidates = {
    ids: [...new Set(sets.flatMap(([, set]) => set.candidates.ids))],
    nameOf: (id) => sets.find(([, set]) => set.places.has(id))?.[1].candidates.nameOf(id) ?? '',
  };
  bySize.set(sets.length, made);
  return made;
}
