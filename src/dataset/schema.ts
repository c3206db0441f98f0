import { areaLevels, roomQuestions } from '../ecosystem/ecosystem';

/**
 * How the text of a column is meant. `reference` holds one id, `references` several with `|` between them;
 * `list` holds several free words.
 */
export type ColumnForm =
  | 'id'
  | 'name'
  | 'text'
  | 'code'
  | 'level'
  | 'question'
  | 'reference'
  | 'references'
  | 'list'
  | 'date'
  | 'link'
  | 'latitude'
  | 'longitude';

/** A column as Table Schema describes a field, with what the checks need beside it. */
export interface ColumnSchema {
  readonly name: string;
  readonly type: 'string' | 'number';
  readonly format?: 'uri';
  readonly constraints?: {
    /** The column must be there and every record must fill it. */
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  /** Not of the standard: it decides how a cell is read and judged. */
  readonly form: ColumnForm;
  /** Not of the standard: the tables of ids that no foreign key can name, as they or the ids in a cell are several. */
  readonly refersTo?: readonly string[];
}

/** One id in a cell of this table, to be found in one table; without `resource` in this table itself. */
export interface ForeignKey {
  readonly fields: readonly [string];
  readonly reference: { readonly resource?: string; readonly fields: readonly ['id'] };
}

/**
 * A table as Table Schema describes it.
 *
 * @see https://datapackage.org/standard/table-schema/
 */
export interface TableSchema {
  readonly fields: readonly ColumnSchema[];
  readonly missingValues: readonly [''];
  readonly primaryKey?: readonly ['id'];
  readonly foreignKeys: readonly ForeignKey[];
}

/** The most degrees either way. */
export const degreeLimits = { latitude: 90, longitude: 180 } as const;

const verbanden = ['coalities', 'tafels', 'initiatieven'] as const;

const text = { type: 'string', form: 'text' } as const;
const reference = { type: 'string', form: 'reference' } as const;
const references = { type: 'string', form: 'references' } as const;
const link = { type: 'string', format: 'uri', form: 'link' } as const;
/** Not the standard's `date`, which is always a whole day. No sign `^` or `$`: a pattern there means all of the text. */
const pattern =
  '([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})';
const date = { type: 'string', form: 'date', constraints: { pattern } } as const;
const required = { required: true } as const;

const id = { name: 'id', type: 'string', form: 'id', constraints: { required: true, unique: true } } as const;
const name = { type: 'string', form: 'name', constraints: required } as const;
const naam = { name: 'naam', ...name } as const;
const titel = { name: 'titel', ...name } as const;
const soort = { name: 'soort', ...text } as const;
const gebied = { name: 'gebied', ...reference } as const;
const coalitie = { name: 'coalitie', ...reference } as const;
const onderdeelVan = { name: 'onderdeel_van', ...reference } as const;
const status = { name: 'status', ...text } as const;
const omschrijving = { name: 'omschrijving', ...text } as const;
const website = { name: 'website', ...link } as const;
const bron = { name: 'bron', ...references, refersTo: ['bronnen'] } as const;

const themas = { name: 'themas', type: 'string', form: 'list' } as const;

const aboutVerband = [
  themas,
  status,
  { name: 'start', ...date },
  { name: 'eind', ...date },
  omschrijving,
  website,
  bron,
] as const;

const kept = [
  { name: 'gecontroleerd_op', ...date },
  { name: 'eigenaar', ...reference },
] as const;

const asWritten = { missingValues: [''] } as const;
const withId = { ...asWritten, primaryKey: ['id'] } as const;

const inItself = { fields: ['id'] } as const;
const inOrganisaties = { resource: 'organisaties', ...inItself } as const;
const gebiedKey = { fields: ['gebied'], reference: { resource: 'gebieden', ...inItself } } as const;
const coalitieKey = { fields: ['coalitie'], reference: { resource: 'coalities', ...inItself } } as const;
const onderdeelVanKey = { fields: ['onderdeel_van'], reference: inItself } as const;
const eigenaarKey = { fields: ['eigenaar'], reference: inOrganisaties } as const;

/** Every table and column that the map knows, and the files that it can do without; the columns in the order in which they are usually written. */
export const schema = {
  gebieden: {
    ...withId,
    foreignKeys: [onderdeelVanKey, eigenaarKey],
    fields: [
      id,
      naam,
      { name: 'niveau', type: 'string', form: 'level', constraints: { required: true, enum: areaLevels } },
      onderdeelVan,
      { name: 'code', type: 'string', form: 'code' },
      bron,
      {
        name: 'lat',
        type: 'number',
        form: 'latitude',
        constraints: { minimum: -degreeLimits.latitude, maximum: degreeLimits.latitude },
      },
      {
        name: 'lon',
        type: 'number',
        form: 'longitude',
        constraints: { minimum: -degreeLimits.longitude, maximum: degreeLimits.longitude },
      },
      ...kept,
    ],
  },
  coalities: {
    ...withId,
    foreignKeys: [gebiedKey, onderdeelVanKey, eigenaarKey],
    fields: [id, naam, soort, gebied, onderdeelVan, ...aboutVerband, ...kept],
  },
  tafels: {
    ...withId,
    foreignKeys: [gebiedKey, coalitieKey, eigenaarKey],
    fields: [id, naam, soort, gebied, coalitie, ...aboutVerband, ...kept],
  },
  initiatieven: {
    ...withId,
    foreignKeys: [gebiedKey, coalitieKey, eigenaarKey],
    fields: [id, naam, soort, gebied, coalitie, ...aboutVerband, ...kept],
  },
  organisaties: {
    ...withId,
    foreignKeys: [gebiedKey, { fields: ['eigenaar'], reference: inItself }],
    fields: [
      id,
      naam,
      { name: 'afkorting', ...text },
      soort,
      gebied,
      { name: 'plaats', ...text },
      website,
      bron,
      ...kept,
    ],
  },
  deelnames: {
    ...asWritten,
    foreignKeys: [{ fields: ['organisatie'], reference: inOrganisaties }, eigenaarKey],
    fields: [
      { name: 'organisatie', ...reference, constraints: required },
      { name: 'verband', ...reference, constraints: required, refersTo: verbanden },
      { name: 'rol', ...text },
      { name: 'van', ...date },
      { name: 'tot', ...date },
      bron,
      status,
      { name: 'mandaat', ...text },
      { name: 'brengt', ...text },
      { name: 'haalt', ...text },
      ...kept,
    ],
  },
  relaties: {
    ...asWritten,
    foreignKeys: [eigenaarKey],
    fields: [
      { name: 'van', ...reference, constraints: required, refersTo: [...verbanden, 'organisaties'] },
      { name: 'naar', ...reference, constraints: required, refersTo: [...verbanden, 'organisaties'] },
      soort,
      { name: 'toelichting', ...text },
      bron,
      ...kept,
    ],
  },
  gebeurtenissen: {
    ...withId,
    foreignKeys: [eigenaarKey],
    fields: [
      id,
      { name: 'datum', ...date, constraints: { required: true, pattern } },
      titel,
      { name: 'verbanden', ...references, refersTo: verbanden },
      omschrijving,
      bron,
      ...kept,
    ],
  },
  bronnen: {
    ...withId,
    foreignKeys: [eigenaarKey],
    fields: [
      id,
      titel,
      { name: 'uitgever', ...text },
      { name: 'datum', ...date },
      { name: 'url', ...link },
      ...kept,
    ],
  },
  synoniemen: {
    ...asWritten,
    foreignKeys: [],
    fields: [
      { name: 'woord', ...text, constraints: required },
      { name: 'bedoelt', type: 'string', form: 'list', constraints: required },
    ],
  },
  bijdragen: {
    ...asWritten,
    foreignKeys: [eigenaarKey],
    fields: [
      { name: 'vraag', type: 'string', form: 'question', constraints: { enum: roomQuestions } },
      { name: 'bijdrage', ...text, constraints: required },
      { name: 'betreft', ...references, refersTo: ['gebieden', ...verbanden, 'organisaties'] },
      themas,
      { name: 'datum', ...date },
      { name: 'bijeenkomst', ...text },
      bron,
      ...kept,
    ],
  },
} as const satisfies Readonly<Record<string, TableSchema>>;

type Schema = typeof schema;

/** The name of a column of one table, or of several. */
export type ColumnOf<Table extends keyof Schema> = Schema[Table]['fields'][number]['name'];

/** The name of a column that the map knows. */
export type ColumnName = ColumnOf<keyof Schema>;
