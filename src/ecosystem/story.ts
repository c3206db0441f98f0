/**
 * What a step shows, by the parameters of a link: `focus`, `selectie`, `weergave`, `jaar` … What is absent is as in the
 * step before; an empty value takes it away.
 */
export type StepView = ReadonlyMap<string, string>;

/**
 * What a file says that means nothing here, by name, as JSON: it is there again when the file is written. Under the name of
 * a list of stories or steps stands what is in it and is none: `LeftOut`.
 */
export type Unread = ReadonlyMap<string, unknown>;

/** What stands in a list and could not be read. */
export interface LeftOut {
  /** Its place in the list of the file, from 0. */
  readonly at: number;
  readonly said: unknown;
}

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
