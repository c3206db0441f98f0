import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { StoriesDialog } from '../../src/components/present/StoriesDialog';

function dialog(isFaulty: boolean) {
  return (
    <StoriesDialog
      stories={[]}
      isFaulty={isFaulty}
      open={null}
      isClickerReady={false}
      onClickerReady={vi.fn()}
      singleKeys
      onSingleKeys={vi.fn()}
      onBegin={vi.fn()}
      onClose={vi.fn()}
    />
  );
}

it('tells a file in which no story can be read from one that is not there', () => {
  const { rerender } = render(dialog(false));
  expect(screen.getByText('Bij deze gegevens hoort nog geen verhaal.')).toBeInTheDocument();
  rerender(dialog(true));
  expect(screen.getByText('In verhaal.json is geen verhaal te lezen.')).toBeInTheDocument();
});
