import type { Column, Table } from '../../dataset/dataset';
import { normaliseHeader } from '../../dataset/headers';
import { at, type TextColumn } from '../../ecosystem/columns';
import type { KnownRecords } from '../knownRecords';
import { settleReferences } from './settleReferences';

/** Some records of a table, and the sets by which their references are settled. */
export interface TablePart {
  readonly table: Table;
  /** Positions in the table, in the order in which they are taken. */
  readonly indices: ArrayLike<number>;
  readonly own: KnownRecords;
  readonly other: KnownRecords;
}

/**
 * Puts records of two tables below each other in one table.
 *
 * @param parts - the records, with their tables of one name; the first part gives file and form, and its columns go first
 * @returns a table with the columns of both, rows numbered from 2 and no findings; every reference leads where it led
 */
export function uniteTables(parts: readonly [TablePart, ...TablePart[]]): Table {
  const [first] = parts;
  const keyed = parts.map(({ table }) => columnsByKey(table));
  const keys = [...new Set(keyed.flatMap((columns) => [...columns.keys()]))];
  const extraCells = new Map<number, readonly string[]>();
  let count = 0;
  for (const { table, indices } of parts) {
    for (let place = 0; place < indices.length; place++) {
      const extra = table.extraCells.get(at(indices, place));
      if (extra !== undefined) extraCells.set(count + place, extra);
    }
    count += indices.length;
  }
  const columns = keys.map((key) => {
    const own = keyed.map((columns) => columns.get(key));
    const { header, name } = own.find((column) => column !== undefined) ?? { header: '', name: null };
    return { header, name, text: uniteTexts(parts, own, count) };
  });
  return {
    ...first.table,
    columns,
    extraCells,
    rowNumbers: Uint32Array.from({ length: count }, (_, index) => index + 2),
    findings: { listed: [], unlisted: new Map() },
  };
}

/** Known columns by name, others by header; where one header stands more often, the first belongs to the first. */
function columnsByKey({ columns }: Table): ReadonlyMap<string, Column> {
  const byKey = new Map<string, Column>();
  const seen = new Map<string, number>();
  for (const column of columns) {
    const kind = column.name === null ? `unknown ${normaliseHeader(column.header)}` : `known ${column.name}`;
    const turn = seen.get(kind) ?? 0;
    seen.set(kind, turn + 1);
    byKey.set(`${turn} ${kind}`, column);
  }
  return byKey;
}

function uniteTexts(
  parts: readonly TablePart[],
  columns: readonly (Column | undefined)[],
  count: number,
): TextColumn {
  const codeOf = new Map([['', 0]]);
  const filled = columns.some((column) => column !== undefined && column.text.codes.length > 0);
  const codes = new Uint32Array(filled ? count : 0);
  let start = 0;
  parts.forEach(({ table, indices, own, other }, place) => {
    const column = columns[place];
    if (column !== undefined && column.text.codes.length > 0) {
      const settle = settleReferences({ table: table.name, column: column.name ?? '' }, own, other);
      const united = Uint32Array.from(column.text.values, (raw) => {
        const text = settle(raw);
        const code = codeOf.get(text) ?? codeOf.size;
        codeOf.set(text, code);
        return code;
      });
      for (let i = 0; i < indices.length; i++)
        codes[start + i] = at(united, at(column.text.codes, at(indices, i)));
    }
    start += indices.length;
  });
  return { values: [...codeOf.keys()], codes };
}
