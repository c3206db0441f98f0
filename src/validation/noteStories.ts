import type { GivenFile } from '../dataset/dataset';
import { decodeText } from '../dataset/decodeText';
import { findJsonError } from '../dataset/findJsonError';
import {
  type ReadStories,
  readStories,
  type StoryFault,
  stepFields,
  storyFields,
} from '../dataset/readStories';
import { largestFile } from '../dataset/readTableAs';
import { stepParameters } from '../ecosystem/stepParameters';
import type { Story } from '../ecosystem/story';
import type { IdSet } from './idSet';
import { type Ledger, noteInFile, type Remark } from './ledger';
import { type Notes, noteStepView, type StoryBackground, type StoryPlace } from './noteStepView';
import type { Facts, Severity } from './problem';
import { findId } from './references';

/**
 * Notes what is wrong with the file of stories. A row of it is the number of a step, or of a story where all of it is meant.
 *
 * @param file - the file; null where there is none
 * @param background - the data that the stories are told of
 * @param ledger - gets the problems
 */
export function noteStories(file: GivenFile | null, background: StoryBackground, ledger: Ledger): void {
  if (file === null) return;
  const noteFile = (code: Remark['code'], facts: Facts = {}) =>
    noteInFile(ledger, file.name, { code, row: null, column: null, facts });
  if ('cause' in file) {
    if (file.cause === 'size') noteFile('file-too-large', { value: String(file.size ?? '') });
    else noteFile('missing-file', { cause: file.cause });
    return;
  }
  if (file.bytes.length > largestFile) {
    noteFile('file-too-large', { value: String(file.bytes.length) });
    return;
  }
  const decoded = decodeText(file.bytes);
  if (decoded.kind !== 'text') {
    noteFile(decoded.kind);
    return;
  }
  if (decoded.encoding === 'windows-1252') noteFile('encoding-guessed');
  if (decoded.text.trim() === '') {
    noteFile('empty-file', { expected: example });
    return;
  }
  const read = readStories(file.bytes);
  const lost = new Map<string, { readonly files: string; count: number; readonly severity: Severity }>();
  const notes: Notes = {
    note: (place, remark) => noteInFile(ledger, file.name, { ...remark, ...placed(place, remark) }),
    lose(column, files, severity) {
      const known = lost.get(column) ?? { files, count: 0, severity };
      known.count += 1;
      lost.set(column, known);
    },
  };
  for (const fault of read.faults) noteFault(fault, decoded.text, { noteFile, notes });
  read.stories.forEach((story, index) => {
    noteStory(story, read.numbers[index] ?? { story: index + 1, steps: [] }, background, notes);
  });
  for (const [column, { files, count, severity }] of lost) {
    const facts = { count: String(count), files };
    noteInFile(ledger, file.name, { code: 'unknown-reference', severity, row: null, column, facts });
  }
}

const example =
  '{ "verhalen": [ { "id": "…", "titel": "…", "stappen": [ { "titel": "…", "focus": "…" } ] } ] }';

function placed({ story, step }: StoryPlace, { facts = {} }: Pick<Remark, 'facts'>) {
  const where = step === 0 ? { story: String(story) } : { story: String(story), step: String(step) };
  return { row: step === 0 ? story : step, facts: { ...facts, ...where } };
}

function noteFault(
  { kind, story, step, field, value, became }: StoryFault,
  text: string,
  {
    noteFile,
    notes,
  }: { readonly noteFile: (code: Remark['code'], facts: Facts) => void; readonly notes: Notes },
): void {
  const place = { story, step };
  switch (kind) {
    case 'json': {
      const { line, position, expected } = findJsonError(text);
      noteFile('invalid-json', { value: `${line}:${position}`, expected });
      return;
    }
    case 'shape': {
      if (story === 0) {
        noteFile('invalid-json-shape', { expected: 'verhalen' });
        return;
      }
      const expected =
        step === 0 ? '{ "titel": "…", "stappen": [ { … } ] }' : '{ "titel": "…", "focus": "…" }';
      notes.note(place, { code: 'invalid-json-shape', column: null, facts: { value, expected } });
      return;
    }
    case 'value': {
      notes.note(place, {
        code: 'invalid-value',
        column: field,
        facts: { value, expected: '"…", 2018, [ "…", "…" ]' },
      });
      return;
    }
    case 'long': {
      const facts = { value, count: String(value.length) };
      notes.note(place, { code: 'value-too-long', column: field, facts });
      return;
    }
    case 'name': {
      notes.note(place, { code: 'duplicate-id', column: field, facts: { value, nearest: became } });
      return;
    }
  }
}

function noteStory(
  { unread = new Map(), steps }: Story,
  { story, steps: numbers }: ReadStories['numbers'][number],
  background: StoryBackground,
  notes: Notes,
): void {
  // Of a field that it has the fault tells what could not be read.
  for (const name of unread.keys())
    if (!storyNames.ids.includes(name)) noteUnknown({ story, step: 0 }, name, storyNames, notes);
  steps.forEach(({ view, sources }, index) => {
    const place = { story, step: numbers[index] ?? index + 1 };
    for (const name of view.keys()) if (!stepParameters.has(name)) noteUnknown(place, name, stepNames, notes);
    noteStepView(view, place, background, notes);
    for (const id of sources) noteSource(id, place, background.sources, notes);
  });
}

const storyNames = { ids: [...storyFields] as readonly string[], nameOf: () => '' };
const stepNames = { ids: [...stepFields, ...stepParameters.keys()], nameOf: () => '' };

function noteUnknown(
  place: StoryPlace,
  name: string,
  among: typeof stepNames | typeof storyNames,
  notes: Notes,
) {
  notes.note(place, { code: 'unknown-column', column: name, facts: { value: name }, among });
}

function noteSource(id: string, place: StoryPlace, sources: IdSet, notes: Notes): void {
  const found = findId(sources, id);
  if (found === id) return;
  if (found === null && !sources.isWhole) {
    notes.lose('bron', sources.files.join(', '), 'warning');
    return;
  }
  const facts = { value: id, files: sources.files.join(', ') };
  notes.note(
    place,
    found === null
      ? { code: 'unknown-reference', severity: 'warning', column: 'bron', facts, among: sources.candidates }
      : { code: 'inexact-reference', column: 'bron', facts: { value: id, nearest: found } },
  );
}
