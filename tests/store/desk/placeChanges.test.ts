import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/readDataset';
import { buildMembers } from '../../../src/network/buildMembers';
import { buildStructure } from '../../../src/network/buildStructure';
import { idOfPlace } from '../../../src/network/lookUp';
import { unpackText } from '../../../src/network/packedText';
import { placeChanges } from '../../../src/store/desk/placeChanges';
import { compareDatasets } from '../../../src/validation/comparison/compareDatasets';
import { uniteDatasets } from '../../../src/validation/comparison/uniteDatasets';
import { validateDataset } from '../../../src/validation/validateDataset';
import { aFile, realFiles } from '../../fixtures/dataFiles';

/** The real data with rows added at the end of its files. */
function realWith(rows: Readonly<Record<string, string>>) {
  return readDataset(
    realFiles().map((file) => {
      const more = rows[file.name];
      return more === undefined ? file : aFile(file.name, `${new TextDecoder().decode(file.bytes)}${more}`);
    }),
  );
}

describe('placeChanges(changes, structure, members)', () => {
  it('finds what differs by its id, wherever it stands in the network', () => {
    const before = readDataset(realFiles());
    const after = realWith({
      'tafels.csv': 'aaa-eerst,Eerst,werkgroep,heerlen\nzzz-laatst,Laatst,werkgroep,mijnstreek\n',
      'organisaties.csv': 'nieuw-hier,Nieuw hier\n',
      'deelnames.csv': 'nieuw-hier,zzz-laatst,lid\n',
      'relaties.csv': 'zzz-laatst,aaa-eerst,versterkt\n',
    });
    const { dataset, changes } = uniteDatasets(before, after, compareDatasets(before, after));
    const { ecosystem } = validateDataset(dataset);
    const structure = buildStructure(ecosystem);
    const members = buildMembers(ecosystem, structure);
    const placed = placeChanges(changes, structure, members);
    const network = { ...structure, members, breaks: null };
    const ids = [...placed.places].map(([place, kind]) => [idOfPlace(network, place), kind]);
    expect(ids.sort()).toEqual([
      ['aaa-eerst', 'added'],
      ['zzz-laatst', 'added'],
    ]);
    const organisations = [...placed.organisations.keys()].map((index) =>
      unpackText(members.organisations.id, index),
    );
    expect(organisations).toEqual(['nieuw-hier']);
    const seats = [...placed.seats.keys()].map((seat) =>
      unpackText(structure.verbanden.id, members.participations.verband[seat] ?? 0),
    );
    expect(seats).toEqual(['zzz-laatst']);
    const relations = [...placed.relations.keys()].map((index) => members.relations[index]?.from);
    expect(relations).toEqual(['zzz-laatst']);
  });
});
