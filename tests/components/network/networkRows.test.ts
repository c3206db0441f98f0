import { describe, expect, it } from 'vitest';
import { networkRows } from '../../../src/components/network/networkRows';
import { chooseGraph } from '../../../src/network/graph/chooseGraph';
import { anEcosystem, mapOf } from '../../fixtures/anEcosystem';
import { runToEnd } from '../../network/graph/runToEnd';

/** Made up. */
const { network } = mapOf(
  anEcosystem({
    areas: [{ id: 'hier', name: 'Hier' }],
    verbanden: [
      { id: 't10', name: 'Tafel 10', area: 'hier' },
      { id: 't9', name: 'Tafel 9', area: 'hier' },
      { id: 'leeg', name: 'Leeg', area: 'hier' },
    ],
    organisations: [
      { id: 'b', name: 'Bé & Zn.' },
      { id: 'a', name: 'aa' },
    ],
    participations: [
      ['a', 't10', 'lid'],
      ['a', 't10', 'voorzitter'],
      ['a', 't9', ''],
      ['b', 't10', 'lid'],
    ],
  }),
);

describe('networkRows(network, graph)', () => {
  it('names everything as people sort, each with its neighbours and their roles', () => {
    const { members } = network;
    if (members === null) throw new Error('no members');
    const centre = { kind: 'place', index: 0 } as const;
    const graph = runToEnd(chooseGraph({ ...network, ...members }, { centre, steps: 1, most: 400 }));
    const { verbanden, organisations } = networkRows({ ...network, members }, graph);
    expect(verbanden.map(({ named }) => named.name)).toEqual(['Leeg', 'Tafel 9', 'Tafel 10']);
    expect(organisations.map(({ named }) => named.name)).toEqual(['aa', 'Bé & Zn.']);
    const told = verbanden[2]?.neighbours.map(({ named, roles }) => [named.id, ...roles]);
    expect(told).toEqual([
      ['a', 'lid', 'voorzitter'],
      ['b', 'lid'],
    ]);
    expect(organisations[0]?.neighbours.map(({ named }) => named.id)).toEqual(['t9', 't10']);
    expect(verbanden[0]?.neighbours).toEqual([]);
  });
});
