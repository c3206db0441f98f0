import { describe, expect, it } from 'vitest';
import { findText } from '../../src/network/packedText';
import { pairFacts } from '../../src/network/pairFacts';
import { anEcosystem, mapOf } from '../fixtures/anEcosystem';

describe('pairFacts(network, one, other)', () => {
  const { network } = mapOf(
    anEcosystem({
      areas: [
        { id: 'land', level: 'land' },
        { id: 'dorp', level: 'gemeente', parent: 'land' },
        { id: 'stad', level: 'gemeente', parent: 'land' },
      ],
      verbanden: [
        { id: 'kring', kind: 'coalition', area: 'dorp', themes: ['Jeugd', 'wonen'] },
        { id: 'een', area: 'dorp', parent: 'kring', themes: ['jeugd'] },
        { id: 'twee', area: 'stad', themes: ['sport'] },
        { id: 'zwerver' },
      ],
    }),
  );
  const facts = (one: string, other: string) =>
    pairFacts(network, findText(network.verbanden.id, one), findText(network.verbanden.id, other));

  it('tells the area of both, their themes whatever the capitals, and which belongs to the other', () => {
    expect(facts('kring', 'een')).toMatchObject({
      area: { id: 'dorp' },
      level: 'gemeente',
      themes: ['Jeugd'],
      within: 'other',
    });
    expect(facts('een', 'kring')).toMatchObject({ themes: ['jeugd'], within: 'one' });
  });

  it('tells the level of two areas, and nothing where there is nothing', () => {
    expect(facts('een', 'twee')).toEqual({ area: null, level: 'gemeente', themes: [], within: null });
    expect(facts('twee', 'zwerver')).toEqual({ area: null, level: null, themes: [], within: null });
    expect(facts('zwerver', 'zwerver').area).toBeNull();
  });
});
