import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ProblemsSummary } from '../../src/components/ProblemsSummary';

describe('ProblemsSummary', () => {
  it('counts in words, announces it and opens the list', async () => {
    const onOpen = vi.fn();
    render(<ProblemsSummary counts={{ errors: 2, warnings: 1 }} onOpen={onOpen} />);
    expect(screen.getByRole('status')).toHaveTextContent('2 fouten, 1 waarschuwing');
    const summary = screen.getByTestId('problems-summary');
    expect(summary).toHaveTextContent('2 fouten, 1 waarschuwing');
    await userEvent.tab();
    expect(summary).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalled();
  });

  it('has a sign and a number for each weight, for where there is no room for the words', () => {
    const { rerender } = render(
      <ProblemsSummary counts={{ errors: 2, warnings: 12_345 }} onOpen={vi.fn()} />,
    );
    const summary = screen.getByTestId('problems-summary');
    const signs = () =>
      [...summary.querySelectorAll<HTMLElement>('.problems-sign')].map((sign) => ({ ...sign.dataset }));
    expect(signs()).toEqual([
      { severity: 'error', count: '2' },
      { severity: 'warning', count: '999+' },
    ]);
    expect(summary).toHaveAccessibleName('2 fouten, 12.345 waarschuwingen');
    rerender(<ProblemsSummary counts={{ errors: 0, warnings: 1 }} onOpen={vi.fn()} />);
    expect(signs()).toEqual([{ severity: 'warning', count: '1' }]);
  });

  it('is quiet when all is well', () => {
    render(<ProblemsSummary counts={{ errors: 0, warnings: 0 }} onOpen={vi.fn()} />);
    expect(screen.getByTestId('problems-summary')).toHaveTextContent('Gegevens in orde');
  });
});
