import { describe, expect, it } from 'vitest';
import { areaCard } from '../../../src/network/cards/areaCard';
import { indexOf, manyVerbanden, participationsOf, smallNetwork } from '../../fixtures/smallNetwork';

const network = smallNetwork();
const card = (id: string, of = network) => areaCard(of, indexOf(of, id));

describe('areaCard(network, area)', () => {
  it('counts what lies in the area and below', () => {
    expect(card('land')?.holdings).toEqual({
      coalitions: 1,
      tafels: 3,
      initiatives: 1,
      organisations: 4,
      participations: 7,
    });
    expect(card('dorp')?.holdings).toMatchObject({ coalitions: 0, tafels: 2, organisations: 2 });
  });

  it('lists what works on its own level, inside and around it', () => {
    const streek = card('streek');
    expect(streek).toMatchObject({ level: 'regio', path: [{ id: 'land' }] });
    expect(streek?.here.contents.map(({ verband }) => verband.id)).toEqual(['kring']);
    expect(streek?.within.map(({ area, level }) => [area.id, level])).toEqual([['dorp', 'gemeente']]);
    expect(streek?.around).toEqual([]);
    expect(card('dorp')?.around.map(({ area, count }) => [area.id, count])).toEqual([['streek', 1]]);
  });

  it('cuts a very long list and keeps the true number beside it', () => {
    const many = smallNetwork({
      verbanden: manyVerbanden(300),
      participations: participationsOf([]),
      relations: [],
      events: [],
    });
    const here = card('dorp', many)?.here;
    expect(here?.count).toBe(300);
    expect(here?.contents).toHaveLength(200);
  });

  it('knows no organisations until they have arrived', () => {
    expect(card('land', { ...network, members: null })?.holdings).toMatchObject({
      tafels: 3,
      organisations: null,
    });
  });

  it('is null for what is not there', () => {
    expect(areaCard(network, -1)).toBeNull();
  });
});
