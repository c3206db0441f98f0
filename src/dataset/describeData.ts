import { type Dataset, type Table, type TableName, tableNames } from './dataset';
import { type FieldDescription, fieldDescriptions } from './descriptions/fieldDescriptions';
import { tableDescriptions } from './descriptions/tableDescriptions';
import { columnsOf, mustBeFilled } from './headers';
import { type ColumnSchema, type ForeignKey, schema, type TableSchema } from './schema';

/** A field as Table Schema describes it, with what people are told of it. */
export type DescribedField = Omit<ColumnSchema, 'form' | 'refersTo'> & {
  readonly title: string;
  readonly description: string;
  readonly example: string;
};

/** A file of the package, as Data Resource describes it. */
export interface DescribedResource {
  readonly name: TableName;
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
 * Every column that the map knows is told, also those that a file leaves out. A reference to a file that is absent is
 * told in words only.
 *
 * @param dataset - what was read
 * @param about - the title of the set, and what is to be kept of an earlier description
 * @returns a Data Package, its files in the order of the tables; those of which no column could be read are left out
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage(dataset: Dataset, { title, written }: PackageAbout): DataPackage {
  const tables = tableNames.flatMap((name) => dataset.tables[name] ?? []);
  const readable = tables.filter(({ columns, isReadable }) => isReadable || columns.length > 0);
  const present = new Set<string>(readable.map(({ name }) => name));
  const { $schema: _schema, resources: _resources, ...kept } = written;
  return {
    $schema: profile,
    name: nameOf(title),
    title,
    description:
      'Wie werkt waar met wie samen: gebieden, coalities, tafels, initiatieven en organisaties, en wie waaraan deelneemt. Alleen organisaties: geen gegevens van personen.',
    ...kept,
    resources: readable.map((table) => resourceOf(table, present)),
  };
}

/** The standard asks for lower case letters of English, digits and `-`. */
function nameOf(title: string): string {
  const plain = title.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'gegevens';
}

function resourceOf(
  { name, file, encoding, delimiter }: Table,
  present: ReadonlySet<string>,
): DescribedResource {
  const { title, meaning } = tableDescriptions[name];
  const { fields: _fields, foreignKeys, ...asTable } = schema[name] satisfies TableSchema;
  const keys = foreignKeys.filter(({ reference }: ForeignKey) => present.has(reference.resource ?? name));
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
    schema: {
      ...asTable,
      ...(keys.length === 0 ? {} : { foreignKeys: keys }),
      fields: columnsOf(name).map((column) => fieldOf(name, column)),
    },
  };
}

function fieldOf(table: TableName, column: ColumnSchema): DescribedField {
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
  return tableNames
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

function lineOf(table: TableName, column: ColumnSchema): string {
  const { meaning, example } = describe(table, column);
  const name = mustBeFilled(column) ? `**${column.name}**` : column.name;
  const cells = [name, meaning, ruleOf(table, column) || 'Tekst.', `\`${example}\``];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function describe(table: TableName, { name }: ColumnSchema): FieldDescription {
  const described: Readonly<Partial<Record<string, FieldDescription>>> = fieldDescriptions[table];
  const field = described[name];
  if (field === undefined) throw new Error(`describe(${table}, ${name}): expected a column of the table`);
  return field;
}

/** What may stand in a cell, as the schema has it. */
function ruleOf(table: TableName, column: ColumnSchema): string {
  const { usual } = describe(table, column);
  const words = usual === undefined ? '' : `Kies bij voorkeur: ${usual.join(', ')}.`;
  const { form, constraints } = column;
  switch (form) {
    case 'id':
      return 'Elk id maar één keer.';
    case 'level':
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

function filesOf(table: TableName, { name, refersTo }: ColumnSchema): string {
  const keys: readonly ForeignKey[] = schema[table].foreignKeys;
  const key = keys.find(({ fields }) => fields[0] === name);
  const files = (refersTo ?? [key?.reference.resource ?? table]).map((target) => `${target}.csv`);
  const last = files.at(-1) ?? '';
  return files.length < 2 ? last : `${files.slice(0, -1).join(', ')} of ${last}`;
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
