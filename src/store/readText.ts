/** Reads a text that may be absent; null where it says nothing that can be used. */
export type ReadText<T> = (text: string | null) => T | null;

/**
 * Makes a reader of one of some words.
 *
 * @param words - what may be said
 * @returns the reader
 */
export function oneOf<Word extends string>(words: readonly Word[]): ReadText<Word> {
  return (text) => words.find((word) => word === text) ?? null;
}

/**
 * Makes a reader of a text of a form.
 *
 * @param form - what all of it must be like
 * @param most - how long it may be
 * @returns the reader, which takes off white space around the text
 */
export function ofForm(form: RegExp, most: number): ReadText<string> {
  return (text) => {
    const trimmed = (text ?? '').trim();
    return trimmed.length <= most && form.test(trimmed) ? trimmed : null;
  };
}

/**
 * Makes a reader of something that is written as a text.
 *
 * @param read - reads the text
 * @param make - what it stands for
 * @returns the reader
 */
export function mapped<T, Made>(read: ReadText<T>, make: (value: T) => Made): ReadText<Made> {
  return (text) => {
    const value = read(text);
    return value === null ? null : make(value);
  };
}

/**
 * Lists the parameters of a query that say something that means nothing.
 *
 * @param query - of a link
 * @param readers - what each parameter may say
 * @returns as written: `taal=fr`
 */
export function unreadable(
  query: URLSearchParams,
  readers: Readonly<Record<string, ReadText<unknown>>>,
): readonly string[] {
  return Object.entries(readers).flatMap(([name, read]) => {
    const value = query.get(name);
    return value === null || value === '' || read(value) !== null ? [] : [`${name}=${value}`];
  });
}
