import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sectorOf } from '../../src/appearance/sectors';
import { ChoiceSign } from '../../src/components/filter/ChoiceSign';
import { FilterPart } from '../../src/components/filter/FilterPart';
import { type Choice, wholeChoice } from '../../src/network/choice';
import { narrow } from '../../src/network/narrow';
import { realNetwork } from '../fixtures/anEcosystem';

const { network } = realNetwork();

function tallyOf(choice: Choice) {
  if (network.members === null) throw new Error('no members');
  return narrow({ ...network, ...network.members }, choice, sectorOf).tally;
}

/** The filters as the page has them: what is chosen is counted. */
function Page({
  start = wholeChoice,
  onSelect = vi.fn(),
}: {
  start?: Choice;
  onSelect?: (id: string) => void;
}) {
  const [choice, setChoice] = useState(start);
  const tally = tallyOf(choice);
  return (
    <>
      <FilterPart
        choice={choice}
        tally={tally}
        events={network.members?.events ?? []}
        onChoose={setChoice}
        onSelect={onSelect}
      />
      <ChoiceSign choice={choice} tally={tally} onChoose={setChoice} />
    </>
  );
}

function facet(name: string) {
  return within(screen.getByRole('group', { name }));
}

describe('FilterPart', () => {
  afterEach(() => void vi.useRealTimers());

  it('tells how much is shown, and lets values be chosen and taken back', async () => {
    render(<Page />);
    expect(screen.getByRole('status')).toHaveTextContent('204 van 204 verbanden Alles wordt getoond.');
    await userEvent.click(facet('Soort').getByRole('checkbox', { name: /tafel/ }));
    expect(screen.getByRole('status')).toHaveTextContent('39 van 204 verbanden 165 verborgen');
    await userEvent.click(facet('Soort').getByRole('checkbox', { name: /coalitie/ }));
    expect(screen.getByRole('status')).toHaveTextContent('107 van 204');
    await userEvent.click(screen.getAllByRole('button', { name: 'Wis alle filters' })[0] as HTMLElement);
    expect(screen.getByRole('status')).toHaveTextContent('204 van 204');
  });

  it('begins a long list with the fullest values, and shows all on demand', async () => {
    render(<Page />);
    const theme = facet('Thema');
    expect(theme.getAllByRole('checkbox')).toHaveLength(8);
    await userEvent.click(theme.getByRole('button', { name: /Toon alle/ }));
    expect(theme.getAllByRole('checkbox').length).toBeGreaterThan(20);
    await userEvent.click(theme.getByRole('button', { name: 'Toon minder' }));
    expect(theme.getAllByRole('checkbox')).toHaveLength(8);
  });

  it('steps through the years by key and by button, and says what it does not know', async () => {
    render(<Page start={{ ...wholeChoice, year: 2018 }} />);
    const slider = screen.getByRole('slider', { name: 'Jaar' });
    expect(slider).toHaveAttribute('aria-valuetext', '2018, 32 verbanden');
    await userEvent.click(screen.getByRole('button', { name: 'Een jaar later' }));
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^2019, /));
    expect(screen.getByText(/Van nog \d+ verbanden staat geen begindatum/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Alle jaren' }));
    expect(slider).toHaveAttribute('aria-valuetext', 'Alle jaren');
  });

  it('plays from the first year to the last, and stops by itself', async () => {
    vi.useFakeTimers();
    render(<Page />);
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Jaar' });
    act(() => screen.getByRole('button', { name: 'Speel af' }).click());
    expect(slider.value).toBe(slider.min);
    // Behind the last year lie all years together.
    const last = Number(slider.max) - 1;
    for (let year = Number(slider.min); year < last; year++) {
      expect(slider.value).toBe(String(year));
      act(() => void vi.advanceTimersByTime(1400));
    }
    expect(slider.value).toBe(String(last));
    act(() => void vi.advanceTimersByTime(1400));
    expect(screen.getByRole('button', { name: 'Speel af' })).toBeVisible();
  });

  it('lists what happened in the year, and leads to what it is about', async () => {
    const onSelect = vi.fn();
    render(<Page start={{ ...wholeChoice, year: 2018 }} onSelect={onSelect} />);
    await userEvent.click(screen.getByRole('button', { name: 'Pact van Terworm' }));
    expect(onSelect).toHaveBeenCalledWith('pact-van-terworm');
  });
});

describe('ChoiceSign', () => {
  it('names what is chosen, each with a way to take it out, and many of one facet as a number', async () => {
    const start = {
      ...wholeChoice,
      theme: ['jeugd', 'ggz', 'wonen en leefbaarheid'],
      kind: ['tafel'],
      year: 2020,
    };
    render(<Page start={start} />);
    const sign = within(screen.getByTestId('choice-sign'));
    expect(sign.getAllByRole('button').map((button) => button.textContent)).toEqual([
      '2020',
      'tafel',
      'Thema (3)',
      'Wis alle filters',
    ]);
    await userEvent.click(sign.getByRole('button', { name: 'Wis Thema (3)' }));
    await userEvent.click(sign.getByRole('button', { name: 'Wis 2020' }));
    expect(sign.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'tafel',
      'Wis alle filters',
    ]);
  });
});
