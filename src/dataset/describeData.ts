import { type Dataset, extraNames, type RecordsName, type Table, tableNames } from './dataset';
import { type FieldDescription, fieldDescriptions } from './descriptions/fieldDescriptions';
import { tableDescriptions } from './descriptions/tableDescriptions';
import { columnsOf, mustBeFilled } from './headers';
import { type ColumnSchema, type ForeignKey, schema, type TableSchema } from './schema';
import { tablesIn } from './writeDataset';

/** A field as Table Schema describes it, with what people are told of it. */
export type DescribedField = Omit<ColumnSchema, 'form' | 'refersTo'> & {
  readonly title: string;
  /** With an example, for the columns that the map knows. */
  readonly description?: string;
  readonly example?: string;
};

/** A file of the package, as Data Resource describes it. */
export interface DescribedResource {
  readonly name: RecordsName;
  readonly type: 'table';
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly format: 'csv' | 'json';
  readonly mediatype: 'text/csv' | 'application/json';
  readonly encoding?: string;
  readonly dialect?: { readonly delimiter: string };
  readonly schema: Omit<TableSchema, 'fields' | 'foreignKeys'> & {
    readonly foreignKeys?: readonly ForeignKey[];
    readonly fields: readonly DescribedField[];
  };
}

/** A set of files, as Data Package describes it. */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly resources: readonly DescribedResource[];
}

/** What a package says of itself beside its files. */
export interface PackageAbout {
  readonly title: string;
  /** Properties as someone wrote them, such as `licenses`: they go before what is made here. */
  readonly written: Readonly<Record<string, unknown>>;
}

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/**
 * Describes a set of files for other programs.
 *
 * Each file is described with exactly the columns that it has, in its own order. A reference to ids that are absent is
 * told in words only.
 *
 * @param dataset - what was read
 * @param about - the title of the set, and what is to be kept of an earlier description
 * @returns a Data Package, its files in the order of the tables; those without a column that can be described are left out
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage(dataset: Dataset, { title, written }: PackageAbout): DataPackage {
  const described = tablesIn(dataset).filter(isDescribable);
  const withIds = new Set<string>(described.filter(hasIds).map(({ name }) => name));
  const { $schema: _schema, resources: _resources, ...kept } = written;
  return {
    $schema: profile,
    name: nameOf(title),
    title,
    description:
      'Wie werkt waar met wie samen: gebieden, coalities, tafels, initiatieven en organisaties, en wie waaraan deelneemt. Alleen organisaties: geen gegevens van personen.',
    ...kept,
    resources: described.map((table) => resourceOf(table, withIds)),
  };
}

/**
 * Says whether a file has anything to describe.
 *
 * @param table - what was read of it
 * @returns true where a column has a header
 */
export function isDescribable({ columns }: Pick<Table, 'columns'>): boolean {
  return columns.some(({ header }) => header !== '');
}

function hasIds({ columns }: Pick<Table, 'columns'>): boolean {
  return columns.some(({ name }) => name === 'id');
}

/** The standard asks for lower case letters of English, digits and `-`. */
function nameOf(title: string): string {
  const plain = title.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'gegevens';
}

function resourceOf(table: Table<RecordsName>, withIds: ReadonlySet<string>): DescribedResource {
  const { name, file, encoding, delimiter } = table;
  const { title, meaning } = tableDescriptions[name];
  const isJson = delimiter === '';
  return {
    name,
    type: 'table',
    path: file,
    title,
    description: meaning,
    format: isJson ? 'json' : 'csv',
    mediatype: isJson ? 'application/json' : 'text/csv',
    ...(encoding === null ? {} : { encoding }),
    ...(isJson ? {} : { dialect: { delimiter } }),
    schema: schemaOf(table, withIds),
  };
}

/**
 * The standard's `fieldsMatch` is left out: its text demands a word there, its profile a list. Without it a program may
 * expect exactly these fields, in this order.
 */
function schemaOf(table: Table<RecordsName>, withIds: ReadonlySet<string>): DescribedResource['schema'] {
  const { missingValues, primaryKey, foreignKeys }: TableSchema = schema[table.name];
  const fields = fieldsOf(table);
  const names = new Set(fields.map(({ name }) => name));
  const keys = foreignKeys.filter(
    ({ fields: [own], reference }) => names.has(own) && withIds.has(reference.resource ?? table.name),
  );
  return {
    missingValues,
    ...(primaryKey === undefined || !names.has('id') ? {} : { primaryKey }),
    ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    fields,
  };
}

/**
 * A field must have a name, and one of its own. So a column with a blank header, or with one that is there already,
 * cannot be described and is left out: a program that counts columns finds one more in such a file than is told here.
 */
function fieldsOf({ name: table, columns }: Table<RecordsName>): readonly DescribedField[] {
  const fields = new Map<string, DescribedField>();
  for (const { name, header } of columns) {
    const known = columnsOf(table).find((column) => column.name === name);
    const field: DescribedField =
      known === undefined ? { name: header, type: 'string', title: header } : fieldOf(table, known);
    if (field.name !== '' && !fields.has(field.name)) fields.set(field.name, field);
  }
  return [...fields.values()];
}

function fieldOf(table: RecordsName, column: ColumnSchema): DescribedField {
  const { name, form: _form, refersTo: _refersTo, ...standard } = column;
  const { title, meaning, example } = describe(table, column);
  return { name, title, description: joined(meaning, ruleOf(table, column)), example, ...standard };
}

/** Between these the field list stands in a manual. */
const listStart = '<!-- kolommen: begin (gemaakt uit het schema; wijzig het daar) -->';
const listEnd = '<!-- kolommen: einde -->';

/**
 * Writes for people, in Dutch, what goes in every column of every file.
 *
 * @returns Markdown: a heading and a table for each file, the columns that must be filled in bold
 */
export function fieldList(): string {
  return [...tableNames, ...extraNames]
    .flatMap((name) => [
      `### ${name}.csv`,
      '',
      tableDescriptions[name].meaning,
      '',
      '| kolom | wat zet u erin | wat mag er staan | voorbeeld |',
      '| --- | --- | --- | --- |',
      ...columnsOf(name).map((column) => lineOf(name, column)),
      '',
    ])
    .join('\n');
}

/**
 * Puts the field list in a manual, in the place of the one before.
 *
 * @param manual - Markdown, with the two marks between which the list stands
 * @returns the manual with the list of now; null when the marks are not there
 */
export function withFieldList(manual: string): string | null {
  const start = manual.indexOf(listStart);
  const end = manual.indexOf(listEnd, start);
  if (start < 0 || end < 0) return null;
  return `${manual.slice(0, start + listStart.length)}\n\n${fieldList()}\n${manual.slice(end)}`;
}

function lineOf(table: RecordsName, column: ColumnSchema): string {
  const { meaning, example } = describe(table, column);
  const name = mustBeFilled(column) ? `**${column.name}**` : column.name;
  const cells = [name, meaning, ruleOf(table, column) || 'Tekst.', `\`${example}\``];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function describe(table: RecordsName, { name }: ColumnSchema): FieldDescription {
  const described: Readonly<Partial<Record<string, FieldDescription>>> = fieldDescriptions[table];
  const field = described[name];
  if (field === undefined) throw new Error(`describe(${table}, ${name}): expected a column of the table`);
  return field;
}

/** What may stand in a cell, as the schema has it. */
function ruleOf(table: RecordsName, column: ColumnSchema): string {
  const { usual } = describe(table, column);
  const words = usual === undefined ? '' : `Kies bij voorkeur: ${usual.join(', ')}.`;
  const { form, constraints } = column;
  switch (form) {
    case 'id':
      return 'Elk id maar één keer.';
    case 'level':
    case 'question':
      return `Kies uit: ${constraints?.enum?.join(', ')}.`;
    case 'reference':
      return `Eén id uit ${filesOf(table, column)}.`;
    case 'references':
      return `Een of meer id’s uit ${filesOf(table, column)}, met | ertussen.`;
    case 'list':
      return joined('Een of meer woorden, met | ertussen.', words);
    case 'date':
      return 'Een datum: 2024-03-01, 2024-03, 2024 of 1-3-2024.';
    case 'link':
      return 'Een adres dat met https:// begint.';
    case 'latitude':
    case 'longitude':
      return `Een getal van ${constraints?.minimum} tot ${constraints?.maximum}, met een punt of een komma.`;
    case 'name':
    case 'text':
    case 'code':
      return words;
  }
}

function filesOf(table: RecordsName, { name, refersTo }: ColumnSchema): string {
  const keys: readonly ForeignKey[] = schema[table].foreignKeys;
  const key = keys.find(({ fields }) => fields[0] === name);
  const files = (refersTo ?? [key?.reference.resource ?? table]).map((target) => `${target}.csv`);
  const last = files.at(-1) ?? '';
  return files.length < 2 ? last : `${files.slice(0, -1).join(', ')} of ${last}`;
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
