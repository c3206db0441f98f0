import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ConnectionCard } from '../../src/components/connection/ConnectionCard';
import { EndField } from '../../src/components/connection/EndField';
import { OrganisationCard } from '../../src/components/OrganisationCard';
import { tellWay, type WayThing } from '../../src/network/cards/connectionCard';
import { organisationCard } from '../../src/network/cards/organisationCard';
import { findConnections } from '../../src/network/connections';
import type { SearchHit } from '../../src/network/searchHit';
import { tellWayInWords } from '../../src/wording/connectionSentences';
import { wordingIn } from '../../src/wording/wording';
import { someDay } from '../fixtures/pastRows';
import { indexOf, smallNetwork } from '../fixtures/smallNetwork';

const network = smallNetwork();
const { members } = network;
if (members === null) throw new Error('no members');

function listed(from: string, to: string) {
  const kindOf = (id: string) =>
    ['ggd', 'huisarts', 'raadhuis', 'thuiszorg'].includes(id) ? 'organisation' : 'verband';
  const end = (id: string) => ({ kind: kindOf(id), index: indexOf(network, id) }) as const;
  if (members === null) throw new Error('no members');
  const ask = { from: end(from), to: end(to), most: 50, longer: 0 };
  const { ways, count, isCountLeast } = findConnections({ ...network, ...members }, ask);
  return {
    count,
    isCountLeast,
    ways: ways.map((one) => {
      const way = tellWay(network, one, someDay);
      return { way, sentence: tellWayInWords(wordingIn('nl'), way, true) };
    }),
  };
}

type Props = ComponentProps<typeof ConnectionCard>;

function show(changes: Partial<Props> = {}) {
  const events = {
    onChoose: vi.fn(),
    onLonger: vi.fn(),
    onSwap: vi.fn(),
    onClose: vi.fn(),
    onSelect: vi.fn(),
  };
  const shortest = changes.shortest ?? listed('ggd', 'raadhuis');
  const props: Props = {
    from: <p>van</p>,
    to: <p>naar</p>,
    lead: shortest.ways[0]?.sentence ?? '',
    isWaiting: false,
    isPicking: false,
    isFiltered: false,
    shortest,
    longer: null,
    isLonger: false,
    chosen: 0,
    ...events,
    ...changes,
  };
  render(<ConnectionCard {...props} />);
  return events;
}

describe('ConnectionCard', () => {
  it('tells the way in words and as a list of steps, each of which selects what it names', async () => {
    const { onSelect } = show();
    const { way, sentence } = listed('ggd', 'raadhuis').ways[0] ?? {};
    expect(screen.getByTestId('connection-lead')).toHaveTextContent(sentence ?? 'no way');
    const [steps] = screen.getAllByRole('list', { name: 'De weg in stappen' });
    if (steps === undefined || way === undefined) throw new Error('no steps');
    const items = within(steps).getAllByRole('listitem');
    expect(items.map((item) => within(item).getByRole('button').textContent)).toEqual(
      way.things.map(({ name }) => name),
    );
    for (const [step, seats] of way.seats.entries()) {
      for (const { role } of seats) if (role !== '') expect(items[step]).toHaveTextContent(`als ${role}`);
    }
    await userEvent.click(within(steps).getAllByRole('button')[1] as HTMLElement);
    expect(onSelect).toHaveBeenCalledWith(way.things[1]?.kind, way.things[1]?.id);
  });

  it('unfolds the other ways that are as short, and makes one stand out', async () => {
    const shortest = listed('ggd', 'raadhuis');
    const twice = { ...shortest, count: 2, ways: [...shortest.ways, ...shortest.ways].slice(0, 2) };
    const { onChoose } = show({ shortest: twice });
    expect(screen.getByTestId('connection-lead')).toHaveTextContent('Een van 2 even korte wegen.');
    await userEvent.click(screen.getByText('Nog 1 even korte weg'));
    const other = screen.getByRole('button', { name: twice.ways[1]?.sentence ?? '' });
    expect(other).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(other);
    expect(onChoose).toHaveBeenCalledWith(1);
  });

  it('looks for longer ways when asked, and says when there are none', async () => {
    const { onLonger } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Zoek langere wegen' }));
    expect(onLonger).toHaveBeenCalled();
    show({ isLonger: true, longer: { count: 0, isCountLeast: false, ways: [] } });
    expect(screen.getByText(/Over één tafel meer zijn er geen wegen/)).toBeVisible();
  });

  it('says how many ways there are when they are too many to count or to list', () => {
    const { ways } = listed('ggd', 'raadhuis');
    const many = [...Array(15).keys()].flatMap(() => ways.slice(0, 1));
    show({ shortest: { count: 9e15, isCountLeast: true, ways: many } });
    expect(screen.getByTestId('connection-lead')).toHaveTextContent('Er zijn meer dan 9.000.000.000.000.000');
    expect(screen.getByText(/De eerste 15 staan hier en op de kaart/)).toBeInTheDocument();
    expect(screen.getAllByRole('button', { hidden: true, name: many[0]?.sentence ?? '' })).toHaveLength(10);
  });

  it('asks for the end that is missing, and says that it is looking', () => {
    const nothing = { count: 0, isCountLeast: false, ways: [] };
    show({ isPicking: true, shortest: nothing });
    expect(screen.getByRole('status')).toHaveTextContent('Kies ook de tweede');
    show({ isWaiting: true, shortest: nothing });
    expect(screen.getAllByRole('status')[1]).toHaveTextContent('Er wordt gezocht');
  });

  it('swaps and closes by its buttons', async () => {
    const { onSwap, onClose } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Wissel van en naar' }));
    await userEvent.click(screen.getByRole('button', { name: 'Sluit de verbinding' }));
    expect([onSwap.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
  });
});

const hits: readonly SearchHit[] = [
  { kind: 'organisation', id: 'ggd', name: 'Ggd', detail: 'ggd', where: '' },
  { kind: 'tafel', id: 'bestuur', name: 'Bestuur', detail: '', where: 'Streek' },
];

function Field({ onChoose, onLeave }: { onChoose: (hit: SearchHit) => void; onLeave: () => void }) {
  const [query, setQuery] = useState('');
  const value: WayThing = {
    kind: 'organisation',
    id: 'cz',
    name: 'CZ groep',
    short: 'CZ',
    sort: '',
    isOver: false,
  };
  return (
    <EndField
      label="Van"
      value={value}
      isWanted={false}
      query={query}
      onQuery={setQuery}
      hits={query === '' ? [] : hits}
      total={2}
      isTotalLeast={false}
      state={query === '' ? 'idle' : 'ready'}
      onChoose={onChoose}
      onLeave={onLeave}
    />
  );
}

describe('EndField', () => {
  it('shows what is chosen, finds another by arrows and Enter, and keeps the old one when left', async () => {
    const onChoose = vi.fn();
    render(<Field onChoose={onChoose} onLeave={vi.fn()} />);
    const field = screen.getByRole('combobox', { name: 'Van' });
    expect(field).toHaveValue('CZ groep');
    await userEvent.clear(field);
    await userEvent.type(field, 'be');
    expect(field).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onChoose).toHaveBeenCalledWith(hits[1]);
    await userEvent.type(field, 'x');
    await userEvent.tab();
    expect(field).toHaveValue('CZ groep');
    expect(onChoose).toHaveBeenCalledOnce();
  });

  it('closes its list with Escape, then forgets what was typed, then is left', async () => {
    const onLeave = vi.fn();
    render(<Field onChoose={vi.fn()} onLeave={onLeave} />);
    const field = screen.getByRole('combobox', { name: 'Van' });
    await userEvent.type(field, 'be');
    await userEvent.keyboard('{Escape}');
    expect(field).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{Escape}');
    expect(field).toHaveValue('CZ groep');
    expect(onLeave).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onLeave).toHaveBeenCalledOnce();
  });
});

describe('CardHead', () => {
  it('offers to ask how we are connected, where somebody can answer', async () => {
    const card = organisationCard(network, indexOf(network, 'ggd'), someDay);
    if (card === null) throw new Error('no card');
    const onConnect = vi.fn();
    const actions = { onSelect: vi.fn(), onShow: vi.fn() };
    const { rerender } = render(<OrganisationCard card={card} {...actions} />);
    expect(screen.queryByRole('button', { name: /Hoe zijn wij verbonden/ })).toBeNull();
    rerender(<OrganisationCard card={card} {...actions} onConnect={onConnect} />);
    await userEvent.click(screen.getByRole('button', { name: 'Hoe zijn wij verbonden met Ggd?' }));
    expect(onConnect).toHaveBeenCalledWith('organisation', 'ggd');
  });
});
