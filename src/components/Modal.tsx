import { type ReactNode, useEffect, useId, useRef } from 'react';
import { focusAtOnce } from './focusAtOnce';
import { Icon } from './Icon';
import { useWords } from './Words';

interface ModalProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly testId?: string;
  /** There is much to read before there is anything to press: the heading has the focus at first. */
  readonly startsAtTop?: boolean;
  readonly children: ReactNode;
}

/** A native dialog over the page; Escape, the cross and a click beside it close it. */
export function Modal({ title, isOpen, onClose, testId, startsAtTop = false, children }: ModalProps) {
  const { frame } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (isOpen && !element.open) element.showModal();
    if (!isOpen && element.open) element.close();
    // One press of Escape closes the dialog, and nothing behind it.
    const stop = (event: KeyboardEvent) => event.stopPropagation();
    const beside = (event: MouseEvent) => event.target === element && element.close();
    element.addEventListener('keydown', stop);
    element.addEventListener('click', beside);
    return () => {
      element.removeEventListener('keydown', stop);
      element.removeEventListener('click', beside);
    };
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={titleId}
      // A dialog that opened over this one tells that it closed, too.
      onClose={({ target, currentTarget }) => target === currentTarget && onClose()}
      data-testid={testId}
    >
      <div className="modal-body">
        <header className="modal-head">
          <h2 id={titleId} ref={startsAtTop ? focusAtOnce : null} tabIndex={startsAtTop ? -1 : undefined}>
            {title}
          </h2>
          <button
            type="button"
            className="tool"
            aria-label={frame.close}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </header>
        {isOpen && children}
      </div>
    </dialog>
  );
}
