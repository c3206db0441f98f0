import { useState } from 'react';
import { useDeskWords } from '../../components/desk/useDeskWords';
import { focusAtOnce } from '../../components/focusAtOnce';
import { Modal } from '../../components/Modal';

interface PasteDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onPasted: (text: string) => void;
}

/** A field to paste cells in, for who has no other way. */
export function PasteDialog({ isOpen, onClose, onPasted }: PasteDialogProps) {
  const words = useDeskWords();
  const [text, setText] = useState('');
  return (
    <Modal title={words.pasteTitle} isOpen={isOpen} onClose={onClose}>
      <p className="soft">{words.pasteHint}</p>
      <textarea
        className="paste-field"
        aria-label={words.pasteLabel}
        rows={10}
        spellCheck={false}
        ref={focusAtOnce}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="preview-actions">
        <button
          type="button"
          className="firm-button"
          disabled={text.trim() === ''}
          onClick={() => {
            setText('');
            onClose();
            onPasted(text);
          }}
        >
          {words.pasteLook}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Modal>
  );
}
