import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Search } from '../../src/components/Search';
import type { SearchHit } from '../../src/network/searchHit';

const hits: readonly SearchHit[] = [
  {
    kind: 'organisation',
    id: 'zuyderland',
    name: 'Zuyderland',
    detail: 'ziekenhuis',
    where: 'Sittard-Geleen',
  },
  { kind: 'tafel', id: 'zuidtafel', name: 'Zuidtafel', detail: 'stuurgroep', where: 'Zuid-Limburg' },
];

interface PageProps {
  readonly isWanted: boolean;
  readonly onChoose: (hit: SearchHit) => void;
  readonly onLeave?: () => void;
}

/** A page that finds both hits for any text with a z. */
function Page({ isWanted, onChoose, onLeave = () => undefined }: PageProps) {
  const [query, setQuery] = useState('');
  const found = query.includes('z') ? hits : [];
  return (
    <Search
      isWanted={isWanted}
      query={query}
      onQuery={setQuery}
      hits={found}
      state={query === '' ? 'idle' : 'ready'}
      onChoose={onChoose}
      onLeave={onLeave}
    />
  );
}

async function search(onChoose = vi.fn<(hit: SearchHit) => void>()) {
  render(<Page isWanted onChoose={onChoose} />);
  const box = await screen.findByRole('combobox', { name: /Zoek op naam/ });
  await userEvent.click(box);
  return { box, onChoose };
}

describe('Search', () => {
  it('chooses the first hit on Enter, without arrowing', async () => {
    const { onChoose } = await search();
    await userEvent.keyboard('zuy');
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    await userEvent.keyboard('{Enter}');
    expect(onChoose.mock.calls).toEqual([[expect.objectContaining({ id: 'zuyderland' })]]);
  });

  it('remembers an Enter that came before the answer', async () => {
    const onChoose = vi.fn<(hit: SearchHit) => void>();
    const field = (found: readonly SearchHit[], state: 'loading' | 'ready') => (
      <Search isWanted query="zuy" onQuery={vi.fn()} hits={found} state={state} onChoose={onChoose} />
    );
    const { rerender } = render(field([], 'loading'));
    await userEvent.click(await screen.findByRole('combobox'));
    await userEvent.keyboard('{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    rerender(field(hits, 'ready'));
    expect(onChoose.mock.calls).toEqual([[expect.objectContaining({ id: 'zuyderland' })]]);
  });

  it('chooses the hit that was arrowed to', async () => {
    const { onChoose } = await search();
    await userEvent.keyboard('zu{ArrowDown}{ArrowDown}{Enter}');
    expect(onChoose.mock.calls).toEqual([[expect.objectContaining({ id: 'zuidtafel' })]]);
  });

  it('chooses the hit that is clicked', async () => {
    const { onChoose } = await search();
    await userEvent.keyboard('zu');
    await userEvent.click(await screen.findByRole('option', { name: /Zuidtafel/ }));
    expect(onChoose.mock.calls).toEqual([[expect.objectContaining({ id: 'zuidtafel' })]]);
  });

  it('tells of each hit what it is and where', async () => {
    await search();
    await userEvent.keyboard('z');
    const [first, second] = await screen.findAllByRole('option');
    expect(first).toHaveTextContent('Zuyderlandorganisatie · ziekenhuisSittard-Geleen');
    expect(second).toHaveTextContent('Zuidtafeltafel · stuurgroepZuid-Limburg');
  });

  it('says so when nothing is found, and what to try', async () => {
    const { onChoose } = await search();
    await userEvent.keyboard('qqq');
    expect(await screen.findByText(/Niets gevonden voor ‘qqq’/)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('closes its list, empties and leaves the field with Escape, one thing at a time', async () => {
    const onLeave = vi.fn();
    const outside = vi.fn();
    render(<Page isWanted onChoose={vi.fn()} onLeave={onLeave} />);
    const box = await screen.findByRole('combobox');
    document.addEventListener('keydown', outside);
    await userEvent.click(box);
    await userEvent.paste('zuy');
    await screen.findAllByRole('option');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(box).toHaveValue('zuy');
    await userEvent.keyboard('{Escape}');
    expect(box).toHaveValue('');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect([onLeave, outside].map((call) => call.mock.calls.length)).toEqual([0, 0]);
    await userEvent.keyboard('{Escape}');
    expect([onLeave, outside].map((call) => call.mock.calls.length)).toEqual([1, 1]);
    document.removeEventListener('keydown', outside);
  });

  it('has no list without words', async () => {
    const { box } = await search();
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.keyboard('z');
    await screen.findAllByRole('option');
    await userEvent.keyboard('{Backspace}');
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(box).toHaveAttribute('aria-expanded', 'false');
  });

  it('is one plain field until its list is wanted, and hands over words and focus', async () => {
    const onChoose = vi.fn();
    const { rerender } = render(<Page isWanted={false} onChoose={onChoose} />);
    const plain = screen.getByRole('searchbox');
    expect(plain).toBe(screen.getByTestId('search'));
    plain.focus();
    await userEvent.keyboard('zuy');
    rerender(<Page isWanted onChoose={onChoose} />);
    const box = await screen.findByRole('combobox');
    await waitFor(() => expect(box).toHaveFocus());
    expect(screen.getByTestId('search')).toBe(box);
    expect(box).toHaveValue('zuy');
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledTimes(1);
  });
});
