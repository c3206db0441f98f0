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

  it('closes with its cross, and tells so once', async () => {
    const onClose = vi.fn();
    render(<ProblemsList isOpen onClose={onClose} problems={[problem]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
