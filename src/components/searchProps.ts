import type { SearchHit } from '../network/searchHit';

/** `idle`: nothing typed; `loading`: names are still being read; `ready`: `hits` answer `query`. */
export type SearchState = 'idle' | 'loading' | 'ready';

export interface SearchProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly hits: readonly SearchHit[];
  /** How many were found, of which `hits` are the first. */
  readonly total: number;
  /** There are more than were counted. */
  readonly isTotalLeast: boolean;
  readonly state: SearchState;
  readonly onChoose: (hit: SearchHit) => void;
  /** Shows what was found in another way; absent where there is none. */
  readonly onCards?: () => void;
  /** The reader turns back to the page, with Escape in an empty field. */
  readonly onLeave?: () => void;
}
