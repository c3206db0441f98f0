import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/dataset/editDataset';
import { readDataset } from '../../src/dataset/readDataset';
import { textAt } from '../../src/ecosystem/columns';
import type { Problem } from '../../src/validation/problem';
import { proposeMends } from '../../src/validation/proposeMend';
import { validateDataset } from '../../src/validation/validateDataset';
import { type Changes, dataFiles } from '../fixtures/dataFiles';

/** Mends the first problem of a kind as proposed, and gives what is left and what stands in the cells. */
function mendFirst(changes: Changes, code: string) {
  const dataset = readDataset(dataFiles(changes));
  const problem = validateDataset(dataset).problems.find((one) => one.code === code);
  if (problem === undefined) throw new Error(`no ${code}`);
  const tableOf = (file: string) => Object.values(dataset.tables).find((table) => table?.file === file);
  const cellText = (column: string) => {
    const table = tableOf(problem.file);
    const text = table?.columns.find(({ name }) => name === column)?.text;
    const index = table?.rowNumbers.indexOf(problem.row ?? 0) ?? -1;
    return text === undefined ? '' : textAt(text, index).trim();
  };
  const [mend] = proposeMends(problem, cellText);
  const edits = (mend?.cells ?? []).flatMap(({ file, row, column, text }) => {
    const table = tableOf(file);
    return table ? [{ table: table.name, index: table.rowNumbers.indexOf(row), column, text }] : [];
  });
  const after = validateDataset(applyEdits(dataset, edits).dataset);
  return { mend, left: after.problems.map((one) => one.code) };
}

const areas = (rows: string) => ({ 'gebieden.csv': `id,naam,niveau,onderdeel_van\n${rows}` });

describe('proposeMends(problem, cellText)', () => {
  it.each<[string, Changes, string]>([
    ['unknown-reference', { 'deelnames.csv': 'organisatie,verband,rol\ncz,mijnzorgg,lid\n' }, 'mijnzorg'],
    ['inexact-reference', { 'deelnames.csv': 'organisatie,verband\nCZ,mijnzorg\n' }, 'cz'],
    ['invalid-value', areas('limburg,Limburg,provincei,\nheerlen,Heerlen,gemeente,limburg\n'), 'provincie'],
    ['invalid-date', { 'coalities.csv': 'id,naam,start\nmijnzorg,MijnZorg,45352\n' }, '2024-03-01'],
    ['duplicate-id', { 'organisaties.csv': 'id,naam\ncz,CZ\nvgz,VGZ\ncz,Iets anders\n' }, 'cz-2'],
    ['broken-characters', { 'organisaties.csv': 'id,naam\ncz,FryslÃ¢n\nvgz,VGZ\n' }, 'Fryslân'],
  ])('mends %s by the value that is likely', (code, changes, value) => {
    const { mend, left } = mendFirst(changes, code);
    expect(mend).toMatchObject({ kind: 'value', cells: [{ text: value }] });
    expect(left).toEqual([]);
  });

  it('changes only the value that is wrong where a cell holds several', () => {
    const changes = {
      'bronnen.csv': 'id,titel\nbron-een,Een\nbron-twee,Twee\n',
      'coalities.csv': 'id,naam,bron\nmijnzorg,MijnZorg,bron-een | bron-twe\n',
    };
    const { mend, left } = mendFirst(changes, 'unknown-reference');
    expect(mend?.cells[0]?.text).toBe('bron-een|bron-twee');
    expect(left).toEqual([]);
  });

  it('proposes nothing in place of several values when the one that is wrong is not among them', () => {
    const problem: Problem = {
      code: 'unknown-reference',
      severity: 'warning',
      file: 'coalities.csv',
      row: 2,
      column: 'bron',
      facts: { value: 'bron-twe', nearest: 'bron-twee' },
    };
    expect(proposeMends(problem, () => 'bron-een|iets anders')).toEqual([]);
  });

  it('swaps an end that lies before its start', () => {
    const changes = { 'coalities.csv': 'id,naam,start,eind\nmijnzorg,MijnZorg,2020,2013\n' };
    const { mend, left } = mendFirst(changes, 'date-order');
    expect(mend?.kind).toBe('swap');
    expect(left).toEqual([]);
  });

  it('empties what makes a record part of itself', () => {
    const { mend, left } = mendFirst(
      areas('limburg,Limburg,provincie,limburg\nheerlen,Heerlen,gemeente,limburg\n'),
      'self-parent',
    );
    expect(mend?.kind).toBe('empty');
    expect(left).toEqual([]);
  });

  it('cuts a ring where the map cuts it', () => {
    const rows = 'limburg,Limburg,provincie,heerlen\nheerlen,Heerlen,gemeente,limburg\n';
    const { mend, left } = mendFirst(areas(rows), 'cyclic-parent');
    expect(mend).toMatchObject({ kind: 'empty', cells: [{ row: 2, column: 'onderdeel_van', text: '' }] });
    expect(left).toEqual([]);
  });

  it('proposes nothing where a person has to decide', () => {
    const changes = { 'deelnames.csv': 'organisatie,verband\ncz,heel-iets-anders\n' };
    expect(mendFirst(changes, 'unknown-reference').mend).toBeUndefined();
    expect(
      mendFirst({ 'organisaties.csv': 'id,naam\ncz,\nvgz,VGZ\n' }, 'missing-value').mend,
    ).toBeUndefined();
  });
});
