/** Ids are branded, so that the wrong kind does not compile. They are made at the border only, in `validation` and in tests. */
export type AreaId = string & { readonly __brand: 'AreaId' };
export type VerbandId = string & { readonly __brand: 'VerbandId' };
export type OrganisationId = string & { readonly __brand: 'OrganisationId' };
export type EventId = string & { readonly __brand: 'EventId' };
export type SourceId = string & { readonly __brand: 'SourceId' };
