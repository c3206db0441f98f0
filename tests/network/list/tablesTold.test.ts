import { expect, it } from 'vitest';
import { tablesTold } from '../../../src/network/list/tablesTold';
import { realNetwork } from '../../fixtures/anEcosystem';
import { csvRows, csvVerbanden } from '../../fixtures/csvRows';

const { network } = realNetwork();
const { members } = network;
if (members === null) throw new Error('the real network has members');
const full = { ...network, members };

it('lists each table once with the steps that show it, and what the files say of it', () => {
  const ids = csvVerbanden().map((row) => row['id'] ?? '');
  const shown = [
    ids.slice(0, 40),
    [...ids.slice(20, 60), 'cz', 'mijnstreek', 'bestaat-niet'],
    [],
    ids.slice(0, 5),
  ];
  const told = tablesTold(full, shown);
  expect(told.map(({ key }) => key).sort()).toEqual(ids.slice(0, 60).sort());
  const areas = new Map(csvRows('gebieden').map((row) => [row['id'], row['naam']]));
  const names = new Map(csvVerbanden().map((row) => [row['id'], row['naam']]));
  const seats = csvRows('deelnames');
  const rows = csvVerbanden();
  for (const table of told) {
    const row = rows.find(({ id }) => id === table.key);
    const at = ids.indexOf(table.key);
    expect(table.name).toBe(row?.['naam']);
    expect(table.area).toBe(areas.get(row?.['gebied']) ?? '');
    expect(table.coalition).toBe(names.get(row?.['coalitie'] || row?.['onderdeel_van']) ?? '');
    const there = seats.filter(({ verband }) => verband === table.key).map(({ organisatie }) => organisatie);
    expect(table.organisations).toBe(new Set(there).size);
    expect(table.steps).toEqual(
      [1, 2, 4].filter((step) => (step === 1 ? at < 40 : step === 2 ? at >= 20 && at < 60 : at < 5)),
    );
  }
});

it('puts coalitions first, then tafels, then initiatieven, each by name', () => {
  const told = tablesTold(full, [csvVerbanden().map((row) => row['id'] ?? '')]);
  const files = { coalition: 'coalities', tafel: 'tafels', initiative: 'initiatieven' } as const;
  const kinds = told.map(({ kind }) => kind);
  expect(kinds).toEqual(
    [...kinds].sort((a, b) => Object.keys(files).indexOf(a) - Object.keys(files).indexOf(b)),
  );
  for (const [kind, file] of Object.entries(files)) {
    const names = told.filter((table) => table.kind === kind).map(({ name }) => name);
    expect(names).toHaveLength(csvRows(file).length);
    expect(names).toEqual(
      [...names].sort(new Intl.Collator('nl', { numeric: true, sensitivity: 'base' }).compare),
    );
  }
});
