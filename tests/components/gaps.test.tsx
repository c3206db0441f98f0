import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { GapsList } from '../../src/components/gaps/GapsList';
import { nameColumns } from '../../src/components/gaps/gapNames';
import type { GridPosition } from '../../src/components/views/gridKeys';
import { findGaps, tablesInCell } from '../../src/network/gaps';
import { wordingIn } from '../../src/wording/wording';
import { realNetwork } from '../fixtures/anEcosystem';

const { network } = realNetwork();
const ask = { place: 0, against: 'niveau', themes: [], levels: [], most: 60 } as const;
const gaps = findGaps(network, ask);
const columns = nameColumns(network, gaps, ask, wordingIn('nl'));

/** The list with what a link keeps of it, and a way to go back to what it said before. */
function List({ start, onLink }: { start: GridPosition | null; onLink: (at: GridPosition | null) => void }) {
  const [said, setSaid] = useState<readonly (GridPosition | null)[]>([start]);
  return (
    <>
      <button type="button" onClick={() => setSaid(said.slice(0, -1))}>
        Terug
      </button>
      <GapsList
        {...{ network, gaps, columns }}
        own={null}
        isPast={() => false}
        marked={new Set()}
        tablesIn={(cell) => tablesInCell(network, ask, cell)}
        open={said.at(-1) ?? null}
        onOpen={(at) => {
          onLink(at);
          setSaid([...said, at]);
        }}
        onSelect={vi.fn()}
      />
    </>
  );
}

const unfolds = () => [...document.querySelectorAll('details')];
const opened = () => unfolds().flatMap(({ open }, position) => (open ? position : []));
const press = async (position: number) => {
  const summary = unfolds()[position]?.querySelector('summary');
  if (summary) await userEvent.click(summary);
};

describe('GapsList', () => {
  it('opens what a link says, with its tables', () => {
    const row = gaps.counts.findIndex((counts) => (counts[0] ?? 0) > 0);
    render(<List start={{ row, column: 0 }} onLink={vi.fn()} />);
    expect(opened()).toHaveLength(1);
    expect(document.querySelectorAll('details[open] li')).toHaveLength(gaps.counts[row]?.[0] ?? 0);
  });

  it('keeps what was opened before, tells the last of it, and closes it again on the way back', async () => {
    const onLink = vi.fn();
    render(<List start={null} onLink={onLink} />);
    await press(0);
    await press(1);
    expect(opened()).toEqual([0, 1]);
    expect(onLink).toHaveBeenCalledTimes(2);
    await userEvent.click(screen.getByRole('button', { name: 'Terug' }));
    expect(opened()).toEqual([0]);
    await press(0);
    expect(opened()).toEqual([]);
    expect(onLink).toHaveBeenLastCalledWith(null);
  });
});
