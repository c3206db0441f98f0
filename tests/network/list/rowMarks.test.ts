import { describe, expect, it } from 'vitest';
import type { FullNetwork } from '../../../src/network/list/listRows';
import { isAbout, isSeatedIn } from '../../../src/network/list/rowMarks';
import { findThing, idOfThing } from '../../../src/network/lookUp';
import { realNetwork } from '../../fixtures/anEcosystem';
import { csvRows } from '../../fixtures/csvRows';

const network = realNetwork().network as FullNetwork;
const cz = findThing(network, 'cz');
const seats = csvRows('deelnames').filter((row) => row['organisatie'] === 'cz');

function indices(count: number, isMarked: (row: number) => boolean): readonly number[] {
  return Array.from({ length: count }, (_, row) => row).filter(isMarked);
}

describe('isSeatedIn(network, kind, organisation)', () => {
  it('marks the verbanden, participations and areas of an organisation, and itself', () => {
    if (cz === null) throw new Error('cz is not in the data');
    const { verbanden, members, areas } = network;
    const marked = (kind: Parameters<typeof isSeatedIn>[1], count: number) =>
      indices(count, isSeatedIn(network, kind, cz.index));
    expect(marked('deelnames', members.participations.count)).toHaveLength(seats.length);
    expect(marked('organisaties', members.organisations.count)).toEqual([cz.index]);
    const ids = marked('tafels', verbanden.count).map((index) =>
      idOfThing(network, { kind: 'verband', index }),
    );
    expect(ids.sort()).toEqual([...new Set(seats.map((row) => row['verband'] ?? ''))].sort());
    const parents = new Map(csvRows('gebieden').map((row) => [row['id'], row['onderdeel_van'] ?? '']));
    const own = new Set<string>();
    for (const table of ['coalities', 'tafels', 'initiatieven']) {
      for (const row of csvRows(table).filter((one) => ids.includes(one['id'] ?? ''))) {
        for (let area = row['gebied'] ?? ''; area !== ''; area = parents.get(area) ?? '') own.add(area);
      }
    }
    const told = marked('gebieden', areas.count).map((index) => idOfThing(network, { kind: 'area', index }));
    expect(told.sort()).toEqual([...own].sort());
  });
});

describe('isAbout(network, kind, thing)', () => {
  it('tells both ends of a participation, and nothing of another kind of thing', () => {
    const verband = findThing(network, 'mijnzorg');
    if (cz === null || verband === null) throw new Error('not in the data');
    const { count } = network.members.participations;
    expect(indices(count, isAbout(network, 'deelnames', cz))).toHaveLength(seats.length);
    const at = csvRows('deelnames').filter((row) => row['verband'] === 'mijnzorg');
    expect(indices(count, isAbout(network, 'deelnames', verband))).toHaveLength(at.length);
    expect(indices(network.verbanden.count, isAbout(network, 'tafels', cz))).toEqual([]);
    expect(indices(network.verbanden.count, isAbout(network, 'tafels', verband))).toEqual([verband.index]);
  });
});
