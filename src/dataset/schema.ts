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
  | 'reference'
  | 'references'
  | 'list'
  | 'date'
  | 'link'
  | 'latitude'
  | 'longitude';

/** What a reference may point to: the ids of one table, or of a union that shares one set of ids. */
export type ReferenceTarget =
  | 'gebieden'
  | 'coalities'
  | 'verbanden'
  | 'organisaties'
  | 'deelnemers'
  | 'bronnen';

export interface ColumnSchema {
  readonly name: string;
  readonly form: ColumnForm;
  /** The column must be there and every record must fill it. */
  readonly mustBeFilled?: true;
  readonly refersTo?: ReferenceTarget;
}

const id = { name: 'id', form: 'id', mustBeFilled: true } as const;
const naam = { name: 'naam', form: 'name', mustBeFilled: true } as const;
const titel = { name: 'titel', form: 'name', mustBeFilled: true } as const;
const soort = { name: 'soort', form: 'text' } as const;
const gebied = { name: 'gebied', form: 'reference', refersTo: 'gebieden' } as const;
const omschrijving = { name: 'omschrijving', form: 'text' } as const;
const website = { name: 'website', form: 'link' } as const;
const bron = { name: 'bron', form: 'references', refersTo: 'bronnen' } as const;

const aboutVerband = [
  { name: 'themas', form: 'list' },
  { name: 'status', form: 'text' },
  { name: 'start', form: 'date' },
  { name: 'eind', form: 'date' },
  omschrijving,
  website,
  bron,
] as const;

const kept = [
  { name: 'gecontroleerd_op', form: 'date' },
  { name: 'eigenaar', form: 'reference', refersTo: 'organisaties' },
] as const;

const coalitie = { name: 'coalitie', form: 'reference', refersTo: 'coalities' } as const;

/** Every column of every table that the map knows, in the order in which they are usually written. */
export const schema = {
  gebieden: [
    id,
    naam,
    { name: 'niveau', form: 'level', mustBeFilled: true },
    { name: 'onderdeel_van', form: 'reference', refersTo: 'gebieden' },
    { name: 'code', form: 'code' },
    bron,
    { name: 'lat', form: 'latitude' },
    { name: 'lon', form: 'longitude' },
    ...kept,
  ],
  coalities: [
    id,
    naam,
    soort,
    gebied,
    { name: 'onderdeel_van', form: 'reference', refersTo: 'coalities' },
    ...aboutVerband,
    ...kept,
  ],
  tafels: [id, naam, soort, gebied, coalitie, ...aboutVerband, ...kept],
  initiatieven: [id, naam, soort, gebied, coalitie, ...aboutVerband, ...kept],
  organisaties: [
    id,
    naam,
    { name: 'afkorting', form: 'text' },
    soort,
    gebied,
    { name: 'plaats', form: 'text' },
    website,
    bron,
    ...kept,
  ],
  deelnames: [
    { name: 'organisatie', form: 'reference', refersTo: 'organisaties', mustBeFilled: true },
    { name: 'verband', form: 'reference', refersTo: 'verbanden', mustBeFilled: true },
    { name: 'rol', form: 'text' },
    { name: 'van', form: 'date' },
    { name: 'tot', form: 'date' },
    bron,
    { name: 'status', form: 'text' },
    { name: 'mandaat', form: 'text' },
    { name: 'brengt', form: 'text' },
    { name: 'haalt', form: 'text' },
    ...kept,
  ],
  relaties: [
    { name: 'van', form: 'reference', refersTo: 'deelnemers', mustBeFilled: true },
    { name: 'naar', form: 'reference', refersTo: 'deelnemers', mustBeFilled: true },
    soort,
    { name: 'toelichting', form: 'text' },
    bron,
    ...kept,
  ],
  gebeurtenissen: [
    id,
    { name: 'datum', form: 'date', mustBeFilled: true },
    titel,
    { name: 'verbanden', form: 'references', refersTo: 'verbanden' },
    omschrijving,
    bron,
    ...kept,
  ],
  bronnen: [
    id,
    titel,
    { name: 'uitgever', form: 'text' },
    { name: 'datum', form: 'date' },
    { name: 'url', form: 'link' },
    ...kept,
  ],
} as const satisfies Readonly<Record<string, readonly ColumnSchema[]>>;

/** The name of a column that the map knows. */
export type ColumnName = (typeof schema)[keyof typeof schema][number]['name'];
