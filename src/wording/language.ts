/** The languages of the interface; what the files say stays as written. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** The forms of a counted word. Dutch and English have the same two. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}
