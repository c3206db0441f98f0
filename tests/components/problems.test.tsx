import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ProblemsList } from '../../src/components/ProblemsList';
import { ProblemsSummary } from '../../src/components/ProblemsSummary';
import type { ShownProblem } from '../../src/wording/shownProblem';

const problem: ShownProblem = {
  severity: 'error',
  file: 'tafels.csv',
  row: 1012,
  column: 'gebied',
  code: 'unknown-reference',
  message: 'Rij 1012 van tafels.csv: gebied ‘utrect’ bestaat niet.',
  suggestion: 'Bedoelt u ‘utrecht’?',
};

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

describe('ProblemsList', () => {
  it('says of each problem where it is and what to do', () => {
    render(
      <ProblemsList isOpen onClose={vi.fn()} problems={[problem, { ...problem, row: null, column: null }]} />,
    );
    const [first, second] = within(screen.getByTestId('problems-list')).getAllByTestId('problem');
    expect(first).toHaveTextContent('Fouttafels.csvrij 1012kolom gebied');
    expect(first).toHaveTextContent('Bedoelt u ‘utrecht’?');
    expect({ ...first?.dataset }).toMatchObject({
      file: 'tafels.csv',
      row: '1012',
      column: 'gebied',
      code: 'unknown-reference',
      severity: 'error',
    });
    expect(second).toHaveTextContent('hele bestand');
    expect(second?.dataset['row']).toBe('');
  });

  it('shows the first two hundred, and the next when asked', async () => {
    const problems = Array.from({ length: 450 }, (_, index) => ({ ...problem, row: index + 2 }));
    render(<ProblemsList isOpen onClose={vi.fn()} problems={problems} />);
    expect(screen.getAllByTestId('problem')).toHaveLength(200);
    await userEvent.click(screen.getByRole('button', { name: 'Toon 200 meer' }));
    await userEvent.click(screen.getByRole('button', { name: 'Toon 50 meer' }));
    expect(screen.getAllByTestId('problem')).toHaveLength(450);
  });

  it('shows only errors or only warnings when asked, in the same order, so that none is out of reach', async () => {
    const warning: ShownProblem = { ...problem, severity: 'warning', file: 'gebieden.csv' };
    const problems = [
      ...Array.from({ length: 9000 }, (_, index) => ({ ...warning, row: index + 2 })),
      { ...problem, row: 7 },
      { ...warning, row: 8, file: 'tafels.csv' },
      { ...problem, row: 9 },
    ];
    render(<ProblemsList isOpen onClose={vi.fn()} problems={problems} />);
    const filter = within(screen.getByRole('group', { name: 'Welke problemen' }));
    const rows = () => screen.getAllByTestId('problem').map(({ dataset }) => dataset['row']);
    expect(filter.getByRole('button', { name: 'Alles 9.003', pressed: true })).toBeVisible();
    expect(rows()).toHaveLength(200);
    await userEvent.click(screen.getByRole('button', { name: 'Toon 200 meer' }));
    await userEvent.click(filter.getByRole('button', { name: 'Fouten 2', pressed: false }));
    expect(rows()).toEqual(['7', '9']);
    expect(screen.queryByRole('button', { name: /^Toon/ })).toBeNull();
    await userEvent.click(filter.getByRole('button', { name: 'Waarschuwingen 9.001' }));
    expect(rows()).toHaveLength(200);
    expect(screen.getByText('200 van 9.001 getoond')).toBeVisible();
  });

  it('offers no choice of what there is none of', () => {
    const { rerender } = render(<ProblemsList isOpen onClose={vi.fn()} problems={[problem]} />);
    expect(screen.getByRole('button', { name: 'Waarschuwingen 0' })).toBeDisabled();
    rerender(<ProblemsList isOpen onClose={vi.fn()} problems={[]} />);
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('closes with its cross, and tells so once', async () => {
    const onClose = vi.fn();
    render(<ProblemsList isOpen onClose={onClose} problems={[problem]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
