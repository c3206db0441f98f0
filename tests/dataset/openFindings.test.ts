import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/dataset/editDataset';
import { readDataset } from '../../src/dataset/readDataset';
import { validateDataset } from '../../src/validation/validateDataset';
import { dataFiles } from '../fixtures/dataFiles';

/** The codes of what is found in tafels after edits, each of a cell in the first row and in the order given. */
function left(text: string, ...edits: readonly (readonly [column: string, text: string])[]) {
  const dataset = readDataset(dataFiles({ 'tafels.csv': text }));
  const cells = edits.map(([column, to]) => ({ table: 'tafels' as const, index: 0, column, text: to }));
  const { problems } = validateDataset(applyEdits(dataset, cells).dataset);
  return problems.filter(({ file }) => file === 'tafels.csv').map(({ code }) => code);
}

const stray = 'id,naam,status\na,"Samen" sterk,\nb,B,\n';
const short = 'id,naam,status,omschrijving\na,A\nb,B,,\n';

describe('openFindings(table, columns)', () => {
  it('leaves out a quote too many when its cell was written anew', () => {
    expect(left(stray)).toEqual(['stray-quote']);
    expect(left(stray, ['naam', 'Samen sterk'])).toEqual([]);
    expect(left(stray, ['status', 'actief'])).toEqual(['stray-quote']);
  });

  it('brings it back when the cell is put back', () => {
    expect(left(stray, ['naam', 'Samen sterk'], ['naam', '"Samen" sterk'])).toEqual(['stray-quote']);
  });

  it('leaves out cells that were missing when one of them is filled', () => {
    expect(left(short)).toEqual(['missing-cell']);
    expect(left(short, ['naam', 'Ander'])).toEqual(['missing-cell']);
    expect(left(short, ['omschrijving', 'Iets'])).toEqual([]);
  });

  it('keeps what was not read after a quote that is closed nowhere', () => {
    const cut = 'id,naam\na,A\nb,"B\nc,C\n';
    expect(left(cut, ['naam', 'Ander'])).toEqual(['unclosed-quote']);
    const taken = 'id,naam\nb,"B\nc,"C"\n';
    expect(left(taken)).toContain('unclosed-quote');
    expect(left(taken, ['naam', 'B'])).not.toContain('unclosed-quote');
  });
});
