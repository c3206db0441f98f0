import { expect, it } from 'vitest';
import { verbandKinds } from '../../../src/ecosystem/ecosystem';
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
  const areas = new Map(csvRows('gebieden').map((row) => [row['id'], row]));
  const townOf = (id: string | undefined): string => {
    const area = areas.get(id);
    return area?.['niveau'] === 'wijk' ? townOf(area['onderdeel_van']) : (area?.['naam'] ?? '');
  };
  const seats = csvRows('deelnames');
  const rows = csvVerbanden();
  for (const table of told) {
    const row = rows.find(({ id }) => id === table.key);
    const at = ids.indexOf(table.key);
    expect(table.name).toBe(row?.['naam']);
    expect(table.area).toBe(townOf(row?.['gebied']));
    const there = seats.filter(({ verband }) => verband === table.key).map(({ organisatie }) => organisatie);
    expect(table.organisations).toBe(new Set(there).size);
    expect(table.steps).toEqual(
      [1, 2, 4].filter((step) => (step === 1 ? at < 40 : step === 2 ? at >= 20 && at < 60 : at < 5)),
    );
  }
});

it('goes from wide areas to narrow ones, each once, and in an area from coalitions to initiatieven, each by name', () => {
  const told = tablesTold(full, [csvVerbanden().map((row) => row['id'] ?? '')]);
  expect(told).toHaveLength(csvVerbanden().length);
  const areas = told.map(({ area }) => area);
  const order = areas.filter((area, index) => area !== areas[index - 1]);
  expect(new Set(order).size).toBe(order.length);
  const levels = ['land', 'provincie', 'regio', 'subregio', 'gemeente'];
  const levelOf = (name: string): number => {
    const row = csvRows('gebieden').find((one) => one['naam'] === name && one['niveau'] !== 'wijk');
    return levels.indexOf(row?.['niveau'] ?? '');
  };
  const wide = order.filter((area) => area !== '').map(levelOf);
  expect(wide).toEqual(wide.toSorted((one, other) => one - other));
  const byName = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });
  for (const area of order) {
    const here = told.filter((table) => table.area === area);
    expect(here).toEqual(
      here.toSorted(
        (one, other) =>
          verbandKinds.indexOf(one.kind) - verbandKinds.indexOf(other.kind) ||
          byName.compare(one.name, other.name),
      ),
    );
  }
});
