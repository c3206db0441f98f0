import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStories } from '../../src/dataset/readStories';

function read(said: unknown) {
  return readStories(new TextEncoder().encode(typeof said === 'string' ? said : JSON.stringify(said)));
}

const step = { titel: 'Stap', tekst: 'Tekst', notitie: 'Notitie', focus: 'mijnstreek' };

describe('a file of stories', () => {
  test('may be one story, a list, or an object with a list', () => {
    const story = { id: 'a', titel: 'A', stappen: [step] };
    for (const said of [story, [story], { verhalen: [story] }]) {
      const { stories, faults } = read(said);
      expect(faults).toEqual([]);
      expect(stories).toEqual([
        {
          id: 'a',
          title: 'A',
          description: '',
          steps: [
            {
              title: 'Stap',
              text: 'Tekst',
              note: 'Notitie',
              sources: [],
              view: new Map([['focus', 'mijnstreek']]),
            },
          ],
        },
      ]);
    }
  });

  test('gives every story an id of its own', () => {
    const { stories } = read([{ stappen: [step] }, { id: 'verhaal', stappen: [step] }, { stappen: [step] }]);
    expect(stories.map(({ id }) => id)).toEqual(['verhaal', 'verhaal-2', 'verhaal-3']);
  });

  test('leaves out what is no story or step, and says where', () => {
    const { stories, faults } = read([{ titel: 'Leeg' }, { stappen: [1, step, null] }, 'tekst']);
    expect(stories.map(({ steps }) => steps.length)).toEqual([1]);
    expect(faults).toEqual([
      { kind: 'shape', story: 1, step: 0 },
      { kind: 'shape', story: 2, step: 1 },
      { kind: 'shape', story: 2, step: 3 },
      { kind: 'shape', story: 3, step: 0 },
    ]);
  });

  test('that is broken has no stories, and says so', () => {
    for (const broken of ['', '{', '<!doctype html>'])
      expect(read(broken)).toEqual({ stories: [], faults: [{ kind: 'json', story: 0, step: 0 }] });
    for (const other of ['3', 'null', '{}', '"verhaal"'])
      expect(read(other)).toEqual({ stories: [], faults: [{ kind: 'shape', story: 0, step: 0 }] });
  });
});

test('what a step shows is read as in a link', () => {
  const [story] = read({
    stappen: [
      { focus: null, jaar: 2019, thema: ['ggz', 'wonen, zorg'], lagen: '', filters: { a: 1 }, bron: 'a|b' },
    ],
  }).stories;
  expect(story?.steps[0]?.view).toEqual(
    new Map([
      ['focus', ''],
      ['jaar', '2019'],
      ['thema', 'ggz,wonen,, zorg'],
      ['lagen', ''],
    ]),
  );
  expect(story?.steps[0]?.sources).toEqual(['a', 'b']);
});

test('never throws, whatever the file says', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const { stories } = read(text);
      for (const { steps } of stories) expect(steps.length).toBeGreaterThan(0);
    }),
  );
});
