import { writeLine } from '../../../dataset/writeCells';
import type { Network } from '../../../network/network';
import type { OverlapPair } from '../../../network/overlap';
import { listWords } from '../../../wording/listWords';
import { overlapWords } from '../../../wording/overlapWords';
import type { Wording } from '../../../wording/wording';
import { verbandCells } from './verbandCells';

/** So many rows are written before the page gets a turn. */
const rowsAStep = 200;

/**
 * Writes pairs of tables that share organisations, in steps.
 *
 * @param network - what is shown
 * @param pairs - in the order of the rows
 * @param words - of the page
 * @returns its lines, the head first
 */
export function* linesOfPairs(
  network: Network,
  pairs: readonly OverlapPair[],
  words: Wording,
): Generator<undefined, readonly string[]> {
  const { table } = overlapWords[words.language];
  const { id } = listWords[words.language];
  const { other: shared } = words.things.counted.sharedOrganisation;
  const lines = [writeLine([`${id} 1`, `${table} 1`, `${id} 2`, `${table} 2`, shared])];
  for (const pair of pairs) {
    const ends = [...verbandCells(network, pair.one), ...verbandCells(network, pair.other)];
    lines.push(writeLine([...ends, String(pair.shared)]));
    if (lines.length % rowsAStep === 0) yield;
  }
  return lines;
}
