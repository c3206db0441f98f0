import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationsSharing, verbandenSharing } from '../../../src/network/cards/shared';
import { holds } from '../../fixtures/holds';
import { indexOf, participationsOf, smallNetwork } from '../../fixtures/smallNetwork';

const organisations = ['ggd', 'huisarts', 'raadhuis', 'thuiszorg'] as const;
const verbanden = ['kring', 'bestuur', 'dorpstafel', 'leeg', 'zwerver', 'wandelen'] as const;
const noneIsPast = () => false;
const lines = fc.array(fc.tuple(fc.constantFrom(...organisations), fc.constantFrom(...verbanden)), {
  maxLength: 30,
});

describe('verbandenSharing(members, verband, limit) and organisationsSharing(members, organisation, limit)', () => {
  it('count what can be counted by hand from the rows', () => {
    holds(
      fc.property(lines, fc.constantFrom(...verbanden), (rows, verband) => {
        const network = smallNetwork({ participations: participationsOf(rows) });
        if (network.members === null) return;
        const at = (id: string) =>
          new Set(rows.filter(([, other]) => other === id).map(([organisation]) => organisation));
        const expected = verbanden
          .filter((other) => other !== verband)
          .map(
            (other) =>
              [indexOf(network, other), [...at(verband)].filter((id) => at(other).has(id)).length] as const,
          )
          .filter(([, count]) => count > 0)
          .sort((one, other) => other[1] - one[1] || one[0] - other[0]);
        const found = verbandenSharing(network.members, indexOf(network, verband), 10);
        expect(found.partial).toBe(false);
        expect(found.top.map(({ other, through }) => [other, through.length])).toEqual(expected);
      }),
    );
  });

  it('say so when a middle is too full to walk, and count the others', () => {
    const full = Array.from({ length: 30_001 }, () => ['ggd', 'kring'] as const);
    const { members } = smallNetwork({
      participations: participationsOf([
        ...full,
        ['ggd', 'bestuur'],
        ['huisarts', 'bestuur'],
        ['raadhuis', 'kring'],
      ]),
    });
    if (members === null) throw new Error('no members');
    const network = smallNetwork();
    const found = organisationsSharing(members, indexOf(network, 'ggd'), 10, noneIsPast);
    expect(found.partial).toBe(true);
    expect(found.top.map(({ other }) => other)).toEqual([indexOf(network, 'huisarts')]);
  });

  it('are the same seen from both ends', () => {
    holds(
      fc.property(lines, (rows) => {
        const { members } = smallNetwork({ participations: participationsOf(rows) });
        if (members === null) return;
        const pairs = organisations.flatMap((_, one) =>
          organisationsSharing(members, one, 10, noneIsPast).top.map(
            ({ other, through }) => [one, other, through.length] as const,
          ),
        );
        for (const [one, other, count] of pairs) expect(pairs).toContainEqual([other, one, count]);
      }),
    );
  });

  it('leave out seats that are over, on both sides, as if they were not there', () => {
    holds(
      fc.property(lines, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (rows, over) => {
        const { members } = smallNetwork({ participations: participationsOf(rows) });
        const left = rows.filter((_, row) => over[row] !== true);
        const { members: without } = smallNetwork({ participations: participationsOf(left) });
        if (members === null || without === null) return;
        // The columns are sorted: a seat is known by the row it came from.
        const isPast = (seat: number) => over[(members.participations.row[seat] ?? 0) - 2] === true;
        organisations.forEach((_, one) => {
          const found = organisationsSharing(members, one, 10, isPast);
          expect(found.top).toEqual(organisationsSharing(without, one, 10, noneIsPast).top);
        });
      }),
    );
  });
});
