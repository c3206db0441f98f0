import { waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createExploring } from '../../../src/modes/explore/exploring';
import { aLoadedStore, noAnswers } from '../../store/aStore';

vi.mock('../../../src/scene/membersScene', () => {
  throw new Error('the site was renewed');
});

describe('createExploring(store, data)', () => {
  it('tells it when what draws members cannot be had, and the places stay', async () => {
    const store = aLoadedStore();
    const { pipeline } = createExploring(store, noAnswers);
    await waitFor(() => expect(store.getState().notices).toEqual([{ kind: 'part-lost', value: '' }]));
    expect(pipeline.drawsMembers()).toBe(false);
    expect(pipeline.sceneOf(store.getState())?.circles.length).toBeGreaterThan(0);
  });
});
