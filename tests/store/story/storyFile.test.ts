import { describe, expect, it } from 'vitest';
import { readStories } from '../../../src/dataset/readStories';
import { isFileLost, storyFile } from '../../../src/store/story/storyFile';
import type { Problem } from '../../../src/validation/problem';

const bytesOf = (said: unknown) => new TextEncoder().encode(JSON.stringify(said));

describe('storyFile(data)', () => {
  it('has what could not be read in its place, and one’s own version in that of another', () => {
    const said = ['niets', { id: 'a', titel: 'A', stappen: [7, { titel: 'Eerst' }] }];
    const { stories, unread } = readStories(bytesOf(said));
    const [story] = stories;
    if (story === undefined) throw new Error('no story was read');
    const drafts = [{ story: { ...story, title: 'Mijn A' }, stamp: '' }];
    const file = storyFile({ stories, drafts, besideStories: unread });
    expect(JSON.parse(new TextDecoder().decode(file))).toEqual({
      verhalen: ['niets', { id: 'a', titel: 'Mijn A', stappen: [7, { titel: 'Eerst' }] }],
    });
  });
});

describe('isFileLost({ stories, problems })', () => {
  const broken: Problem = {
    code: 'invalid-json',
    severity: 'error',
    file: 'verhaal.json',
    row: null,
    column: null,
    facts: {},
  };

  it('is so where there is a file of which no story could be read', () => {
    expect(isFileLost({ stories: [], problems: [broken] })).toBe(true);
    expect(isFileLost({ stories: [], problems: [{ ...broken, file: 'tafels.csv' }] })).toBe(false);
    expect(isFileLost({ stories: [], problems: [] })).toBe(false);
  });
});
