import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TableName, tableNames } from '../../src/dataset/dataset';
import { columnsOf, mustBeFilled } from '../../src/dataset/headers';
import { readDataset } from '../../src/dataset/readDataset';
import { type ColumnSchema, type ForeignKey, schema } from '../../src/dataset/schema';
import { readCell } from '../../src/validation/checks/cellChecks';
import { validateDataset } from '../../src/validation/validateDataset';
import { aFile } from '../fixtures/dataFiles';
import { holds } from '../fixtures/holds';

const columns = tableNames.flatMap((table) =>
  columnsOf(table).map((column) => ({ table, column, label: `${table}.${column.name}` })),
);

function targetsOf(table: TableName, { name, form, refersTo }: ColumnSchema): readonly string[] {
  const keys: readonly ForeignKey[] = schema[table].foreignKeys;
  const key = keys.find(({ fields }) => fields[0] === name);
  if (key !== undefined) return [key.reference.resource ?? table];
  return form === 'reference' || form === 'references' ? (refersTo ?? []) : [];
}

/** A cell that is right for a column: every table has one record, with an id made of its name. */
function rightCell(table: TableName, column: ColumnSchema): string {
  const targets = targetsOf(table, column);
  const target = column.name === 'naar' ? targets.at(-1) : targets[0];
  if (target !== undefined && target !== table) return `${target}-1`;
  if (!mustBeFilled(column)) return '';
  if (column.name === 'id') return `${table}-1`;
  return column.form === 'date' ? '2024' : (column.constraints?.enum?.[0] ?? 'Naam');
}

/** The problems of a set with one right record in every table, but for what is put in its place. */
function problemsWith(table: TableName, rowsOf: (right: readonly string[]) => readonly string[][]) {
  const files = tableNames.map((name) => {
    const header = columnsOf(name).map((column) => column.name);
    const right = columnsOf(name).map((column) => rightCell(name, column));
    const rows = name === table ? rowsOf(right) : [header, right];
    return aFile(`${name}.csv`, rows.map((cells) => `${cells.join(';')}\n`).join(''));
  });
  return validateDataset(readDataset(files)).problems;
}

/** The problems when one cell of the record in a table is another. */
function problemsOfCell(table: TableName, column: ColumnSchema, cell: string) {
  const header = columnsOf(table).map(({ name }) => name);
  const place = placeOf(table, column);
  return problemsWith(table, (right) => [header, right.with(place, cell)]).filter(
    (problem) => problem.file === `${table}.csv` && problem.column === column.name,
  );
}

function codesOfCell(table: TableName, column: ColumnSchema, cell: string) {
  return problemsOfCell(table, column, cell).map(({ code }) => code);
}

function placeOf(table: TableName, column: ColumnSchema): number {
  return columnsOf(table).findIndex(({ name }) => name === column.name);
}

describe('what the schema says of a column is what is checked', () => {
  it('finds nothing wrong where all is as it says', () => {
    const header = columnsOf('tafels').map(({ name }) => name);
    expect(problemsWith('tafels', (right) => [header, [...right]])).toEqual([]);
  });

  const required = columns.filter(({ column }) => mustBeFilled(column));
  it.each(required)('$label must be there and be filled', ({ table, column }) => {
    expect(codesOfCell(table, column, '')).toEqual(['missing-value']);
    const header = columnsOf(table).map(({ name }) => name);
    const place = placeOf(table, column);
    const without = problemsWith(table, (right) => [header.toSpliced(place, 1), right.toSpliced(place, 1)]);
    expect(without).toContainEqual(expect.objectContaining({ code: 'missing-column', column: column.name }));
  });

  const optional = columns.filter(({ column }) => !mustBeFilled(column));
  it.each(optional)('$label may be empty', ({ table, column }) => {
    expect(problemsOfCell(table, column, '')).toEqual([]);
  });

  const references = columns.filter(({ table, column }) => targetsOf(table, column).length > 0);
  it.each(references)('$label is sought where it says, and nowhere else', ({ table, column }) => {
    const [problem, ...more] = problemsOfCell(table, column, 'nergens');
    expect(more).toEqual([]);
    const files = targetsOf(table, column).map((target) => `${target}.csv`);
    expect([problem?.code, problem?.facts['files']]).toEqual(['unknown-reference', files.join(', ')]);
    for (const target of targetsOf(table, column).filter((name) => name !== table))
      expect(codesOfCell(table, column, `${target}-1`)).not.toContain('unknown-reference');
  });

  const several = columns.filter(({ column }) => column.form === 'references');
  it.each(several)('$label may hold several ids with | between them', ({ table, column }) => {
    const [target] = targetsOf(table, column);
    expect(codesOfCell(table, column, `${target}-1 | nergens`)).toEqual(['unknown-reference']);
  });

  it.each(columns.filter(({ column }) => column.constraints?.unique))('$label is unique', ({ table }) => {
    const header = columnsOf(table).map(({ name }) => name);
    const codes = problemsWith(table, (right) => [header, [...right], [...right]]).map(({ code }) => code);
    expect(codes).toContain('duplicate-id');
  });

  it.each(columns.filter(({ column }) => column.constraints?.enum))(
    '$label takes the words of its list only',
    ({ table, column }) => {
      for (const word of column.constraints?.enum ?? [])
        expect(problemsOfCell(table, column, word)).toEqual([]);
      expect(codesOfCell(table, column, 'iets')).toEqual(['invalid-value']);
    },
  );

  it.each(columns.filter(({ column }) => column.type === 'number'))(
    '$label takes numbers up to its limits',
    ({ column }) => {
      const { minimum = Number.NaN, maximum = Number.NaN } = column.constraints ?? {};
      const codesOf = (value: number) => readCell(String(value), column.form).flaws.map(({ code }) => code);
      expect([minimum, maximum].flatMap(codesOf)).toEqual([]);
      expect([minimum - 1, maximum + 1, Number.NaN].map(codesOf)).toEqual(Array(3).fill(['invalid-value']));
    },
  );

  it('takes as a date only what the pattern allows, and refuses of that only days that do not exist', () => {
    const part = fc.oneof(fc.nat(40), fc.integer({ min: 1900, max: 2100 }));
    const written = part.map((number) => String(number).padStart(2, '0'));
    const parts = fc.array(written, { minLength: 1, maxLength: 4 });
    const pattern = columns.find(({ column }) => column.form === 'date')?.column.constraints?.pattern;
    const whole = new RegExp(`^${pattern}$`);
    holds(
      fc.property(parts, fc.constantFrom('-', '/', ' ', '.'), (numbers, sign) => {
        const text = numbers.join(sign);
        const isDate = readCell(text, 'date').flaws.length === 0;
        expect(isDate && !whole.test(text)).toBe(false);
        const exists = numbers.every((number) => number.length === 4 || (number > '00' && number <= '12'));
        if (whole.test(text) && exists) expect(isDate).toBe(true);
      }),
      2000,
    );
    expect(
      ['2024-03-01', '2024-03', '2024', '1-3-2024', '01/03/2024'].filter((date) => !whole.test(date)),
    ).toEqual([]);
  });

  it('has the same pattern for every date', () => {
    const patterns = columns.flatMap(({ column }) =>
      column.form === 'date' ? [column.constraints?.pattern] : [],
    );
    expect(new Set(patterns).size).toBe(1);
  });
});
