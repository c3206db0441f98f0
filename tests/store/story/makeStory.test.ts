import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/ecosystem/story';
import { readLink } from '../../../src/store/link';
import {
  addStep,
  duplicateStep,
  moveStep,
  picturesOf,
  removeStep,
  reviewStep,
  shownIn,
  storyId,
} from '../../../src/store/story/makeStory';
import { linkOfStep } from '../../../src/store/story/stepView';
import { holds } from '../../fixtures/holds';

const empty: Story = { id: 'a', title: 'A', description: '', steps: [] };

/** What a link shows, as the maker gets it from the page. */
function shown(query: string) {
  const link = readLink(query);
  return shownIn({ ...link, language: 'nl', theme: link.theme ?? 'automatic' });
}

function told(...queries: readonly string[]): Story {
  return queries.reduce((story, query, index) => addStep(story, index, shown(query), 'noord'), empty);
}

const viewsOf = ({ steps }: Story) => steps.map(({ view }) => Object.fromEntries(view));

describe('addStep(story, after, shown, start)', () => {
  it('says only what differs from what it inherits, and takes away what is no longer there', () => {
    const story = told(
      'focus=noord&jaar=2018&thema=jeugd,wonen',
      'focus=noord&selectie=wiel&jaar=2018&thema=jeugd,wonen',
      'focus=zuid&selectie=wiel&weergave=netwerk&thema-kleur=donker',
      'focus=zuid&selectie=wiel&lagen=relaties',
    );
    expect(viewsOf(story)).toEqual([
      { focus: 'noord', jaar: '2018', thema: 'jeugd,wonen' },
      { selectie: 'wiel' },
      { focus: 'zuid', jaar: '', thema: '', weergave: 'netwerk', 'thema-kleur': 'donker' },
      { weergave: '', lagen: 'relaties', 'thema-kleur': '' },
    ]);
  });

  it('takes the same written in another way for the same', () => {
    const story: Story = {
      ...empty,
      steps: [
        {
          title: '',
          text: '',
          note: '',
          sources: [],
          view: new Map([
            ['thema', 'Wonen'],
            ['weergave', 'kaart'],
          ]),
        },
      ],
    };
    expect(viewsOf(addStep(story, 1, shown('focus=noord&thema=wonen'), 'noord'))[1]).toEqual({});
  });

  it('leaves out what belongs to the reader', () => {
    expect(viewsOf(told('focus=noord&org=wiel&taal=en&verhaal=x&stap=2'))).toEqual([{ focus: 'noord' }]);
  });
});

const query = fc
  .record({
    focus: fc.constantFrom('noord', 'zuid'),
    selectie: fc.constantFrom('', 'wiel', 'naaf'),
    jaar: fc.constantFrom('', '2018', '2020'),
    thema: fc.constantFrom('', 'jeugd', 'jeugd,wonen'),
    weergave: fc.constantFrom('', 'lijst', 'netwerk'),
    'thema-kleur': fc.constantFrom('', 'donker'),
  })
  .map((fields) => String(new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ''))));
const queries = fc.array(query, { minLength: 1, maxLength: 6 });

describe('a story that is made', () => {
  it('shows at each step what was shown when it was added', () => {
    holds(
      fc.property(queries, (all) => {
        const story = told(...all);
        all.forEach((one, index) => {
          const { theme: _, ...link } = linkOfStep(story, index + 1, null);
          const { theme: __, ...meant } = readLink(one);
          expect(link).toEqual(meant);
        });
        expect(picturesOf(story)).toEqual(all.map(shown));
      }),
    );
  });

  it('goes on showing the same at each step, whatever happens to the others', () => {
    const places = fc.tuple(queries, fc.nat(), fc.nat(), query);
    holds(
      fc.property(places, ([all, one, other, now]) => {
        const story = told(...all);
        const [from, to] = [(one % all.length) + 1, (other % all.length) + 1];
        const before = picturesOf(story);
        const pictures = before.toSpliced(from - 1, 1);
        const picture = before[from - 1] ?? new Map();
        expect(picturesOf(moveStep(story, from, to))).toEqual(pictures.toSpliced(to - 1, 0, picture));
        expect(picturesOf(removeStep(story, from))).toEqual(pictures);
        expect(picturesOf(duplicateStep(story, from))).toEqual(before.toSpliced(from, 0, picture));
        expect(picturesOf(addStep(story, from, shown(now), 'noord'))).toEqual(
          before.toSpliced(from, 0, shown(now)),
        );
        expect(picturesOf(reviewStep(story, from, shown(now), 'noord'))).toEqual(
          before.with(from - 1, shown(now)),
        );
      }),
    );
  });

  it('leaves a step as it was written where it need not change', () => {
    const step = { title: '', text: '', note: '', sources: [] };
    const story: Story = {
      ...empty,
      steps: [
        {
          ...step,
          view: new Map([
            ['focus', 'noord'],
            ['selectie', ''],
          ]),
        },
        {
          ...step,
          view: new Map([
            ['focus', 'noord'],
            ['jaar', '2020'],
            ['jaren', '2013-2020'],
          ]),
        },
        { ...step, view: new Map([['jaar', '']]) },
      ],
    };
    const moved = moveStep(story, 1, 2);
    expect(moveStep(moved, 2, 1).steps[1]).toBe(moved.steps[0]);
    expect(viewsOf(removeStep(story, 1))[0]).toEqual({ focus: 'noord', jaar: '2020', jaren: '2013-2020' });
    expect(viewsOf(reviewStep(story, 2, shown('focus=zuid&jaar=2020'), 'noord'))[1]).toMatchObject({
      jaren: '2013-2020',
    });
    expect(viewsOf(reviewStep(story, 2, shown('focus=zuid'), 'noord'))[1]).not.toHaveProperty('jaren');
  });
});

describe('storyId(title, taken)', () => {
  it('is plain, short and free', () => {
    expect(storyId('Één verhaal: de Mijnstreek!', [])).toBe('een-verhaal-de-mijnstreek');
    expect(storyId('<script>', ['script'])).toBe('script-2');
    expect(storyId('…', [])).toBe('verhaal');
  });
});
