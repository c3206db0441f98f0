/**
 * What a step shows, by the parameters of a link: `focus`, `selectie`, `weergave`, `jaar` … What is absent is as in the
 * step before; an empty value takes it away.
 */
export type StepView = ReadonlyMap<string, string>;

/** What a file says that means nothing here, by name, as JSON: it is there again when the file is written. */
export type Unread = ReadonlyMap<string, unknown>;

/** One picture of a story, with what is said about it. */
export interface StoryStep {
  readonly title: string;
  /** What the room reads; paragraphs with an empty line between them. */
  readonly text: string;
  /** What only the presenter reads. */
  readonly note: string;
  readonly view: StepView;
  /** Ids of sources. */
  readonly sources: readonly string[];
  readonly unread?: Unread;
}

/** A story told with the map. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly steps: readonly StoryStep[];
  readonly unread?: Unread;
}
