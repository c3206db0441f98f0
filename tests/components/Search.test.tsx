import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Search } from '../../src/components/Search';
import type { SearchProps } from '../../src/components/searchProps';
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
  readonly onChoose: (hit: SearchHit) => void;
  readonly onLeave?: () => void;
}

/** A page that finds both hits for any text with a z. */
function Page({ onChoose, onLeave = () => undefined }: PageProps) {
  const [query, setQuery] = useState('');
  const found = query.includes('z') ? hits : [];
  return (
    <Search
      query={query}
      onQuery={setQuery}
      hits={found}
      total={found.length}
      isTotalLeast={false}
      state={query === '' ? 'idle' : 'ready'}
      onChoose={onChoose}
      onLeave={onLeave}
    />
  );
}

/** A page in which `zuy` is typed and the answer is on its way. */
function asked() {
  const onChoose = vi.fn<(hit: SearchHit) => void>();
  const field = (answer: Partial<SearchProps>) => (
    <Search
      query="zuy"
      onQuery={vi.fn()}
      hits={[]}
      total={0}
      isTotalLeast={false}
      state="loading"
      onChoose={onChoose}
      {...answer}
    />
  );
  const { rerender } = render(field({}));
  return { onChoose, answer: (given: Partial<SearchProps>) => rerender(field(given)) };
}

async function search(onChoose = vi.fn<(hit: SearchHit) => void>()) {
  render(<Page onChoose={onChoose} />);
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
    const { answer, onChoose } = asked();
    await userEvent.click(screen.getByRole('combobox'));
    await userEvent.keyboard('{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    answer({ hits, state: 'ready' });
    expect(onChoose.mock.calls).toEqual([[expect.objectContaining({ id: 'zuyderland' })]]);
  });

  it('says what was found, or that nothing was, only when the answer is there', async () => {
    const { answer } = asked();
    await userEvent.click(screen.getByRole('combobox'));
    const status = screen.getByRole('status');
    expect(screen.getByText('Er wordt gezocht…')).toBeVisible();
    expect(status).toBeEmptyDOMElement();
    answer({ state: 'ready' });
    expect(status).toHaveTextContent(/Niets gevonden voor ‘zuy’/);
    answer({ hits, total: 2, state: 'ready' });
    expect(status).toHaveTextContent(/^2 resultaten$/);
    answer({ hits, total: 37, state: 'ready' });
    expect(status).toHaveTextContent('De eerste 2 van 37.');
    answer({ hits, total: 500, isTotalLeast: true, state: 'ready' });
    expect(status).toHaveTextContent('De eerste 2 van meer dan 500.');
    expect(screen.getAllByText(/De eerste 2 van meer dan 500/)).toHaveLength(2);
  });

  it('hides nothing of the page, and points from the field to its list and the hit arrowed to', async () => {
    const { box } = await search();
    await userEvent.keyboard('z');
    expect(document.querySelector('[aria-hidden="true"]:not(svg, .search-hint), [inert]')).toBeNull();
    const list = screen.getByRole('listbox');
    expect(box).toHaveAttribute('aria-controls', list.id);
    expect(box).not.toHaveAttribute('aria-activedescendant');
    await userEvent.keyboard('{ArrowUp}');
    const [first, last] = screen.getAllByRole('option');
    expect(box).toHaveAttribute('aria-activedescendant', last?.id);
    expect(last).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowDown}');
    expect(box).toHaveAttribute('aria-activedescendant', first?.id);
    expect(box).toHaveFocus();
  });

  it('closes its list when the focus leaves, and opens it again for the same words', async () => {
    const { box } = await search();
    await userEvent.keyboard('z');
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.click(box);
    expect(screen.getByRole('listbox')).toBeVisible();
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
    expect(first).toHaveAccessibleName('Zuyderland, organisatie, ziekenhuis, Sittard-Geleen');
    expect(second).toHaveTextContent('Zuidtafeltafel · stuurgroepZuid-Limburg');
  });

  it('says so when nothing is found, and what to try', async () => {
    const { onChoose } = await search();
    await userEvent.keyboard('qqq');
    expect(screen.getByText('Niets gevonden voor ‘qqq’.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('closes its list, empties and leaves the field with Escape, one thing at a time', async () => {
    const onLeave = vi.fn();
    const outside = vi.fn();
    render(<Page onChoose={vi.fn()} onLeave={onLeave} />);
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
});
