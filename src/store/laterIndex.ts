import type { SearchIndex } from '../network/searchIndex';

/** An index that is made later. */
export interface LaterIndex {
  /** Whoever asks before the index is there, waits for it. */
  readonly index: Promise<SearchIndex>;
  readonly resolve: (index: SearchIndex) => void;
  readonly isResolved: () => boolean;
}

/**
 * Promises an index.
 *
 * @returns the promise, and how to keep it
 */
export function laterIndex(): LaterIndex {
  let isResolved = false;
  let resolve: (index: SearchIndex) => void = () => undefined;
  const index = new Promise<SearchIndex>((done) => {
    resolve = (made) => {
      isResolved = true;
      done(made);
    };
  });
  return { index, resolve: (made) => resolve(made), isResolved: () => isResolved };
}
