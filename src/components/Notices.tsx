import { useState } from 'react';
import { Icon } from './Icon';
import { useWords } from './Words';

interface NoticesProps {
  /** What there is to tell; the same text is told once. */
  readonly texts: readonly string[];
  /** The reader closed the last of them. */
  readonly onClose: () => void;
}

/** Lines over the map, for a link that could not be followed in full or another thing worth knowing. */
export function Notices({ texts, onClose }: NoticesProps) {
  const { frame } = useWords();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  if (texts.length === 0 && closed.size > 0) setClosed(new Set());
  const open = [...new Set(texts)].filter((text) => !closed.has(text));
  const close = (text: string) => {
    if (open.length === 1) onClose();
    else setClosed(new Set([...closed, text]));
  };
  return (
    <div className="notice-place" role="status">
      {open.map((text) => (
        <p className="notice" key={text}>
          <span>{text}</span>
          <button
            type="button"
            className="tool"
            aria-label={frame.closeNamed(text)}
            title={frame.close}
            onClick={() => close(text)}
          >
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  );
}
