import { Button } from 'react-aria-components';
import { at } from '../ecosystem/columns';
import type { Network } from '../network/network';
import type { Wording } from '../wording/wording';
import { Icon } from './Icon';
import { joinFilled } from './joinFilled';
import { KindGlyph } from './KindGlyph';
import { type OutlineRow, outlineStep } from './outlineRows';
import { useWords } from './Words';

type MoreRow = Extract<OutlineRow, { readonly type: 'more' }>;

interface OutlineLineProps {
  readonly row: OutlineRow;
  readonly network: Network;
  readonly isExpanded: boolean;
  /** The map looks at this. */
  readonly isHere: boolean;
  /** From 1 at the top. */
  readonly level: number;
  /** Brings the selected thing in view; null on a row that is not selected. */
  readonly onShow: (() => void) | null;
}

/** One line of the outline: what it is, what it is called and what it holds. */
export function OutlineLine({ row, network, isExpanded, isHere, level, onShow }: OutlineLineProps) {
  const words = useWords();
  const isThing = row.type !== 'more' && row.thing !== null;
  return (
    <div className="outline-line" style={{ paddingInlineStart: `${(level - 1) * 0.875}rem` }}>
      {row.type === 'place' && row.hasChildren ? (
        <Button slot="chevron" className="outline-chevron" data-expanded={isExpanded}>
          <Icon name="chevronRight" />
        </Button>
      ) : (
        <span className="outline-chevron" />
      )}
      {isThing && row.thing !== null && (
        <KindGlyph kind={row.thing.kind} {...(row.type === 'seat' ? { sort: row.sort } : {})} />
      )}
      <span className="outline-text">
        <span className="thing-name">{row.type === 'more' ? moreText(words, row) : row.name}</span>
        <span className="thing-note">{noteOf(words, network, row)}</span>
      </span>
      {isHere && <span className="outline-here">{words.frame.outlineHere}</span>}
      {isThing && onShow !== null && (
        <Button className="tool outline-show" aria-label={words.frame.showNamed(row.name)} onPress={onShow}>
          <Icon name="target" />
        </Button>
      )}
    </div>
  );
}

/** What the row says that gives the rows that are left. */
export function moreText({ frame, number }: Wording, { side, left }: MoreRow): string {
  const count = number(Math.min(outlineStep, left));
  return side === 'before' ? frame.previousItems(count) : frame.nextItems(count);
}

function noteOf(words: Wording, network: Network, row: OutlineRow): string {
  if (row.type === 'more') return words.frame.itemsLeft(words.number(row.left));
  if (row.type === 'seat') return row.role;
  const { nesting, members } = network;
  const isVerband = row.thing !== null && row.thing.kind !== 'area';
  const holdsVerbanden = !isVerband || at(nesting.size, row.place) > 1;
  const tafels = holdsVerbanden ? at(nesting.tafelsIn, row.place) : 0;
  const organisations = members === null ? 0 : at(members.organisationsIn, row.place);
  const parts = [
    tafels > 0 ? words.count(tafels, 'tafel') : '',
    organisations > 0 ? words.count(organisations, 'organisation') : '',
  ];
  return joinFilled(parts);
}
