import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStories } from '../../../src/dataset/readStories';
import type { Story } from '../../../src/ecosystem/story';
import { linkOfStep, themeOfStep, viewOfStep, yearsOfStep } from '../../../src/store/story/stepView';
import { holds } from '../../fixtures/holds';

/** A made-up story whose steps show these things. */
function storyOf(...views: readonly Readonly<Record<string, string>>[]): Story {
  const steps = views.map((view) => ({
    title: '',
    text: '',
    note: '',
    sources: [],
    view: new Map(Object.entries(view)),
  }));
  return { id: 'proef', title: 'Proef', description: '', steps };
}

describe('a step', () => {
  const story = storyOf(
    { focus: 'a', selectie: 'x', jaar: '2020', lagen: 'relaties' },
    { focus: 'b' },
    { selectie: '', jaar: '2021' },
    { weergave: 'lijst', thema: 'ggz' },
  );

  test('shows what it says, and all else as before it', () => {
    expect(Object.fromEntries(viewOfStep(story, 4))).toEqual({
      focus: 'b',
      jaar: '2021',
      lagen: 'relaties',
      weergave: 'lijst',
      thema: 'ggz',
    });
    expect(linkOfStep(story, 2, null)).toMatchObject({
      focus: 'b',
      selection: 'x',
      showsRelations: true,
      mode: 'kaart',
    });
    expect(linkOfStep(story, 3, null)).toMatchObject({ selection: null, choice: { year: 2021 } });
    expect(linkOfStep(story, 4, null)).toMatchObject({ mode: 'lijst', choice: { theme: ['ggz'] } });
  });

  test('leaves to the reader what is the reader’s', () => {
    const bold = storyOf({ taal: 'en', org: 'b', data: 'elders', verhaal: 'ander', stap: '9', ingebed: '1' });
    expect([...viewOfStep(bold, 1)]).toEqual([]);
    expect(linkOfStep(bold, 1, 'eigen')).toMatchObject({
      own: 'eigen',
      language: null,
      data: null,
      telling: null,
    });
  });
});

const names = ['focus', 'selectie', 'weergave', 'jaar', 'lagen', 'thema', 'niveau'] as const;
const aView = fc.dictionary(
  fc.constantFrom(...names),
  fc.constantFrom('', 'a', 'b', '2020', 'kaart', 'lijst'),
);

test('what a step shows hangs on the file alone: the way that leads to it does not matter', () => {
  holds(
    fc.property(fc.array(aView, { minLength: 1, maxLength: 8 }), (views) => {
      const story = storyOf(...views);
      // A straight run, told apart: each view laid over the one before.
      let run: Record<string, string> = {};
      for (const [index, view] of views.entries()) {
        run = { ...run, ...view };
        const shown = Object.entries(run).filter(([, value]) => value !== '');
        expect(Object.fromEntries(viewOfStep(story, index + 1))).toEqual(Object.fromEntries(shown));
      }
    }),
  );
});

test('a story whose steps all say everything shows the same in any order', () => {
  const whole = fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom('', 'a', 'lijst')])));
  holds(
    fc.property(fc.array(whole, { minLength: 2, maxLength: 6 }), (views) => {
      const reversed = storyOf(...views.toReversed());
      const story = storyOf(...views);
      for (let step = 1; step <= views.length; step += 1)
        expect(linkOfStep(story, step, null)).toEqual(linkOfStep(reversed, views.length + 1 - step, null));
    }),
  );
});

test('colours are handed on until a step gives them back', () => {
  const story = storyOf(
    {},
    { 'thema-kleur': 'donker' },
    {},
    { 'thema-kleur': '' },
    { 'thema-kleur': 'paars' },
  );
  expect([1, 2, 3, 4, 5].map((step) => themeOfStep(story, step))).toEqual([
    null,
    'donker',
    'donker',
    null,
    null,
  ]);
});

test('years belong to one step, and go forward', () => {
  const years = (jaren: string) => storyOf({ jaren }).steps.map(yearsOfStep)[0];
  expect(years('2013-2026')).toEqual({ from: 2013, to: 2026 });
  expect(years('2013 – 2026')).toEqual({ from: 2013, to: 2026 });
  for (const wrong of ['', '2026-2013', '2013-2013', '13-26', '2013', '0001-9999'])
    expect(years(wrong)).toBeNull();
  expect(viewOfStep(storyOf({ jaren: '2013-2026' }), 1).has('jaren')).toBe(false);
});

test('the story of the site reads without a fault and inherits nothing by accident', async () => {
  const { readFile } = await import('node:fs/promises');
  const { stories, faults } = readStories(new Uint8Array(await readFile('data/verhaal.json')));
  expect(faults).toEqual([]);
  const [story] = stories;
  if (story === undefined) throw new Error('there is no story');
  expect(story.steps).toHaveLength(7);
  const shown = story.steps.map((_, index) => linkOfStep(story, index + 1, null));
  expect(
    shown.flatMap(({ unknownValues, unknownView }) => [...unknownValues, unknownView ?? '']).join(''),
  ).toBe('');
  expect(shown.map(({ choice }) => choice.year)).toEqual([null, null, null, 2026, null, null, null]);
});
