import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOfRow } from '../../src/components/changesOfRow';
import { firstRows, type OutlineRow, rowsUnder, topRows } from '../../src/components/outlineRows';
import { countChanges } from '../../src/scene/countChanges';
import { anEcosystem, mapOf, somePlan } from '../fixtures/anEcosystem';
import { holds } from '../fixtures/holds';
import { changesFrom, somePicks } from '../scene/someChanges';

const names = { whole: 'Alles', unplaced: 'Zonder gebied' };

describe('changesOfRow(nesting, changes, row, isWhole)', () => {
  it('tells every change by exactly one row, whatever is open', () => {
    holds(
      fc.property(somePlan, somePicks(30), fc.array(fc.boolean()), (plan, picks, isOpenAt) => {
        const mapped = mapOf(anEcosystem(plan));
        const { network } = mapped;
        const changes = changesFrom(mapped, picks);
        const counted = countChanges(network, changes);
        let told = 0;
        const walk = (rows: readonly OutlineRow[]): void => {
          for (const row of rows) {
            const isOpen =
              row.type === 'place' && isOpenAt[row.place % Math.max(1, isOpenAt.length)] === true;
            const { kind, inside } = changesOfRow(network.nesting, counted, row, isOpen);
            told += inside + (kind === undefined ? 0 : 1);
            if (isOpen) walk(rowsUnder(network, row.place, firstRows, names));
          }
        };
        walk(topRows(network, firstRows, names));
        expect(told).toBe(changes.places.size + changes.seats.size);
      }),
    );
  });

  it('tells nothing while nothing is compared', () => {
    const { network } = mapOf(anEcosystem({ areas: [{ id: 'dorp' }] }));
    const [row] = topRows(network, firstRows, names);
    expect(row && changesOfRow(network.nesting, null, row, false)).toEqual({ kind: undefined, inside: 0 });
  });
});
