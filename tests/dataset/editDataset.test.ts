import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dataset, type TableName, tableNames } from '../../src/dataset/dataset';
import { applyEdits, type CellEdit } from '../../src/dataset/editDataset';
import { columnsOf } from '../../src/dataset/headers';
import { readDataset } from '../../src/dataset/readDataset';
import { writeDataset } from '../../src/dataset/writeDataset';
import { cellOf } from '../fixtures/cellOf';
import { aFile, dataFiles } from '../fixtures/dataFiles';
import { anySet, writeSet } from '../fixtures/writtenFiles';

const sound = () => readDataset(dataFiles());

function anEdit(edit: Partial<CellEdit>): CellEdit {
  return { table: 'organisaties', index: 0, column: 'naam', text: 'Nieuw', ...edit };
}

function written(dataset: Dataset, table: TableName): string {
  const file = writeDataset(dataset).find(({ name }) => name === `${table}.csv`);
  return new TextDecoder().decode(file?.bytes);
}

/** Every cell of every record under its header, in file order. */
function cells(dataset: Dataset): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of tableNames) {
    dataset.tables[name]?.columns.forEach(({ header, text }, position) => {
      for (let index = 0; index < (dataset.tables[name]?.rowNumbers.length ?? 0); index++)
        found.set(`${name}/${index}/${position}/${header}`, text.values[text.codes[index] ?? 0] ?? '');
    });
  }
  return found;
}

const someEdit: fc.Arbitrary<CellEdit> = fc.constantFrom(...tableNames).chain((table) =>
  fc.record({
    table: fc.constant(table),
    index: fc.integer({ min: -1, max: 7 }),
    column: fc.constantFrom(...columnsOf(table).map(({ name }) => name), 'notitie', '=som', 'niet daar', ''),
    text: fc.constantFrom('', 'a', 'x;y', '"', 'a\nb', '=1+1', "'=1", '__proto__', ' '),
  }),
);

describe('applyEdits(dataset, edits)', () => {
  it('changes the cells that are named and no other', () => {
    const before = sound();
    const { dataset, ignored } = applyEdits(before, [
      anEdit({ text: 'CZ groep' }),
      anEdit({ index: 1, column: 'gebied', text: 'limburg' }),
    ]);
    expect(ignored).toEqual([]);
    expect(written(dataset, 'organisaties')).toBe(
      'id,naam,gebied\r\ncz,CZ groep,heerlen\r\nvgz,VGZ,limburg\r\n',
    );
    expect(written(before, 'organisaties')).toBe('id,naam,gebied\r\ncz,CZ,heerlen\r\nvgz,VGZ,\r\n');
    expect(dataset.tables.deelnames).toBe(before.tables.deelnames);
    expect(dataset.tables.organisaties?.columns[0]).toBe(before.tables.organisaties?.columns[0]);
  });

  it('fills a cell beyond the last that was filled', () => {
    const dataset = readDataset([aFile('tafels.csv', 'id,naam,gebied\na,A,x\nb,B\nc,C\n')]);
    const edited = applyEdits(dataset, [anEdit({ table: 'tafels', index: 2, column: 'gebied', text: 'y' })]);
    expect(written(edited.dataset, 'tafels')).toBe('id,naam,gebied\r\na,A,x\r\nb,B,\r\nc,C,y\r\n');
  });

  it('adds a known column that the file lacks at the end, unless nothing is put in it', () => {
    const column = 'gecontroleerd_op';
    const { dataset } = applyEdits(sound(), [
      anEdit({ column, text: '2026-01-02' }),
      anEdit({ index: 1, column, text: '2026-01-03' }),
    ]);
    expect(written(dataset, 'organisaties')).toBe(
      'id,naam,gebied,gecontroleerd_op\r\ncz,CZ,heerlen,2026-01-02\r\nvgz,VGZ,,2026-01-03\r\n',
    );
    const before = sound();
    const empty = applyEdits(before, [anEdit({ column, text: '' })]);
    expect(empty).toEqual({ dataset: before, ignored: [] });
    expect(empty.dataset.tables.organisaties).toBe(before.tables.organisaties);
  });

  it('keeps what stands beyond the last header when a column is added', () => {
    const dataset = readDataset([aFile('tafels.csv', 'id,naam\na,A,los\n')]);
    const edited = applyEdits(dataset, [anEdit({ table: 'tafels', column: 'soort', text: 's' })]);
    expect(written(edited.dataset, 'tafels')).toBe('id,naam,soort\r\na,A,s,los\r\n');
  });

  it('changes an unknown column by its header, and of a repeated header the first', () => {
    const dataset = readDataset([aFile('tafels.csv', 'id;Naam;naam;Notitie;x;x\na;A;B;n;1;2\n')]);
    const table = 'tafels';
    const edited = applyEdits(dataset, [
      { table, index: 0, column: 'naam', text: 'C' },
      { table, index: 0, column: 'Notitie', text: 'm' },
      { table, index: 0, column: 'x', text: '3' },
    ]);
    expect(written(edited.dataset, table)).toBe('id;Naam;naam;Notitie;x;x\r\na;C;B;m;3;2\r\n');
  });

  it('lets the last of two edits of one cell count', () => {
    const edited = applyEdits(sound(), [anEdit({ text: 'eerst' }), anEdit({ text: 'later' })]);
    expect(cellOf(edited.dataset, 'organisaties', 0, 'naam')).toBe('later');
  });

  it('gives back the edits that name no record, column or usable file', () => {
    const before = readDataset([...dataFiles(), aFile('tafels.csv', 'id\na\n')]);
    const lost = [
      anEdit({ index: 2 }),
      anEdit({ index: -1 }),
      anEdit({ index: 0.5 }),
      anEdit({ column: 'onbekend' }),
      anEdit({ column: '' }),
      anEdit({ table: 'tafels', column: 'id' }),
      anEdit({ table: 'bronnen', column: 'titel' }),
    ];
    expect(applyEdits(before, lost)).toEqual({ dataset: before, ignored: lost });
    expect(cellOf(before, 'tafels', 0, 'id')).toBeNull();
  });

  it('is undone by putting back what stood there: the files are the same to the byte', () => {
    fc.assert(
      fc.property(anySet, someEdit, (set, edit) => {
        const before = readDataset(writeSet(set));
        const was = cellOf(before, edit.table, edit.index, edit.column);
        const { dataset, ignored } = applyEdits(before, [edit]);
        expect(ignored.length === 0).toBe(was !== null);
        if (was === null) {
          expect(dataset).toEqual(before);
          return;
        }
        expect(cellOf(dataset, edit.table, edit.index, edit.column)).toBe(edit.text);
        const back = applyEdits(dataset, [{ ...edit, text: was }]).dataset;
        const added = (dataset.tables[edit.table]?.columns.length ?? 0) > columnCount(before, edit.table);
        if (!added) expect(writeDataset(back)).toEqual(writeDataset(before));
        const kept = cells(before);
        expect([...cells(back)].filter(([place]) => kept.has(place))).toEqual([...kept]);
        if (added) expect(columnCount(back, edit.table)).toBe(columnCount(before, edit.table) + 1);
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  it('leaves every other cell of the written files as it was', () => {
    fc.assert(
      fc.property(anySet, fc.array(someEdit, { maxLength: 6 }), (set, edits) => {
        const before = readDataset(writeSet(set));
        const { dataset } = applyEdits(before, edits);
        const isNamed = (place: string) =>
          edits.some(({ table, index, column }) => {
            const [inTable, atIndex, , header] = place.split('/');
            return inTable === table && atIndex === String(index) && header === column;
          });
        const now = cells(dataset);
        for (const [place, text] of cells(before)) if (!isNamed(place)) expect(now.get(place)).toBe(text);
        const isWhole = edits.every(({ text }) => text.trim() !== '');
        if (isWhole) expect(cells(readDataset(writeDataset(dataset)))).toEqual(now);
      }),
      { seed: 32, numRuns: 300 },
    );
  });
});

function columnCount(dataset: Dataset, table: TableName): number {
  return dataset.tables[table]?.columns.length ?? 0;
}
