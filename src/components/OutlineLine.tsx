import { Button } from 'react-aria-components';
import type { ChangeKind } from '../ecosystem/changes';
import { outlineWords } from '../wording/outlineWords';
import { ChangeSign } from './ChangeSign';
import { Icon } from './Icon';
import { KindGlyph } from './KindGlyph';
import type { OutlineRow } from './outlineRows';
import { useWords } from './Words';

interface OutlineLineProps {
  readonly row: OutlineRow;
  readonly name: string;
  readonly note: string;
  /** What has become of the thing itself. */
  readonly changeKind: ChangeKind | undefined;
  /** What has changed of it and in it, in words; empty when nothing has. */
  readonly change: string;
  readonly isExpanded: boolean;
  /** The map looks at this. */
  readonly isHere: boolean;
  /** From 1 at the top. */
  readonly level: number;
  /** Brings the selected thing in view; null on a row that is not selected. */
  readonly onShow: (() => void) | null;
}

/** One line of the outline: what it is, what it is called and what it holds. */
export function OutlineLine(props: OutlineLineProps) {
  const { row, name, note, changeKind, change, isExpanded, isHere, level, onShow } = props;
  const { frame, language } = useWords();
  const thing = row.type === 'more' ? null : row.thing;
  return (
    <div className="outline-line" style={{ paddingInlineStart: `${(level - 1) * 0.875}rem` }}>
      {row.type === 'place' && row.hasChildren ? (
        <Button slot="chevron" className="outline-chevron" data-expanded={isExpanded}>
          <Icon name="chevronRight" />
        </Button>
      ) : (
        <span className="outline-chevron" />
      )}
      {thing !== null && <KindGlyph kind={thing.kind} {...(row.type === 'seat' ? { sort: row.sort } : {})} />}
      <span className="outline-text">
        <span className="thing-name">{name}</span>
        <span className="thing-note">{note}</span>
      </span>
      {change !== '' && (
        <span className="outline-change">
          {changeKind !== undefined && <ChangeSign kind={changeKind} />}
          {change}
        </span>
      )}
      {isHere && <span className="outline-here">{outlineWords[language].here}</span>}
      {thing !== null && onShow !== null && (
        <Button className="tool outline-show" aria-label={frame.showNamed(name)} onPress={onShow}>
          <Icon name="target" />
        </Button>
      )}
    </div>
  );
}
