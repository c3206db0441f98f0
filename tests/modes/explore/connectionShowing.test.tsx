import { describe, expect, it } from 'vitest';
import { sectorOf } from '../../../src/appearance/sectors';
import { connectionShowing, tellFound } from '../../../src/modes/explore/connectionShowing';
import { toggled, wholeChoice } from '../../../src/network/choice';
import { findConnections } from '../../../src/network/connections';
import { findThing } from '../../../src/network/lookUp';
import { narrow } from '../../../src/network/narrow';
import { narrowed } from '../../../src/network/narrowed';
import type { Network } from '../../../src/network/network';
import { wordingIn } from '../../../src/wording/wording';
import { anEcosystem, mapOf, realNetwork } from '../../fixtures/anEcosystem';
import { aLoadedStore } from '../../store/aStore';

function end(network: Network, id: string) {
  const thing = findThing(network, id);
  if (thing === null || thing.kind === 'area') throw new Error(`${id} is no end`);
  return { kind: thing.kind, index: thing.index };
}

function foundIn(whole: Network, from: string, to: string, { choice = wholeChoice, longer = 0 } = {}) {
  if (whole.members === null) throw new Error('no members');
  const network =
    choice === wholeChoice
      ? whole
      : narrowed(whole, narrow({ ...whole, ...whole.members }, choice, sectorOf));
  if (network.members === null) throw new Error('no members');
  const ask = { from: end(whole, from), to: end(whole, to), most: 100, longer };
  return { network, ask, reply: findConnections({ ...network, ...network.members }, ask) };
}

const { network: real } = realNetwork();
const first = { position: 0, isLonger: false };

function told(from: string, to: string, choice = wholeChoice, language: 'nl' | 'en' = 'nl'): string {
  const found = foundIn(real, from, to, { choice });
  return tellFound(found, real, { choice, way: first }, wordingIn(language));
}

describe('tellFound(found, whole, view, words)', () => {
  it('tells the first of the shortest ways, in a year with that year', () => {
    expect(told('mondriaan', 'hozl')).toBe(
      'Mondriaan zit met HOZL aan tafel in de Coöperatie DNG Zuid-Limburg.',
    );
    expect(told('mondriaan', 'hozl', { ...wholeChoice, year: 2021 })).toBe(
      'In 2021: Mondriaan zit met HOZL aan tafel in de Coöperatie DNG Zuid-Limburg.',
    );
    expect(told('hozl', 'mijnzorg')).toBe(
      'HOZL zat zelf in de proeftuin MijnZorg (als initiatiefnemer, 2013–2020).',
    );
  });

  it('names all organisations that two tables share', () => {
    expect(told('mijnstreekcoalitie', 'trendbreuk')).toBe(
      '3 organisaties zitten in beide coalities: CZ, Gemeente Heerlen en Gemeente Sittard-Geleen.',
    );
    expect(told('mijnstreekcoalitie', 'trendbreuk', wholeChoice, 'en')).toMatch(
      /^3 organisations sit in both coalitions: /,
    );
  });

  it('says why there is none: no seat in that year, a filter, no known seat, the same thing twice', () => {
    expect(told('hozl', 'nationaal-programma-heerlen-noord', { ...wholeChoice, year: 2018 })).toBe(
      'Nationaal Programma / Alliantie Heerlen-Noord heeft in 2018 geen deelnemers in deze gegevens. In 2018: geen verbinding gevonden in deze gegevens.',
    );
    expect(told('hozl', 'cz', toggled(wholeChoice, 'sector', 'ggz'))).toMatch(
      /^Uw filters verbergen alle zetels van Huisartsen .*\. Uw filters verbergen alle zetels van CZ\. Geen verbinding gevonden in deze gegevens\.$/,
    );
    expect(told('cz', 'cz')).toBe('Dit is twee keer CZ. Kies een andere organisatie of tafel.');
  });

  it('says that there is none when both sit somewhere, but nothing leads from the one to the other', () => {
    const { network } = mapOf(
      anEcosystem({
        verbanden: [{ id: 't1' }, { id: 't2' }],
        organisations: [{ id: 'a' }, { id: 'b' }],
        participations: [
          ['a', 't1'],
          ['b', 't2'],
        ],
      }),
    );
    const found = foundIn(network, 'a', 'b');
    expect(tellFound(found, network, { choice: wholeChoice, way: first }, wordingIn('nl'))).toBe(
      'Geen verbinding gevonden in deze gegevens.',
    );
  });

  it('does not say of a longer way that the ends share no seat, though they do', () => {
    const found = foundIn(real, 'hozl', 'mijnzorg', { longer: 20 });
    const way = { position: found.reply.ways.length, isLonger: true };
    expect(tellFound(found, real, { choice: wholeChoice, way }, wordingIn('nl'))).toMatch(/^Via /);
  });
});

describe('connectionShowing.describe(state, words)', () => {
  it('is silent while something is selected and while nothing is found', () => {
    const store = aLoadedStore({ connection: { from: 'mondriaan', to: 'hozl' } });
    const words = wordingIn('nl');
    expect(connectionShowing.describe(store.getState(), words)).toBe('');
    const { whole } = store.getState().data;
    if (whole === null) throw new Error('no data');
    store.getState().takeFound(foundIn(whole, 'mondriaan', 'hozl'));
    expect(connectionShowing.describe(store.getState(), words)).toMatch(
      /^Verbinding: Mondriaan zit met HOZL /,
    );
    store.getState().select('cz');
    expect(connectionShowing.describe(store.getState(), words)).toBe('');
  });
});
