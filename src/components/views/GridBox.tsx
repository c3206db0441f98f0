import { type KeyboardEvent, type ReactNode, useRef } from 'react';

interface GridBoxProps {
  /** What the open cell tells; null = none is open. Gets the way to close it. */
  readonly detail: ((close: () => void) => ReactNode) | null;
  readonly onClose: () => void;
  /** The open cell in a sentence, for who does not see it. */
  readonly said: string;
  readonly children: ReactNode;
}

/** A grid that scrolls in its own box, with what a cell tells beside it where there is room, else under it. */
export function GridBox({ detail, onClose, said, children }: GridBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const close = (): void => {
    // What had the focus may go with it.
    box.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || detail === null) return;
    event.preventDefault();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what a cell opened, wherever the focus is in here.
    <div ref={box} className="grid-and-detail" onKeyDown={onKeyDown}>
      <div className="grid-box">{children}</div>
      {detail?.(close)}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
