import { type KeyboardEvent, type RefObject, useContext, useEffect, useMemo, useRef, useState } from 'react';
import {
  Collection,
  I18nProvider,
  type Key,
  Tree,
  TreeItem,
  TreeItemContent,
  TreeStateContext,
} from 'react-aria-components';
import type { ThingKind } from '../ecosystem/ecosystem';
import type { Network } from '../network/network';
import { countChanges } from '../scene/countChanges';
import type { CountedChanges, SceneChanges } from '../scene/sceneChanges';
import { wordsOfChange } from '../wording/changeWords';
import { outlineWords } from '../wording/outlineWords';
import type { Wording } from '../wording/wording';
import { changesOfRow } from './changesOfRow';
import { joinFilled } from './joinFilled';
import { OutlineLine } from './OutlineLine';
import { type OutlineRow, type PlaceNames, placeKey, placeOf, rowsUnder, topRows } from './outlineRows';
import { wordsOfRow } from './outlineWords';
import type { ThingActions } from './thingActions';
import { type Outline, rowAt, useOutline } from './useOutline';
import { useRowInSight } from './useRowInSight';
import { useWords } from './Words';
import './outline.css';

type Selection = { readonly kind: ThingKind; readonly id: string } | null;

interface OutlineTreeProps extends ThingActions {
  /** Flies one level out on the map. */
  readonly onOut: () => void;
  readonly network: Network;
  readonly selection: Selection;
  /** The area or verband the map looks at; the way to it is opened. */
  readonly focusId: string | null;
  /** What is to be told as changed; null while no two sets of data are compared. */
  readonly changes: SceneChanges | null;
  /** Organisation index of the reader, whose seats are told; -1 = none. */
  readonly own?: number;
  /** Counts how often the reader asked by key to go into the outline; 0 = not, and the focus stays where it is. */
  readonly focusRequest?: number;
}

/** The same things as on the map, as a tree: arrows walk, Enter selects, Enter again flies there, with Shift one level out. */
export function OutlineTree(props: OutlineTreeProps) {
  const { network, selection, focusId, onSelect, onShow } = props;
  const words = useWords();
  const { things } = words;
  const said = outlineWords[words.language];
  const outline = useOutline(network, selection?.id ?? null, focusId);
  const [chosenSeat, setChosenSeat] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { changes, own = -1 } = props;
  const counted = useMemo(
    () => (changes === null ? null : countChanges(network, changes)),
    [network, changes],
  );
  const names = useMemo(() => ({ whole: things.whole, unplaced: things.unplaced }), [things]);
  const selectedKey = keyOfSelection(network, selection, chosenSeat);
  const here = focusId === null ? -1 : placeOf(network, focusId);
  const entryKey = selectedKey ?? (here < 0 ? null : placeKey(here));
  const show = () => selection !== null && onShow(selection.kind, selection.id);

  const choose = (key: Key) => {
    const row = rowAt(network, outline, names, String(key));
    if (row?.type === 'more') outline.showMore(row.place, row.side);
    else if (row?.type === 'place' && row.thing === null) outline.toggle(row.key);
    else if (row !== undefined && row.thing !== null) {
      setChosenSeat(row.type === 'seat' ? row.key : null);
      onSelect(row.thing.kind, row.thing.id);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const run = keyOnRow(event, { show, out: props.onOut });
    if (run === null) return;
    event.stopPropagation();
    event.preventDefault();
    run();
  };
  useRowInSight(box, entryKey, outline.expanded);
  useFocusRequest(box, props.focusRequest ?? 0);

  return (
    <div className="outline" data-testid="outline" ref={box} onKeyDownCapture={onKey}>
      <p className="soft outline-keys">{said.keys}</p>
      <I18nProvider locale={words.language}>
        <Tree
          aria-label={said.name}
          className="outline-tree"
          items={topRows(network, outline.windowOf(0), names)}
          dependencies={[selectedKey, entryKey, here, outline.expanded, outline.windows, words, counted, own]}
          selectionMode="single"
          selectionBehavior="toggle"
          disallowEmptySelection
          selectedKeys={selectedKey === null ? [] : [selectedKey]}
          onSelectionChange={(keys) => keys !== 'all' && keys.forEach(choose)}
          expandedKeys={outline.expanded}
          onExpandedChange={outline.expand}
        >
          {(row) =>
            outlineItem(
              { network, outline, names, words, selectedKey, entryKey, here, show, counted, own },
              row,
            )
          }
        </Tree>
      </I18nProvider>
    </div>
  );
}

interface ItemSurroundings {
  readonly network: Network;
  readonly outline: Outline;
  readonly names: PlaceNames;
  readonly words: Wording;
  readonly selectedKey: string | null;
  /** The row that the keyboard comes to first. */
  readonly entryKey: string | null;
  /** The place the map looks at, or -1. */
  readonly here: number;
  readonly show: () => void;
  readonly counted: CountedChanges | null;
  /** Organisation index of the reader; -1 = none. */
  readonly own: number;
}

/** A plain function: react-aria reads the tree from elements, and looks into no component of ours. */
function outlineItem(surroundings: ItemSurroundings, row: OutlineRow) {
  const { network, outline, words, selectedKey, show } = surroundings;
  const isHere = row.type === 'place' && row.place === surroundings.here;
  const inside = row.type === 'place' && row.hasChildren ? row.place : null;
  const isOpen = outline.expanded.has(row.key);
  const { name, note, spoken } = wordsOfRow(words, network, row, { isHere, own: surroundings.own });
  const rows =
    inside !== null && isOpen ? rowsUnder(network, inside, outline.windowOf(inside), surroundings.names) : [];
  const isWhole = isOpen && !rows.some(({ type }) => type === 'more');
  const { kind, inside: changed } = changesOfRow(network.nesting, surroundings.counted, row, isWhole);
  const change = wordsOfChange(words, kind, changed).join(' · ');
  return (
    <TreeItem
      key={row.key}
      id={row.key}
      textValue={name}
      aria-label={joinFilled([spoken, change], ', ')}
      className={isHere ? 'outline-row outline-row-here' : 'outline-row'}
    >
      <TreeItemContent>
        {({ isExpanded, level }) => (
          <>
            {row.key === surroundings.entryKey && <Entry rowKey={row.key} />}
            <OutlineLine
              row={row}
              name={name}
              note={note}
              changeKind={kind}
              change={change}
              isExpanded={isExpanded}
              isHere={isHere}
              level={level}
              onShow={row.key === selectedKey ? show : null}
            />
          </>
        )}
      </TreeItemContent>
      {inside !== null && isOpen && (
        <Collection items={rows}>{(child) => outlineItem(surroundings, child)}</Collection>
      )}
      {inside !== null && !isOpen && (
        // Never seen: react-aria-components 1.22.1 lets a row open only when it already holds one.
        <TreeItem id={`closed:${inside}`} textValue="…">
          <TreeItemContent>…</TreeItemContent>
        </TreeItem>
      )}
    </TreeItem>
  );
}

/** Makes its row the one that Tab comes to, as long as the reader is not walking the tree. */
function Entry({ rowKey }: { rowKey: string }) {
  const manager = useContext(TreeStateContext)?.selectionManager;
  const isFree = manager !== undefined && (!manager.isFocused || manager.focusedKey === null);
  const isThere = manager?.focusedKey === rowKey;
  useEffect(() => {
    if (isFree && !isThere) manager?.setFocusedKey(rowKey);
  }, [manager, isFree, isThere, rowKey]);
  return null;
}

/** Brings the keyboard into the tree at each new request, to the row that Tab would come to. */
function useFocusRequest(box: RefObject<HTMLElement | null>, request: number) {
  useEffect(() => {
    if (request === 0) return;
    // The tree knows its rows a moment after it was given them.
    const frame = requestAnimationFrame(() => {
      box.current?.querySelector<HTMLElement>('[role="treegrid"]')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [box, request]);
}

/** What a key does on a row where react-aria would do another thing; null = leave it to react-aria. */
function keyOnRow(
  { key, shiftKey, target }: KeyboardEvent,
  { show, out }: { readonly show: () => void; readonly out: () => void },
): (() => void) | null {
  if (!(target instanceof HTMLElement) || target.getAttribute('role') !== 'row') return null;
  if (key === 'Enter' && shiftKey) return out;
  if (key === 'Enter') return target.getAttribute('aria-selected') === 'true' ? show : null;
  // In a tree the arrow goes to the first child; react-aria's grid goes to the buttons in the row.
  if (key !== 'ArrowRight' || target.getAttribute('aria-expanded') !== 'true') return null;
  const child = target.nextElementSibling;
  return () => child instanceof HTMLElement && child.focus();
}

function keyOfSelection(network: Network, selection: Selection, chosenSeat: string | null): string | null {
  if (selection === null) return null;
  if (selection.kind === 'organisation') return chosenSeat;
  const place = placeOf(network, selection.id);
  return place < 0 ? null : placeKey(place);
}
