/**
 * A column of text in which every distinct value is stored once (dictionary encoding, as in Apache Arrow):
 * the value of row n is `values[codes[n]]`. Many rows with few distinct values stay small, and a check
 * costs one look per distinct value.
 */
export interface TextColumn {
  readonly values: readonly string[];
  readonly codes: Uint32Array;
}

/**
 * Reads one number of a column.
 *
 * @param column - any list of numbers
 * @param index - position from 0
 * @returns the number there; 0 outside the column
 */
export function at(column: ArrayLike<number>, index: number): number {
  return column[index] ?? 0;
}

/**
 * Reads one text of a dictionary-encoded column.
 *
 * @param column - the column
 * @param index - row from 0
 * @returns the text there; the empty text outside the column
 */
export function textAt(column: TextColumn, index: number): string {
  return column.values[at(column.codes, index)] ?? '';
}

/**
 * Stores every distinct text once.
 *
 * @param texts - one text a row
 * @returns the column; `values` in order of first use
 */
export function encodeTexts(texts: readonly string[]): TextColumn {
  const values: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = new Uint32Array(texts.length);
  texts.forEach((text, row) => {
    let code = codeOf.get(text);
    if (code === undefined) {
      code = values.length;
      values.push(text);
      codeOf.set(text, code);
    }
    codes[row] = code;
  });
  return { values, codes };
}
