/** By what a reader may narrow what is shown, besides the year. */
export const facetNames = ['level', 'kind', 'theme', 'sector', 'status', 'role'] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * What a reader wants to see. Values are as they stand in the data, in lower case (see `narrow`); an empty list asks for
 * everything, and so does a year of null. Within a facet any of the values will do; all facets must hold.
 */
export interface Choice extends Readonly<Record<FacetName, readonly string[]>> {
  readonly year: number | null;
}

/** Everything. */
export const wholeChoice: Choice = { ...eachFacet((): readonly string[] => []), year: null };

/**
 * Makes something for each facet.
 *
 * @param make - called once for each
 * @returns what it made
 */
export function eachFacet<T>(make: (facet: FacetName) => T): Readonly<Record<FacetName, T>> {
  return {
    level: make('level'),
    kind: make('kind'),
    theme: make('theme'),
    sector: make('sector'),
    status: make('status'),
    role: make('role'),
  };
}

/**
 * Tells whether a choice leaves nothing out.
 *
 * @param choice - what a reader wants to see
 * @returns true for everything
 */
export function isWhole(choice: Choice): boolean {
  return choice.year === null && facetNames.every((facet) => choice[facet].length === 0);
}

/**
 * Tells whether two choices ask for the same; each is made anew whenever it is read. It is asked at every frame.
 *
 * @param one - a choice
 * @param other - another
 * @returns true when they do
 */
export function isSameChoice(one: Choice, other: Choice): boolean {
  if (one === other) return true;
  return (
    one.year === other.year &&
    facetNames.every((facet) => {
      const values = other[facet];
      return (
        one[facet].length === values.length && one[facet].every((value, index) => value === values[index])
      );
    })
  );
}

/**
 * Adds a value to a choice, or takes it out again.
 *
 * @param choice - what a reader wants to see
 * @param facet - by what
 * @param value - the value
 * @returns the new choice
 */
export function toggled(choice: Choice, facet: FacetName, value: string): Choice {
  const before = choice[facet];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...choice, [facet]: after };
}
