import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { type Drafts, withDraft } from '../../../src/components/desk/drafts';
import { ProblemGroups } from '../../../src/components/desk/ProblemGroups';
import { groupProblems } from '../../../src/components/desk/problemChoice';
import type { RowSight } from '../../../src/components/desk/rowParts';
import { WordsProvider } from '../../../src/components/Words';
import type { Problem } from '../../../src/validation/problem';

const problem: Problem = {
  code: 'missing-value',
  severity: 'error',
  file: 'tafels.csv',
  row: 3,
  column: 'naam',
  facts: {},
};
const sight: RowSight = {
  row: {
    table: 'tafels',
    index: 1,
    cells: [
      { header: 'id', column: 'id', text: 'nieuw' },
      { header: 'naam', column: 'naam', text: '' },
    ],
  },
  thing: null,
};

interface DeskProps {
  readonly problems?: readonly Problem[];
  readonly rowOf?: () => RowSight | undefined;
  readonly onDrop?: () => Promise<boolean>;
  readonly onMend?: (place: object, texts: ReadonlyMap<string, string>) => void;
}

function Desk({ problems = [problem], rowOf = () => sight, onDrop = async () => true, onMend }: DeskProps) {
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  return (
    <WordsProvider language="nl">
      <ProblemGroups
        groups={groupProblems(problems)}
        drafts={drafts}
        onSeen={() => undefined}
        rowOf={rowOf}
        onMend={onMend ?? (() => undefined)}
        onShow={() => undefined}
        onDraft={(at, typed) => setDrafts((before) => withDraft(before, at, typed))}
        onDrop={onDrop}
      />
    </WordsProvider>
  );
}

async function type(text: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Wijzig de rij: 3 van tafels.csv, om naam' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'naam' }), text);
}

describe('ProblemGroups', () => {
  it('keeps what is typed in a row while its rows are fetched anew, and when the card was away', async () => {
    const { rerender } = render(<Desk />);
    await type('Nieu');
    rerender(<Desk rowOf={() => undefined} />);
    expect(screen.getByRole('textbox', { name: 'naam' })).toHaveValue('Nieu');
    rerender(<Desk problems={[]} />);
    rerender(<Desk />);
    expect(screen.getByRole('textbox', { name: 'naam' })).toHaveValue('Nieu');
    expect(screen.getByRole('textbox', { name: 'naam' })).not.toHaveFocus();
  });

  it('does not put what was typed in another row that stands in its place', async () => {
    const { rerender } = render(<Desk />);
    await type('Nieu');
    const other = { header: 'id', column: 'id', text: 'anders' };
    rerender(<Desk problems={[]} />);
    rerender(<Desk rowOf={() => ({ row: { table: 'tafels', index: 1, cells: [other] }, thing: null })} />);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('asks before Escape takes away what was typed, and goes on when that was a slip', async () => {
    const onDrop = vi.fn(async () => false);
    render(<Desk onDrop={onDrop} />);
    await type('Nieu{Escape}');
    expect(onDrop).toHaveBeenCalledWith({ file: 'tafels.csv', row: 3 });
    expect(screen.getByRole('textbox', { name: 'naam' })).toHaveValue('Nieu');
    await userEvent.click(screen.getByRole('button', { name: 'Annuleer' }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('closes at once on Escape when nothing was typed, and saves only what differs', async () => {
    const onMend = vi.fn();
    const onDrop = vi.fn(async () => false);
    render(<Desk onMend={onMend} onDrop={onDrop} />);
    await type('x{Backspace}{Escape}');
    expect(onDrop).not.toHaveBeenCalled();
    await type('Nieuw{Enter}');
    expect(onMend).toHaveBeenCalledWith({ file: 'tafels.csv', row: 3 }, new Map([['naam', 'Nieuw']]));
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
