/** The nine tables, in the order in which problems are listed. */
export const tableNames = [
  'gebieden',
  'coalities',
  'tafels',
  'initiatieven',
  'organisaties',
  'deelnames',
  'relaties',
  'gebeurtenissen',
  'bronnen',
] as const;
export type TableName = (typeof tableNames)[number];

/** A file as it came in: nothing read of it yet. */
export interface SourceFile {
  /** Bare file name, with extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
