/** Sectors: the twenty sorts of organisation brought together into a number of colours that people can tell apart. */
export const sectors = [
  'gemeente',
  'overheid',
  'zorgverzekeraar',
  'ziekenhuis',
  'eerstelijn',
  'ouderenzorg',
  'ggz',
  'welzijn',
  'kennis',
  'inwoners',
  'overig',
] as const;
export type Sector = (typeof sectors)[number];

/** A short sign per sector, as on a chart of elements: colour is never the only sign. */
export const sectorSigns: Readonly<Record<Sector, string>> = {
  gemeente: 'Ge',
  overheid: 'Ov',
  zorgverzekeraar: 'Vz',
  ziekenhuis: 'Zh',
  eerstelijn: '1e',
  ouderenzorg: 'Oz',
  ggz: 'Gz',
  welzijn: 'Wz',
  kennis: 'Ke',
  inwoners: 'In',
  overig: '··',
};

const sectorBySort: ReadonlyMap<string, Sector> = new Map([
  ['gemeente', 'gemeente'],
  ['provincie', 'overheid'],
  ['rijksoverheid', 'overheid'],
  ['ggd', 'overheid'],
  ['samenwerkingsregio', 'overheid'],
  ['zorgverzekeraar', 'zorgverzekeraar'],
  ['ziekenhuis', 'ziekenhuis'],
  ['huisartsenorganisatie', 'eerstelijn'],
  ['apotheek', 'eerstelijn'],
  ['ouderenzorg', 'ouderenzorg'],
  ['ggz', 'ggz'],
  ['jeugd- en gehandicaptenzorg', 'welzijn'],
  ['welzijnsorganisatie', 'welzijn'],
  ['kennisinstelling', 'kennis'],
  ['onderwijs', 'kennis'],
  ['burgerorganisatie', 'inwoners'],
  ['woningcorporatie', 'inwoners'],
]);

/**
 * Says in which sector a sort of organisation falls.
 *
 * @param sort - `soort` of an organisation as the file has it
 * @returns its sector; `overig` for advisers, umbrella organisations and everything unknown
 */
export function sectorOf(sort: string): Sector {
  return sectorBySort.get(sort.toLowerCase()) ?? 'overig';
}
