import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/ecosystem/columns';
import type { Ecosystem } from '../../src/ecosystem/ecosystem';
import { isHeadRole } from '../../src/ecosystem/roles';
import { buildNetwork } from '../../src/network/buildNetwork';
import { buildStructure } from '../../src/network/buildStructure';
import type { Grouped, Members, Network } from '../../src/network/network';
import { unpackText } from '../../src/network/packedText';
import { anEcosystem, realNetwork, somePlan } from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';

const shuffledPlan = somePlan.chain((plan) => {
  const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
  return fc.record({
    plan: fc.constant(plan),
    other: fc.record({
      areas: shuffled(plan.areas),
      verbanden: shuffled(plan.verbanden),
      organisations: shuffled(plan.organisations),
      participations: shuffled(plan.participations),
      relations: fc.constant(plan.relations),
    }),
  });
});

/** All but the row numbers, which belong to the file. */
function withoutRows(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part) =>
      key === 'row' ? undefined : ArrayBuffer.isView(part) ? Array.from(part as Uint8Array) : part,
    ),
  );
}

function groupsOf(groups: Grouped): readonly (readonly number[])[] {
  return Array.from({ length: groups.starts.length - 1 }, (_, thing) => [
    ...groups.items.subarray(groups.starts[thing], groups.starts[thing + 1]),
  ]);
}

function seatLines(members: Members, groups: Grouped): readonly (readonly string[])[] {
  const { participations, organisations } = members;
  return groupsOf(groups).map((seats) =>
    seats.map((seat) => {
      const organisation = unpackText(organisations.id, participations.organisation[seat] ?? 0);
      return `${organisation} ${participations.verband[seat]} ${textAt(participations.role, seat)}`;
    }),
  );
}

function membersOf(network: Network): Members {
  if (network.members === null) throw new Error('membersOf: the network has no members');
  return network.members;
}

/** Counts for every verband and everything around it, straight from the rows. */
function expectTotals(ecosystem: Ecosystem): void {
  const network = buildNetwork(ecosystem);
  const { nesting, verbanden } = network;
  const members = membersOf(network);
  const placeOf = new Map(
    Array.from(nesting.placeOfVerband, (place, index) => [unpackText(verbanden.id, index), place]),
  );
  const seats = new Array<number>(nesting.count).fill(0);
  const organisations = Array.from({ length: nesting.count }, () => new Set<string>());
  const { participations } = ecosystem;
  for (let row = 0; row < participations.count; row++) {
    const organisation = ecosystem.organisations[participations.organisation[row] ?? 0]?.id ?? '';
    const verband = ecosystem.verbanden[participations.verband[row] ?? 0]?.id ?? '';
    for (let place = placeOf.get(verband) ?? -1; place >= 0; place = nesting.parent[place] ?? -1) {
      seats[place] = (seats[place] ?? 0) + 1;
      organisations[place]?.add(organisation);
    }
  }
  expect([...members.participationsIn]).toEqual(seats);
  expect([...members.organisationsIn]).toEqual(organisations.map((there) => there.size));
}

describe('buildNetwork(ecosystem)', { timeout: 20_000 }, () => {
  it('gives the same columns in whatever order the rows stand', () => {
    holds(
      fc.property(shuffledPlan, ({ plan, other }) => {
        const [first, second] = [plan, other].map((one) => buildStructure(anEcosystem(one)));
        expect(withoutRows(second)).toEqual(withoutRows(first));
      }),
    );
  });

  it('seats the same organisations in the same order, in whatever order the rows stand', () => {
    holds(
      fc.property(shuffledPlan, ({ plan, other }) => {
        const [first, second] = [plan, other].map((one) => {
          const members = membersOf(buildNetwork(anEcosystem(one)));
          return [seatLines(members, members.byVerband), seatLines(members, members.byOrganisation)];
        });
        expect(second).toEqual(first);
      }),
    );
  });

  it('groups every participation once from each end', () => {
    holds(
      fc.property(somePlan, (plan) => {
        const members = membersOf(buildNetwork(anEcosystem(plan)));
        const { participations } = members;
        const all = Array.from({ length: participations.count }, (_, seat) => seat);
        for (const [groups, end] of [
          [members.byVerband, participations.verband],
          [members.byOrganisation, participations.organisation],
        ] as const) {
          expect([...groups.items].sort((a, b) => a - b)).toEqual(all);
          groupsOf(groups).forEach((seats, thing) => {
            expect(seats.every((seat) => end[seat] === thing)).toBe(true);
          });
        }
      }),
    );
  });

  it('puts the head seats of every verband first', () => {
    holds(
      fc.property(somePlan, (plan) => {
        const members = membersOf(buildNetwork(anEcosystem(plan)));
        for (const seats of groupsOf(members.byVerband)) {
          const heads = seats.map((seat) => isHeadRole(textAt(members.participations.role, seat)));
          expect(heads.lastIndexOf(true)).toBe(heads.filter(Boolean).length - 1);
        }
      }),
    );
  });

  it('counts in every place each participation once, and each organisation once however many seats it has', () => {
    holds(fc.property(somePlan, (plan) => expectTotals(anEcosystem(plan))));
    expectTotals(realNetwork().ecosystem);
  });

  it('takes ids that are names of object parts', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const network = buildNetwork(
      anEcosystem({
        areas: [{ id: '__proto__' }, { id: 'constructor', parent: '__proto__' }],
        verbanden: ids.map((id) => ({ id, area: 'constructor' })),
        organisations: ids.map((id) => ({ id })),
        participations: ids.map((id) => [id, '__proto__', 'lid']),
      }),
    );
    expect(membersOf(network).organisationsIn[0]).toBe(4);
    expect(network.nesting.tafelsIn[0]).toBe(4);
  });
});
