import { describe, expect, it } from 'vitest';
import { guideCard } from '../../../src/network/cards/guideCard';
import { pastNetwork } from '../../fixtures/pastNetwork';
import { someDay } from '../../fixtures/pastRows';
import { indexOf } from '../../fixtures/smallNetwork';

const network = pastNetwork();

function told(verband: string, own: string, today: string | null) {
  const card = guideCard(network, indexOf(network, verband), indexOf(network, own), today);
  const { isPast, isOwn, organisations, seats } = card ?? {};
  return { isPast, isOwn, organisations, seats: seats?.map(({ organisation }) => organisation.id) };
}

describe('guideCard(network, verband, own, today)', () => {
  it('names who sits there now, and whether one does oneself', () => {
    expect(told('loopt', 'aap', someDay)).toEqual({
      isPast: false,
      isOwn: true,
      organisations: 1,
      seats: ['aap'],
    });
    expect(told('loopt', 'bok', someDay)).toMatchObject({ isOwn: false, organisations: 1 });
  });

  it('names who sat at a verband that is over, where nobody sits', () => {
    expect(told('klaar', 'aap', someDay)).toEqual({
      isPast: true,
      isOwn: false,
      organisations: 2,
      seats: ['aap', 'cavia'],
    });
  });

  it('takes in a year for there what is shown', () => {
    expect(told('loopt', 'bok', null)).toMatchObject({ isPast: false, isOwn: true, organisations: 3 });
  });
});
