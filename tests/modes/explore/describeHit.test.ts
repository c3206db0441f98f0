import { describe, expect, it } from 'vitest';
import { at } from '../../../src/ecosystem/columns';
import { describeHit } from '../../../src/modes/explore/describeHit';
import { wordingIn } from '../../../src/wording/wording';
import { indexOf, smallNetwork } from '../../fixtures/smallNetwork';

const network = smallNetwork();
const placeOfArea = (id: string) => at(network.nesting.placeOfArea, indexOf(network, id));

describe('describeHit(network, hit, words)', () => {
  it('names the level of an area in the language of the reader', () => {
    const kindIn = (language: 'nl' | 'en') =>
      describeHit(
        network,
        { kind: 'place', place: placeOfArea('dorp'), x: 0, y: 0, r: 9 },
        wordingIn(language),
      )?.kind;
    expect(kindIn('nl')).toBe('gebied · gemeente');
    expect(kindIn('en')).toBe('area · municipality');
  });

  it('says nothing of a sort that was not filled in', () => {
    const { members } = network;
    if (members === null) throw new Error('no members');
    const sort = { values: [''], codes: new Uint32Array(members.organisations.count) };
    const unsorted = {
      ...network,
      members: { ...members, organisations: { ...members.organisations, sort } },
    };
    const hit = { kind: 'organisation', index: 0, verband: -1, x: 0, y: 0, r: 9 } as const;
    expect(describeHit(unsorted, hit, wordingIn('nl'))?.kind).toBe('organisatie');
  });
});
