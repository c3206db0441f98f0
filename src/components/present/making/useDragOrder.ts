import { type PointerEvent, type RefObject, useState } from 'react';

/** A thing that is being dragged along a list, and where it would come; 0 = nothing is. */
interface DragOrder {
  readonly from: number;
  readonly to: number;
  /** What the grip of an item listens to. */
  gripOf(number: number): {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onLostPointerCapture: () => void;
  };
}

/** Lets the items of a list be put in order by a pointer, from mouse to finger; nothing moves before it is let go. */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
): DragOrder {
  const [drag, setDrag] = useState({ from: 0, to: 0 });
  const end = () => setDrag({ from: 0, to: 0 });
  return {
    ...drag,
    gripOf: (number) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: number, to: number });
      },
      onPointerMove({ clientY }) {
        if (drag.from !== number) return;
        const to = placeAt(list.current, clientY);
        if (to !== drag.to) setDrag({ from: number, to });
      },
      onPointerUp() {
        const { from, to } = drag;
        end();
        if (from === number && to !== from) onMove(from, to);
      },
      onPointerCancel: end,
      onLostPointerCapture: end,
    }),
  };
}

/** The number of the item at a height of the page. */
function placeAt(list: HTMLElement | null, y: number): number {
  const items = [...(list?.children ?? [])];
  const at = items.findIndex((item) => y < item.getBoundingClientRect().bottom);
  return at < 0 ? items.length : at + 1;
}
