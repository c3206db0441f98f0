import { type KeyboardEvent, useState } from 'react';
import type { SearchHit } from '../network/searchHit';
import type { SearchProps } from './searchProps';
import { useFirstHit } from './useFirstHit';

/** The list of results under a field that keeps the focus, after the combobox pattern of ARIA. */
interface ResultList {
  /** It is open, and there are words to find something for. */
  readonly isShown: boolean;
  /** Position of the hit that was arrowed to; -1 = none. */
  readonly active: number;
  readonly open: () => void;
  readonly close: () => void;
  readonly type: (text: string) => void;
  readonly choose: (hit: SearchHit) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Keeps the list of results and runs its keys; Enter without arrowing chooses the first hit. */
export function useResultList(props: SearchProps): ResultList {
  const { query, onQuery, hits, onChoose, onLeave } = props;
  const [isOpen, setOpen] = useState(false);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const isShown = isOpen && query.trim() !== '';
  const active = isShown ? hits.findIndex((hit) => hitKey(hit) === activeKey) : -1;
  const choose = (hit: SearchHit) => {
    setOpen(false);
    onChoose(hit);
  };
  const chooseFirst = useFirstHit({ ...props, onChoose: choose });
  const walk = (event: KeyboardEvent, step: 1 | -1) => {
    event.preventDefault();
    setOpen(true);
    const from = active < 0 && step < 0 ? hits.length : active;
    const next = hits[(from + step + hits.length) % hits.length];
    setActiveKey(next === undefined ? null : hitKey(next));
  };
  const leave = (event: KeyboardEvent) => {
    if (query === '') {
      onLeave?.();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (isShown) setOpen(false);
    else onQuery('');
  };
  const enter = () => {
    const hit = hits[active];
    if (hit === undefined) chooseFirst();
    else choose(hit);
  };
  const keys = new Map<string, (event: KeyboardEvent) => void>([
    ['ArrowDown', (event) => walk(event, 1)],
    ['ArrowUp', (event) => walk(event, -1)],
    ['Escape', leave],
    ['Enter', enter],
  ]);
  return {
    isShown,
    active,
    open: () => setOpen(true),
    close: () => setOpen(false),
    type(text) {
      setActiveKey(null);
      setOpen(true);
      onQuery(text);
    },
    choose,
    onKey(event) {
      if (!event.nativeEvent.isComposing) keys.get(event.key)?.(event);
    },
  };
}

/** Names a hit among others. */
export function hitKey({ kind, id }: SearchHit): string {
  return `${kind}:${id}`;
}
