import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fileOfLines } from '../../../src/dataset/writeCells';
import { linesOf, listFileName } from '../../../src/modes/explore/saveList';
import { listColumns, orderIn } from '../../../src/network/list/columns';
import { type ListKind, listKinds } from '../../../src/network/list/listKinds';
import type { FullNetwork } from '../../../src/network/list/listRows';
import { makeList } from '../../../src/network/list/makeList';
import { listWords } from '../../../src/wording/listWords';
import { wordingIn } from '../../../src/wording/wording';
import { anEcosystem, mapOf, realNetwork } from '../../fixtures/anEcosystem';
import { csvRows } from '../../fixtures/csvRows';
import { runAll } from '../../fixtures/runAll';

function linesFor(network: FullNetwork, kind: ListKind, sort = '') {
  const list = runAll(makeList(network, { kind, place: 0, by: null, order: orderIn(kind, sort) })).made;
  return { list, lines: runAll(linesOf(list, wordingIn('nl'))).made };
}

const real = realNetwork().network as FullNetwork;

describe('linesOf(list, words)', () => {
  it.each(listKinds)('writes every row and column of %s, with ids, in the order of the list', (kind) => {
    const { list, lines } = linesFor(real, kind);
    const { data } = Papa.parse<string[]>(lines.join('\r\n'), { delimiter: ';' });
    const [head = [], ...rows] = data;
    const words = listWords.nl;
    const ids = kind === 'deelnames' ? [words.idOf.organisation, words.idOf.verband] : [words.id];
    expect(head).toEqual([...ids, ...listColumns[kind].map((column) => words.column[column])]);
    expect(rows).toHaveLength(list.rows.length);
    const written =
      kind === 'deelnames'
        ? csvRows(kind).map((row) => `${row['organisatie']} ${row['verband']}`)
        : csvRows(kind).map((row) => row['id']);
    const told = rows.map((row) => (kind === 'deelnames' ? `${row[0]} ${row[1]}` : row[0]));
    expect([...told].sort()).toEqual([...written].sort());
    const names = rows.map((row) => row[ids.length] ?? '');
    const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });
    expect(names).toEqual([...names].sort(collator.compare));
  });

  it('writes themes, dates and numbers as the data do', () => {
    const { lines } = linesFor(real, 'tafels');
    const [kern = ''] = lines.filter((line) => line.startsWith('kerncoalitie-mijnstreek;'));
    expect(kern).toContain(
      ';integrale zorg|ouderen|acute zorg|anderhalvelijnszorg|chronische zorg;afgerond;2019;',
    );
  });

  it('guards what a spreadsheet would take for a formula, and quotes what must be', () => {
    const { network } = mapOf(
      anEcosystem({
        organisations: [
          { id: 'a', name: '=1+1' },
          { id: 'b', name: 'b;"c"' },
        ],
      }),
    );
    const { lines } = linesFor(network as FullNetwork, 'organisaties');
    expect(lines.some((line) => line.startsWith("a;'=1+1;"))).toBe(true);
    expect(lines.some((line) => line.startsWith('b;"b;""c""";'))).toBe(true);
    const bytes = fileOfLines(lines);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe('listFileName(kind, parts)', () => {
  it('tells kind and place, in letters, digits and hyphens only', () => {
    expect(listFileName('tafels', ['heerlen', ''])).toBe('tafels-heerlen.csv');
    expect(listFileName('deelnames', ['overal', 'bij-cz'])).toBe('deelnames-overal-bij-cz.csv');
    expect(listFileName('tafels', ['../a b/é?', 'verband:x'])).toBe('tafels-a-b-é-verband-x.csv');
  });
});
