import { expect, it } from 'vitest';
import type { Story } from '../../../src/ecosystem/story';
import { aStore } from '../aStore';

const step = { title: '', text: '', note: '', view: new Map(), sources: [] };
/** Made up. */
const story: Story = { id: 'proef', title: 'Proef', description: '', steps: [step, step] };

function told() {
  const store = aStore();
  const state = store.getState();
  state.takeStories([story]);
  state.openStory('proef');
  state.tellStep(2);
  return { state, view: () => store.getState().view };
}

it('shows nothing anew when a press goes behind the end, and comes back from black', () => {
  const { state, view } = told();
  const last = view().telling;
  expect(last).toMatchObject({ step: 2, isOn: true });
  state.tellStep(3);
  expect(view().telling).toBe(last);
  state.blacken(true);
  state.tellStep(3);
  expect(view()).toMatchObject({ telling: last, isBlack: false });
});

it('comes back from a detour to the step, also at the end', () => {
  const { state, view } = told();
  state.takeDetour();
  state.tellStep(3);
  expect(view().telling).toEqual({ story: 'proef', step: 2, isOn: true, isDetour: false });
  state.tellStep(0);
  expect(view().telling).toMatchObject({ step: 1 });
});
