import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Story } from '../../../src/ecosystem/story';
import { readKeptStories } from '../../../src/store/story/keptStories';
import { openWorkshop, type Workshop } from '../../../src/store/story/workshop';
import { stored } from '../../fixtures/aStorage';
import { aLoadedStore } from '../aStore';

/** All tabs have the same. */
vi.mock('idb-keyval', () => import('../../fixtures/aStorage'));

const base = 'https://voorbeeld.nl/data/';

function aStory(id: string, title: string): Story {
  return { id, title, description: '', steps: [], unread: new Map() };
}

/** A tab that read what was kept when it was opened. */
async function aTab() {
  const store = aLoadedStore();
  store.getState().takeStories([], await readKeptStories(base));
  return openWorkshop(store, base);
}

async function rested(...tabs: readonly Workshop[]): Promise<void> {
  for (const tab of tabs) await vi.waitUntil(() => tab.state().keeping !== 'busy');
}

const titlesKept = async () => (await readKeptStories(base)).map(({ story }) => story.title).toSorted();

describe('openWorkshop(store, base)', () => {
  beforeEach(() => stored.clear());

  it('keeps the stories of two tabs that are made at the same time', async () => {
    const [one, other] = [await aTab(), await aTab()];
    one.put(aStory('a', 'Van de een'));
    other.put(aStory('b', 'Van de ander'));
    await rested(one, other);
    expect(await titlesKept()).toEqual(['Van de ander', 'Van de een']);
    // What one throws away is its own.
    one.throwAway('a');
    await rested(one);
    expect(await titlesKept()).toEqual(['Van de ander']);
    one.undo();
    await rested(one);
    expect(await titlesKept()).toEqual(['Van de ander', 'Van de een']);
  });

  it('tells a tab that its story was changed in another, and keeps what was written first', async () => {
    const [one, other] = [await aTab(), await aTab()];
    one.put(aStory('a', 'Eerst'));
    await rested(one);
    other.put(aStory('a', 'Later, en van niets wetend'));
    await rested(other);
    expect([one.state().keeping, other.state().keeping]).toEqual(['yes', 'other-tab']);
    other.throwAway('a');
    await rested(other);
    expect(await titlesKept()).toEqual(['Eerst']);
    // Its own copy is kept beside it.
    other.put(aStory('a-2', 'Later'));
    await rested(other);
    expect(await titlesKept()).toEqual(['Eerst', 'Later']);
  });

  it('takes letters typed one after the other in one field for one change', async () => {
    const one = await aTab();
    one.put(aStory('a', ''));
    for (const title of ['D', 'De', 'De z']) one.put(aStory('a', title), 'title');
    expect(one.undo()).toBe('a');
    await rested(one);
    expect((await readKeptStories(base)).map(({ story }) => story.id)).toEqual(['a']);
    one.redo();
    await rested(one);
    expect(await titlesKept()).toEqual(['De z']);
    expect(one.state()).toMatchObject({ canUndo: true, canRedo: false });
  });
});
