import { describe, expect, it } from 'vitest';
import { sectorOf } from '../../src/appearance/sectors';
import { type Choice, wholeChoice } from '../../src/network/choice';
import { type Narrowing, narrow } from '../../src/network/narrow';
import { settleChoice } from '../../src/store/shownChoice';
import { realNetwork } from '../fixtures/anEcosystem';
import { aLoadedStore } from './aStore';

const { network } = realNetwork();

function leftUnder(choice: Choice): Narrowing {
  if (network.members === null) throw new Error('no members');
  return narrow({ ...network, ...network.members }, choice, sectorOf);
}

describe('settleChoice(choice, tally)', () => {
  const { tally } = leftUnder(wholeChoice);

  it('keeps a choice of what there is as it is', () => {
    const choice = { ...wholeChoice, theme: ['jeugd'], level: ['wijk'], year: 2018 };
    expect(settleChoice(choice, tally)).toEqual({ choice, lost: [] });
    expect(settleChoice(choice, tally).choice).toBe(choice);
  });

  it('leaves out what there is not, takes the nearest year, and tells what was left out', () => {
    const choice = { ...wholeChoice, theme: ['jeugd', 'niets'], sector: ['__proto__'], year: 1200 };
    const first = tally.years[0]?.year;
    expect(settleChoice(choice, tally)).toEqual({
      choice: { ...wholeChoice, theme: ['jeugd'], year: first },
      lost: ['niets', '__proto__'],
    });
  });
});

describe('a store in which something is chosen', () => {
  const choice = { ...wholeChoice, kind: ['tafel'] };

  it('shows what is left once it has been counted, and all of it again without a choice', () => {
    const store = aLoadedStore();
    const whole = store.getState().data.network;
    store.getState().choose(choice);
    expect(store.getState().data.network).toBe(whole);
    store.getState().takeNarrowing({ choice, narrowing: leftUnder(choice) });
    const { data } = store.getState();
    expect(data.shownChoice).toBe(choice);
    expect(data.tally?.verbanden.shown).toBe(39);
    expect(data.network?.nesting.coalitionsIn[0]).toBe(0);
    expect(data.whole).toBe(whole);
    store.getState().takeNarrowing({ choice: wholeChoice, narrowing: leftUnder(wholeChoice) });
    expect(store.getState().data.network).toBe(whole);
  });

  it('tells what the link asked for in vain', () => {
    const asked = { ...wholeChoice, kind: ['tafel', 'kring'] };
    const store = aLoadedStore({ choice: asked });
    store.getState().takeNarrowing({ choice: asked, narrowing: leftUnder(asked) });
    expect(store.getState().view.choice).toEqual(choice);
    expect(store.getState().notices).toContainEqual({ kind: 'unknown-value', value: 'kring' });
  });

  it('keeps names with their breaks in what is shown and in all of it', () => {
    const store = aLoadedStore();
    store.getState().takeNarrowing({ choice, narrowing: leftUnder(choice) });
    const { areas, verbanden } = network;
    const breaks = { areas: areas.name, verbanden: verbanden.name, organisations: verbanden.name };
    store.getState().takeBreaks(breaks);
    const { data } = store.getState();
    expect([data.network?.breaks, data.whole?.breaks]).toEqual([breaks, breaks]);
    expect(data.network).not.toBe(data.whole);
  });
});
