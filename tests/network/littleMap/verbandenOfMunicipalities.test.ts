import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verbandenOfMunicipalities } from '../../../src/network/littleMap/verbandenOfMunicipalities';
import { textOf } from '../../../src/network/texts';
import { anEcosystem, mapOf, realNetwork, somePlan } from '../../fixtures/anEcosystem';
import { holds } from '../../fixtures/holds';
import { rowsOf } from '../countedRows';

describe('verbandenOfMunicipalities(network, most)', () => {
  it('lists in the real data each verband at which a municipality sits, by the files', () => {
    const { network } = realNetwork();
    const sorts = new Map(rowsOf('organisaties').map((row) => [row['id'], row['soort']]));
    const sitting = rowsOf('deelnames').filter((row) => sorts.get(row['organisatie']) === 'gemeente');
    const { listed, more } = verbandenOfMunicipalities(network, 1000);
    const ids = listed.map((verband) => textOf(network.verbanden.id, verband));
    expect(ids.sort()).toEqual([...new Set(sitting.map((row) => row['verband'] ?? ''))].sort());
    expect(more).toBe(0);
  });

  it('never lists more than asked for, counts what it leaves out, and leaves out those with fewest', () => {
    holds(
      fc.property(somePlan, fc.nat(6), (plan, most) => {
        const { network } = mapOf(anEcosystem(plan));
        const sorts = new Map(plan.organisations.map(({ id, sort }) => [id, sort]));
        const seats = new Map<string, number>();
        for (const [organisation, verband] of plan.participations)
          if (sorts.get(organisation) === 'gemeente') seats.set(verband, (seats.get(verband) ?? 0) + 1);
        const { listed, more } = verbandenOfMunicipalities(network, most);
        expect(listed).toHaveLength(Math.min(most, seats.size));
        expect(listed.length + more).toBe(seats.size);
        const ids = listed.map((verband) => textOf(network.verbanden.id, verband));
        const fewest = Math.min(...ids.map((id) => seats.get(id) ?? 0));
        for (const [id, count] of seats) if (!ids.includes(id)) expect(count).toBeLessThanOrEqual(fewest);
      }),
    );
  });
});
