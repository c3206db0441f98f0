import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStories } from '../../src/dataset/readStories';
import { writeStories } from '../../src/dataset/writeStories';
import type { Story } from '../../src/ecosystem/story';
import { holds } from '../fixtures/holds';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function read(said: unknown) {
  return readStories(bytesOf(JSON.stringify(said)));
}

const told = { titel: 'Een verhaal', stappen: [{ titel: 'Eerst', focus: 'mijnstreek' }] };

describe('readStories(bytes)', () => {
  it('reads one story, a list of stories, and an object with such a list', () => {
    for (const said of [told, [told], { verhalen: [told] }]) {
      const { stories, faults } = read(said);
      expect(faults).toEqual([]);
      expect(stories.map(({ id, title }) => [id, title])).toEqual([['verhaal', 'Een verhaal']]);
      expect([...(stories[0]?.steps[0]?.view ?? [])]).toEqual([['focus', 'mijnstreek']]);
    }
  });

  it('takes several values from a list or a text, and a number as it is written', () => {
    const [story] = read([
      { stappen: [{ thema: ['jeugd', 'wonen, leven'], jaar: 2018, selectie: null }] },
    ]).stories;
    expect([...(story?.steps[0]?.view ?? [])]).toEqual([
      ['thema', 'jeugd,wonen,, leven'],
      ['jaar', '2018'],
      ['selectie', ''],
    ]);
  });

  it('takes names such as __proto__ for names like others', () => {
    const text =
      '{"verhalen":[{"id":"__proto__","titel":"x","constructor":1,"stappen":[{"__proto__":"y","focus":"a"}]}]}';
    const { stories, unread } = readStories(bytesOf(text));
    expect(stories[0]?.id).toBe('__proto__');
    expect([...(stories[0]?.steps[0]?.view ?? [])]).toEqual([
      ['__proto__', 'y'],
      ['focus', 'a'],
    ]);
    const again = writeStories(stories, unread);
    expect(JSON.parse(again).verhalen[0]).toHaveProperty('constructor', 1);
    expect(again).toContain('"__proto__": "y"');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('leaves out what is no story or step, and says which', () => {
    const { stories, faults, numbers } = read({
      verhalen: [3, { titel: 'leeg' }, { stappen: ['x', { jaar: '2018' }] }],
    });
    expect(stories).toHaveLength(1);
    expect(numbers).toEqual([{ story: 3, steps: [2] }]);
    expect(faults.map(({ kind, story, step }) => [kind, story, step])).toEqual([
      ['shape', 1, 0],
      ['shape', 2, 0],
      ['shape', 3, 1],
    ]);
  });

  it('loses nothing of what it leaves out: it is written in its place again', () => {
    const long = 'lang '.repeat(3000).trim();
    const said = {
      versie: 2,
      verhalen: [
        3,
        { titel: 'leeg' },
        {
          id: 'a',
          titel: { nl: 'A' },
          omschrijving: long,
          stappen: ['x', { titel: ['B'], tekst: long, jaar: { van: 2013 }, bron: [{}, 'b'] }, null],
        },
        'einde',
      ],
    };
    const { stories, unread } = read(said);
    expect(JSON.parse(writeStories(stories, unread))).toEqual(said);
    // What someone writes anew takes the place of what could not be read.
    const [story] = stories;
    const [step] = story?.steps ?? [];
    if (story === undefined || step === undefined) throw new Error('no story was read');
    const again = {
      ...story,
      title: 'A',
      steps: [{ ...step, title: 'B', text: 'kort', sources: ['b', 'c'] }],
    };
    expect(JSON.parse(writeStories([again], unread)).verhalen[2]).toMatchObject({
      titel: 'A',
      omschrijving: long,
      stappen: ['x', { titel: 'B', tekst: 'kort', bron: 'b|c' }, null],
    });
  });

  it('gives each story an id of its own', () => {
    const same = { id: 'a', stappen: [{}] };
    expect(read([same, same, same]).stories.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-3']);
  });
});

const line = fc.string({ maxLength: 30, unit: 'grapheme' }).map((text) => text.trim());
const name = fc.oneof(line, fc.constantFrom('__proto__', 'constructor', 'focus', 'jaar'));
const ownNames = ['id', 'titel', 'tekst', 'notitie', 'bron', 'omschrijving', 'stappen', 'verhalen'];
const free = name.filter((one) => !ownNames.includes(one));
const unread = fc
  .dictionary(
    free,
    fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
    { maxKeys: 3 },
  )
  .map((fields) => new Map(Object.entries(fields)));
const step = fc.record({
  title: line,
  text: line,
  note: line,
  view: fc.array(fc.tuple(free, line), { maxLength: 4 }).map((fields) => new Map(fields)),
  sources: fc.array(
    line.filter((id) => id !== ''),
    { maxLength: 3 },
  ),
  unread: fc.constant(new Map<string, unknown>()),
});
const stories: fc.Arbitrary<readonly Story[]> = fc.uniqueArray(
  fc.record({
    id: line.filter((id) => id !== ''),
    title: line.filter((title) => title !== ''),
    description: line,
    steps: fc.array(step, { minLength: 1, maxLength: 4 }),
    unread,
  }),
  { selector: ({ id }) => id, maxLength: 4 },
);

describe('writeStories(stories, unread)', () => {
  it('writes what is read back as the same stories, with what meant nothing here', () => {
    holds(
      fc.property(stories, unread, (given, beside) => {
        const again = readStories(bytesOf(writeStories(given, beside)));
        expect(again.stories).toEqual(given);
        expect(again.unread).toEqual(new Map(JSON.parse(JSON.stringify([...beside]))));
      }),
    );
  });

  it('writes two spaces a level, Dutch names, and nothing that is empty', () => {
    expect(writeStories(read({ versie: 2, verhalen: [told] }).stories, new Map([['versie', 2]]))).toBe(
      `${JSON.stringify({ versie: 2, verhalen: [{ id: 'verhaal', ...told }] }, null, 2)}\n`,
    );
  });
});
