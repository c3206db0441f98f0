import { describe, expect, it } from 'vitest';
import { sectorOf } from '../../../src/appearance/sectors';
import { stateOfEnd, tellEnd, tellWay } from '../../../src/network/cards/connectionCard';
import { toggled, wholeChoice } from '../../../src/network/choice';
import type { ConnectionEnd } from '../../../src/network/connectionGraph';
import { findConnections } from '../../../src/network/connections';
import { findThing } from '../../../src/network/lookUp';
import { narrow } from '../../../src/network/narrow';
import { narrowed } from '../../../src/network/narrowed';
import { cell, recordsOf } from '../../browser/records';
import { realNetwork } from '../../fixtures/anEcosystem';
import { pastNetwork } from '../../fixtures/pastNetwork';
import { someDay } from '../../fixtures/pastRows';
import { indexOf } from '../../fixtures/smallNetwork';

const { network: whole } = realNetwork();

function endOf(id: string): ConnectionEnd {
  const thing = findThing(whole, id);
  if (thing === null || thing.kind === 'area') throw new Error(`${id} is no end`);
  return { kind: thing.kind, index: thing.index };
}

function under(choice: typeof wholeChoice) {
  if (whole.members === null) throw new Error('no members');
  return narrowed(whole, narrow({ ...whole, ...whole.members }, choice, sectorOf));
}

describe('tellEnd(network, end, today)', () => {
  it('names things as the files do, an organisation also by its abbreviation', () => {
    expect(tellEnd(whole, endOf('hozl'), someDay)).toEqual({
      kind: 'organisation',
      id: 'hozl',
      name: 'Huisartsen Oostelijk Zuid-Limburg',
      short: 'HOZL',
      sort: 'huisartsenorganisatie',
      isOver: false,
    });
    expect(tellEnd(whole, endOf('mondriaan'), someDay)?.short).toBe('Mondriaan');
    expect(tellEnd(whole, endOf('mijnzorg'), someDay)).toMatchObject({
      kind: 'coalition',
      short: 'MijnZorg',
      isOver: true,
    });
    expect(tellEnd(whole, { kind: 'organisation', index: 1e6 }, someDay)).toBeNull();
    expect(tellEnd({ ...whole, members: null }, endOf('hozl'), someDay)).toBeNull();
  });
});

describe('tellEnd(network, end, today) of a verband with a planned end', () => {
  it('takes it for over only when that has passed', () => {
    const network = pastNetwork();
    const isOver = (id: string) =>
      tellEnd(network, { kind: 'verband', index: indexOf(network, id) }, someDay)?.isOver;
    expect(['loopt', 'gepland', 'klaar', 'vroeger'].map(isOver)).toEqual([false, false, true, true]);
  });
});

describe('tellWay(network, way, today)', () => {
  it('tells the terms that the rows have, and in a year which seats have no date', () => {
    const year = 2018;
    const network = under({ ...wholeChoice, year });
    if (network.members === null) throw new Error('no members');
    const ask = { from: endOf('mondriaan'), to: endOf('cz'), most: 10, longer: 0 };
    const { ways } = findConnections({ ...network, ...network.members }, ask);
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) {
      const { things, seats } = tellWay(network, way, someDay);
      seats.forEach((between, step) => {
        const ids = [things[step]?.id, things[step + 1]?.id];
        const rows = recordsOf('deelnames').filter(
          (row) => ids.includes(cell(row, 'organisatie')) && ids.includes(cell(row, 'verband')),
        );
        expect(between.map(({ role }) => role).sort()).toEqual(rows.map((row) => cell(row, 'rol')).sort());
        for (const { from, isUndated } of between) expect(isUndated).toBe(from === '');
      });
    }
  });
});

describe('stateOfEnd(data, choice, end)', () => {
  const inYear = (year: number) => ({ ...wholeChoice, year });
  const stateOf = (id: string, choice: typeof wholeChoice) =>
    stateOfEnd({ network: under(choice), whole }, choice, endOf(id));

  it('knows a seat that is shown from one that the year or a filter leaves out', () => {
    expect(stateOf('hozl', wholeChoice)).toBe('seated');
    expect(stateOf('nationaal-programma-heerlen-noord', inYear(2012))).toBe('year');
    expect(stateOf('cz', inYear(1990))).toBe('year');
    expect(stateOf('cz', toggled(wholeChoice, 'sector', 'ggz'))).toBe('filters');
    expect(stateOf('cz', toggled(inYear(1990), 'sector', 'ggz'))).toBe('filters');
  });

  it('says of a verband without a start that it does not count in a year, and of one without seats that none is known', () => {
    const seated = new Set(recordsOf('deelnames').map((row) => cell(row, 'verband')));
    const tables = ['coalities', 'tafels', 'initiatieven'].flatMap(recordsOf);
    const undated = tables.find((row) => cell(row, 'start') === '' && seated.has(cell(row, 'id')));
    const empty = tables.find((row) => !seated.has(cell(row, 'id')));
    if (undated === undefined || empty === undefined) throw new Error('the data changed');
    expect(stateOf(cell(undated, 'id'), inYear(2020))).toBe('undated');
    expect(stateOf(cell(empty, 'id'), wholeChoice)).toBe('never');
  });
});
