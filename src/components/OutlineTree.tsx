import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Button, Collection, type Key, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { at } from '../ecosystem/columns';
import type { ThingKind } from '../ecosystem/ecosystem';
import type { Network } from '../network/network';
import type { Wording } from '../wording/wording';
import { Icon } from './Icon';
import { KindGlyph } from './KindGlyph';
import {
  limitsToShow,
  type OutlineRow,
  outlineStep,
  type PlaceNames,
  placeKey,
  placeOf,
  placesAbove,
  rowOfPlace,
  rowsUnder,
  topRows,
} from './outlineRows';
import type { ThingActions } from './thingActions';
import { useWords } from './Words';
import './outline.css';

interface OutlineTreeProps extends ThingActions {
  readonly network: Network;
  /** What is selected; null when nothing is. */
  readonly selection: { readonly kind: ThingKind; readonly id: string } | null;
  /** The area or verband the map looks at; the way to it is opened. */
  readonly focusId: string | null;
}

/** The same things as on the map, as a tree: arrows walk, Enter selects, Enter again flies there. */
export function OutlineTree({ network, selection, focusId, onSelect, onShow }: OutlineTreeProps) {
  const words = useWords();
  const { frame, things } = words;
  const outline = useOutline(network, selection?.id ?? null, focusId);
  const [chosenSeat, setChosenSeat] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const names = useMemo(() => ({ whole: things.whole, unplaced: things.unplaced }), [things]);
  const selectedKey = keyOfSelection(network, selection, chosenSeat);

  const choose = (key: Key | undefined) => {
    const row = key === undefined ? undefined : outline.rowAt(String(key), names);
    if (row === undefined) return;
    if (row.type === 'more') outline.showMore(row.place);
    else if (row.thing !== null) {
      setChosenSeat(row.type === 'seat' ? row.key : null);
      onSelect(row.thing.kind, row.thing.id);
    } else if (row.type === 'place') outline.toggle(row.key);
  };
  const onKey = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target : null;
    const isChosen = row?.getAttribute('role') === 'row' && row.getAttribute('aria-selected') === 'true';
    if (event.key !== 'Enter' || !isChosen || selection === null) return;
    event.stopPropagation();
    event.preventDefault();
    onShow(selection.kind, selection.id);
  };
  useEffect(() => {
    if (selectedKey === null) return;
    const row = box.current?.querySelector(`[data-key="${CSS.escape(selectedKey)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [selectedKey]);

  const item = (row: OutlineRow) => (
    <TreeItem
      key={row.key}
      id={row.key}
      textValue={row.type === 'more' ? moreText(words, row.left) : row.name}
      className="outline-row"
      hasChildItems={row.type === 'place' && row.hasChildren}
    >
      <TreeItemContent>
        {({ isExpanded, level }) => (
          <RowContent row={row} network={network} isExpanded={isExpanded} level={level}>
            {row.type !== 'more' && row.key === selectedKey && selection !== null && (
              <Button
                className="tool outline-show"
                aria-label={frame.showNamed(row.name)}
                onPress={() => onShow(selection.kind, selection.id)}
              >
                <Icon name="target" />
              </Button>
            )}
          </RowContent>
        )}
      </TreeItemContent>
      {row.type === 'place' && row.hasChildren && outline.expanded.has(row.key) && (
        <Collection items={rowsUnder(network, row.place, outline.limitOf(row.place), names)}>
          {item}
        </Collection>
      )}
    </TreeItem>
  );

  return (
    <div className="outline" data-testid="outline" ref={box} onKeyDownCapture={onKey}>
      <p className="soft outline-keys">{frame.outlineKeys}</p>
      <Tree
        aria-label={frame.outlineName}
        className="outline-tree"
        items={topRows(network, names)}
        dependencies={[selectedKey, outline.expanded, outline.limits, words]}
        selectionMode="single"
        selectionBehavior="toggle"
        disallowEmptySelection
        selectedKeys={selectedKey === null ? [] : [selectedKey]}
        onSelectionChange={(keys) => keys !== 'all' && choose([...keys][0])}
        expandedKeys={outline.expanded}
        onExpandedChange={outline.setExpanded}
      >
        {item}
      </Tree>
    </div>
  );
}

interface RowContentProps {
  readonly row: OutlineRow;
  readonly network: Network;
  readonly isExpanded: boolean;
  readonly level: number;
  readonly children: React.ReactNode;
}

function RowContent({ row, network, isExpanded, level, children }: RowContentProps) {
  const words = useWords();
  return (
    <div className="outline-line" style={{ paddingInlineStart: `${(level - 1) * 0.875}rem` }}>
      {row.type === 'place' && row.hasChildren ? (
        <Button slot="chevron" className="outline-chevron" data-expanded={isExpanded}>
          <Icon name="chevronRight" />
        </Button>
      ) : (
        <span className="outline-chevron" />
      )}
      {row.type !== 'more' && row.thing !== null && (
        <KindGlyph kind={row.thing.kind} {...(row.type === 'seat' ? { sort: row.sort } : {})} />
      )}
      <span className="outline-text">
        <span className="thing-name">{row.type === 'more' ? moreText(words, row.left) : row.name}</span>
        <span className="thing-note">{noteOf(words, network, row)}</span>
      </span>
      {children}
    </div>
  );
}

function noteOf(words: Wording, network: Network, row: OutlineRow): string {
  if (row.type === 'more') return words.frame.itemsLeft(words.number(row.left));
  if (row.type === 'seat') return row.role;
  const { nesting, members } = network;
  const isVerband = row.thing !== null && row.thing.kind !== 'area';
  const tafels = at(nesting.tafelsIn, row.place);
  const inside = isVerband ? at(nesting.size, row.place) > 1 : true;
  const organisations = members === null ? 0 : at(members.organisationsIn, row.place);
  const parts = [
    inside && tafels > 0 ? words.count(tafels, 'tafel') : '',
    organisations > 0 ? words.count(organisations, 'organisation') : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function moreText({ frame, number }: Wording, left: number): string {
  return frame.nextItems(number(Math.min(outlineStep, left)));
}

function keyOfSelection(
  network: Network,
  selection: OutlineTreeProps['selection'],
  chosenSeat: string | null,
): string | null {
  if (selection === null) return null;
  if (selection.kind === 'organisation') return chosenSeat;
  const place = placeOf(network, selection.id);
  return place < 0 ? null : placeKey(place);
}

/** What is open in the outline, and how many rows of each place are given. */
function useOutline(network: Network, selectedId: string | null, focusId: string | null) {
  const [expanded, setExpanded] = useState<ReadonlySet<Key>>(() => new Set([placeKey(0)]));
  const [limits, setLimits] = useState<ReadonlyMap<number, number>>(new Map());
  useEffect(() => {
    const places = [selectedId, focusId].map((id) => (id === null ? -1 : placeOf(network, id)));
    const above = places.flatMap((place) => placesAbove(network, place)).map(placeKey);
    const [, focusPlace = -1] = places;
    const opened = focusPlace < 0 ? above : [...above, placeKey(focusPlace)];
    setExpanded((before) =>
      opened.every((key) => before.has(key)) ? before : new Set([...before, ...opened]),
    );
    const needed = places.flatMap((place) => [...limitsToShow(network, place)]);
    if (needed.length > 0) setLimits((before) => widened(before, needed));
  }, [network, selectedId, focusId]);

  const limitOf = (place: number) => limits.get(place) ?? outlineStep;
  return {
    expanded,
    setExpanded: (keys: Iterable<Key>) => setExpanded(new Set(keys)),
    limits,
    limitOf,
    showMore: (place: number) =>
      setLimits((before) => widened(before, [[place, limitOf(place) + outlineStep]])),
    toggle: (key: string) =>
      setExpanded((before) =>
        before.has(key) ? new Set([...before].filter((open) => open !== key)) : new Set([...before, key]),
      ),
    /** Finds the row with a key again, from the place that the key names. */
    rowAt: (key: string, names: PlaceNames): OutlineRow | undefined => {
      const [type, place = ''] = key.split(':');
      if (type === 'place') return rowOfPlace(network, Number(place), names);
      return rowsUnder(network, Number(place), limitOf(Number(place)), names).find((row) => row.key === key);
    },
  };
}

function widened(
  before: ReadonlyMap<number, number>,
  needed: readonly (readonly [number, number])[],
): ReadonlyMap<number, number> {
  const limits = new Map(before);
  for (const [place, limit] of needed) limits.set(place, Math.max(limit, limits.get(place) ?? 0));
  return limits;
}
