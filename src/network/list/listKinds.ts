/** What a list can hold, in the order in which it is offered; as in the link. */
export const listKinds = [
  'organisaties',
  'coalities',
  'tafels',
  'initiatieven',
  'deelnames',
  'gebieden',
] as const;
export type ListKind = (typeof listKinds)[number];
