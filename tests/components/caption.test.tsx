import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Caption } from '../../src/components/present/Caption';
import type { Story, StoryStep } from '../../src/ecosystem/story';

function step(title: string, text: string): StoryStep {
  return { title, text, note: '', view: new Map(), sources: [] };
}

/** Made up. */
const story: Story = {
  id: 'proef',
  title: 'Proef',
  description: '',
  steps: [step('Eerste', 'Een'), step('<b>Tweede</b>', 'Zelfde\nregel\n\nZelfde\nregel'), step('', '')],
};

function caption(number: number, onStep = vi.fn()) {
  return (
    <Caption
      story={story}
      step={number}
      isDetour={false}
      year={null}
      sources={[]}
      sign={null}
      onStep={onStep}
      tools={null}
    />
  );
}

it('says each step in the same place, so that who hears the page hears it', () => {
  // Others may speak in a place of their own in the page.
  const { container, rerender } = render(caption(1));
  const live = container.querySelector('[aria-live]');
  expect(live).toHaveTextContent('Stap 1 van 3. ProefEersteEen');
  rerender(caption(2));
  expect(container.querySelector('[aria-live]')).toBe(live);
  expect(live).toHaveTextContent('<b>Tweede</b>');
  rerender(caption(3));
  expect(live).toHaveTextContent('Stap 3');
});

it('shows a text as text, with the lines of the file and paragraphs that are alike', () => {
  const complain = vi.spyOn(console, 'error');
  const { container } = render(caption(2));
  expect([...container.querySelectorAll('.paragraph')].map(({ textContent }) => textContent)).toEqual([
    'Zelfde\nregel',
    'Zelfde\nregel',
  ]);
  expect(container.querySelector('b')).toBeNull();
  expect(complain).not.toHaveBeenCalled();
});

it('keeps the focus at the end of the story', () => {
  const onStep = vi.fn();
  const { rerender } = render(caption(2, onStep));
  const next = screen.getByRole('button', { name: 'Volgende' });
  next.focus();
  next.click();
  expect(onStep).toHaveBeenCalledWith(3);
  rerender(caption(3, onStep));
  expect(next).toHaveFocus();
  expect(next).toHaveAttribute('aria-disabled', 'true');
  next.click();
  expect(onStep).toHaveBeenCalledTimes(1);
});
