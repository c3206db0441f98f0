import { describe, expect, it } from 'vitest';
import { describeHit } from '../../../src/modes/explore/describeHit';
import { hitOf } from '../../../src/modes/explore/searchHits';
import { findThing, placeById } from '../../../src/network/lookUp';
import { tablePlaceOf } from '../../../src/network/places';
import { wordingIn } from '../../../src/wording/wording';
import { anEcosystem, mapOf, realNetwork } from '../../fixtures/anEcosystem';

const { network } = mapOf(
  anEcosystem({
    areas: [
      { id: 'streek', name: 'De Streek', level: 'regio' },
      { id: 'dorp', name: 'Het Dorp', level: 'gemeente', parent: 'streek' },
    ],
    verbanden: [
      { id: 'kring', name: 'De Kring', kind: 'coalition', sort: 'platform', area: 'dorp' },
      { id: 'bestuur', name: 'Bestuur', sort: 'stuurgroep', area: 'dorp', parent: 'kring' },
      { id: 'leeg', name: 'Leeg', area: 'dorp' },
    ],
    organisations: [
      { id: 'cz', name: 'CZ', sort: 'zorgverzekeraar', town: 'Sittard', area: 'streek' },
      { id: 'ggd', name: 'GGD', sort: 'ggd' },
    ],
    participations: [
      ['cz', 'bestuur', 'voorzitter'],
      ['cz', 'bestuur', 'lid'],
      ['ggd', 'bestuur', ''],
      ['cz', 'kring', 'partner'],
    ],
  }),
);
const words = wordingIn('nl');
const at = { x: 0, y: 0, r: 9 };

describe('hitOf(network, thing, levelName)', () => {
  const found = (id: string, where = network) => {
    const thing = findThing(where, id);
    if (thing === null) throw new Error(`found: nothing is called "${id}"`);
    return hitOf(where, thing, (level) => level.toUpperCase());
  };

  it('says what kind of thing it is and where it lies, the nearest circle first', () => {
    expect(found('bestuur')).toEqual({
      kind: 'tafel',
      id: 'bestuur',
      name: 'Bestuur',
      detail: 'stuurgroep',
      where: 'De Kring · Het Dorp',
    });
    expect(found('dorp')).toMatchObject({ kind: 'area', detail: 'GEMEENTE', where: 'De Streek' });
    expect(found('cz')).toMatchObject({
      kind: 'organisation',
      detail: 'zorgverzekeraar',
      where: 'Sittard · De Streek',
    });
    expect(found('ggd').where).toBe('');
    expect(found('streek').where).toBe('');
  });

  it('gives every thing of the real data a name', () => {
    const real = realNetwork();
    const { areas, verbanden, organisations } = real.ecosystem;
    const nameless = [...areas, ...verbanden, ...organisations].filter(
      ({ id }) => found(id, real.network).name === '',
    );
    expect(nameless).toEqual([]);
  });
});

describe('describeHit(network, hit, words)', () => {
  it('tells of a circle what it holds, each organisation once', () => {
    const place = placeById(network, 'dorp');
    expect(describeHit(network, { kind: 'place', place, ...at }, words)).toEqual({
      name: 'Het Dorp',
      kind: expect.stringContaining('gemeente'),
      lines: [
        [words.count(1, 'coalition'), words.count(2, 'tafel'), words.count(0, 'initiative')].join(', '),
        `${words.count(2, 'organisation')}, ${words.count(4, 'seat')}`,
      ],
    });
  });

  it('tells of a table who sits there, also of the table of a coalition that holds others', () => {
    const lines = (verband: number) => {
      const place = tablePlaceOf(network, verband);
      return describeHit(network, { kind: 'place', place, ...at }, words)?.lines;
    };
    const own = (id: string) => findThing(network, id)?.index ?? -1;
    expect(lines(own('bestuur'))).toEqual([`${words.count(2, 'organisation')}, ${words.count(3, 'seat')}`]);
    expect(lines(own('leeg'))?.join()).toContain(words.count(0, 'seat'));
    expect(lines(own('kring'))?.join()).toContain(words.count(1, 'seat'));
  });

  it('tells of a seat who sits there, in which roles, and at how many tables in all', () => {
    const index = findThing(network, 'cz')?.index ?? -1;
    const verband = findThing(network, 'bestuur')?.index ?? -1;
    const seat = describeHit(network, { kind: 'organisation', index, verband, ...at }, words);
    expect(seat?.name).toBe('CZ');
    expect(seat?.kind).toContain('zorgverzekeraar');
    expect(seat?.lines).toEqual(['voorzitter, lid · Bestuur', words.count(3, 'seat')]);
    const node = describeHit(network, { kind: 'organisation', index, verband: -1, ...at }, words);
    expect(node?.lines).toEqual([words.count(3, 'seat')]);
  });

  it('has nothing to say before the data are there, or of the circle around everything', () => {
    const early = { ...network, members: null };
    expect(describeHit(early, { kind: 'organisation', index: 0, verband: 0, ...at }, words)).toBeNull();
    const two = mapOf(anEcosystem({ areas: [{ id: 'a' }, { id: 'b' }] })).network;
    expect(describeHit(two, { kind: 'place', place: 0, ...at }, words)).toBeNull();
  });
});
