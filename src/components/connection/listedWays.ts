import type { ToldWay } from '../../network/cards/connectionCard';

/** Ways of one length, as far as they are listed. */
export interface ListedWays {
  /** How many there are. */
  readonly count: number;
  readonly isCountLeast: boolean;
  readonly ways: readonly { readonly sentence: string; readonly way: ToldWay }[];
}
