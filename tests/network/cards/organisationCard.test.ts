import { describe, expect, it } from 'vitest';
import { organisationCard } from '../../../src/network/cards/organisationCard';
import { indexOf, smallNetwork } from '../../fixtures/smallNetwork';

const network = smallNetwork();
const card = (id: string) => organisationCard(network, indexOf(network, id));

describe('organisationCard(network, organisation)', () => {
  it('groups the seats by level, widest first', () => {
    const raadhuis = card('raadhuis');
    expect(raadhuis).toMatchObject({ name: 'Raadhuis', town: 'Dorp', area: { id: 'dorp' }, seatCount: 3 });
    expect(
      raadhuis?.seats.map(({ level, seats }) => [
        level,
        seats.map(({ verband, role }) => [verband.id, role]),
      ]),
    ).toEqual([
      [
        'regio',
        [
          ['bestuur', 'lid'],
          ['kring', 'partner'],
        ],
      ],
      ['gemeente', [['dorpstafel', 'lid']]],
    ]);
  });

  it('marks head seats', () => {
    const seats = card('ggd')?.seats.flatMap((group) => group.seats) ?? [];
    expect(seats.map(({ verband, isHead }) => [verband.id, isHead])).toEqual([
      ['bestuur', true],
      ['kring', true],
    ]);
  });

  it('tells with whom it sits most often', () => {
    const companions = card('raadhuis')?.companions.map(({ organisation, verbanden }) => [
      organisation.id,
      verbanden.map(({ id }) => id),
    ]);
    expect(companions).toEqual([
      ['ggd', ['bestuur', 'kring']],
      ['huisarts', ['kring']],
      ['thuiszorg', ['dorpstafel']],
    ]);
  });

  it('is null for what is not there, and until organisations have arrived', () => {
    expect(organisationCard(network, 99)).toBeNull();
    expect(organisationCard({ ...network, members: null }, 0)).toBeNull();
  });
});
