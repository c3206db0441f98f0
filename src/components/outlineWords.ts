import { at, textAt } from '../ecosystem/columns';
import { areaLevels } from '../ecosystem/ecosystem';
import type { Network } from '../network/network';
import { seatsWithin } from '../network/seatsWithin';
import { outlineWords } from '../wording/outlineWords';
import { ownWords } from '../wording/ownWords';
import type { Wording } from '../wording/wording';
import { joinFilled } from './joinFilled';
import { type OutlineRow, outlineStep } from './outlineRows';

/** What a row of the outline says. */
interface RowWords {
  readonly name: string;
  /** The soft line under the name; without the kind where the name or the place in the tree tells it already. */
  readonly note: string;
  /** All of it in one sentence, always with the kind, for who hears the row. */
  readonly spoken: string;
}

/**
 * Says what a row of the outline is, what it is called and what it holds.
 *
 * @param words - the language
 * @param network - the columns
 * @param row - the row
 * @param surroundings - whether the map looks at it, and the organisation of the reader
 * @returns the words; no part of them twice
 */
export function wordsOfRow(
  words: Wording,
  network: Network,
  row: OutlineRow,
  { isHere = false, own = -1 }: RowSurroundings = {},
): RowWords {
  const name = row.type === 'more' ? moreText(words, row) : row.name;
  const kinds = kindsOf(words, network, row);
  const more = [...contentsOf(words, network, row), ...ownIn(words, network, row, own)];
  const evident = row.type === 'seat' ? [words.things.kind.organisation] : [];
  const isTold = (kind: string) => evident.includes(kind) || name.toLowerCase().includes(kind.toLowerCase());
  const isKindTold = kinds.slice(1).some((sort) => sort.toLowerCase().includes(kinds[0] ?? ''));
  const shown = kinds.filter((kind, index) => !isTold(kind) && !(index === 0 && isKindTold));
  const here = isHere ? [outlineWords[words.language].here] : [];
  return {
    name,
    note: joinFilled([...shown, ...more]),
    spoken: joinFilled([name, ...kinds, ...more, ...here], ', '),
  };
}

/** What of the reader there is about a row. */
interface RowSurroundings {
  /** The map looks at it. */
  readonly isHere?: boolean;
  /** Organisation index; -1 = none. */
  readonly own?: number;
}

function ownIn(words: Wording, network: Network, row: OutlineRow, own: number): readonly string[] {
  const count = row.type === 'place' ? seatsWithin(network, own, row.place) : 0;
  return count === 0 ? [] : [ownWords[words.language].hereSeats(words.number(count))];
}

type MoreRow = Extract<OutlineRow, { readonly type: 'more' }>;

function moreText({ language, number }: Wording, { side, left }: MoreRow): string {
  const said = outlineWords[language];
  const count = number(Math.min(outlineStep, left));
  return side === 'before' ? said.previousItems(count) : said.nextItems(count);
}

/** The kind, and the sort where it is filled in. */
function kindsOf({ things }: Wording, { areas, verbanden, nesting }: Network, row: OutlineRow): string[] {
  if (row.type === 'more' || row.thing === null) return [];
  const kind = things.kind[row.thing.kind];
  if (row.type === 'seat') return [kind, row.sort].filter((part) => part !== '');
  const index = at(nesting.ref, row.place);
  if (row.thing.kind === 'area') {
    const level = areaLevels[at(areas.level, index)];
    return [level === undefined ? kind : things.level[level]];
  }
  return [kind, textAt(verbanden.sort, index)].filter(
    (part, place, all) => part !== '' && all.indexOf(part) === place,
  );
}

function contentsOf(words: Wording, network: Network, row: OutlineRow): readonly string[] {
  if (row.type === 'more') return [outlineWords[words.language].itemsLeft(words.number(row.left))];
  if (row.type === 'seat') return row.role === '' ? [] : [row.role];
  const { nesting, members } = network;
  const isVerband = row.thing !== null && row.thing.kind !== 'area';
  const holdsVerbanden = !isVerband || at(nesting.size, row.place) > 1;
  const tafels = holdsVerbanden ? at(nesting.tafelsIn, row.place) : 0;
  const organisations = members === null ? 0 : at(members.organisationsIn, row.place);
  return [
    ...(tafels > 0 ? [words.count(tafels, 'tafel')] : []),
    ...(organisations > 0 ? [words.count(organisations, 'organisation')] : []),
  ];
}
