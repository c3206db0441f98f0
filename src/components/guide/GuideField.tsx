import { useEffect, useId, useRef, useState } from 'react';
import { guideWords } from '../../wording/guideWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';

/** How long the reader pauses before what was typed counts as said, and is put in the link. */
const pauseMs = 400;

interface GuideFieldProps {
  readonly said: string;
  readonly onSay: (said: string) => void;
}

/** What is typed counts when the reader pauses, or presses Enter. */
export function GuideField({ said, onSay }: GuideFieldProps) {
  const { language } = useWords();
  const words = guideWords[language];
  const id = useId();
  const [typed, setTyped] = useState(said);
  const last = useRef(said);
  // Back and forward, and a theme that is chosen, change what was said.
  if (last.current !== said) {
    last.current = said;
    if (typed.trim() !== said) setTyped(said);
  }
  const sayNow = useRef(onSay);
  sayNow.current = onSay;
  useEffect(() => {
    if (typed.trim() === last.current) return;
    const timer = window.setTimeout(() => sayNow.current(typed.trim()), pauseMs);
    return () => window.clearTimeout(timer);
  }, [typed]);
  return (
    <form
      className="guide-field"
      onSubmit={(event) => {
        event.preventDefault();
        onSay(typed.trim());
      }}
    >
      <label htmlFor={id}>{words.field}</label>
      <div className="search-box">
        <Icon name="search" />
        <input
          id={id}
          type="search"
          autoComplete="off"
          maxLength={200}
          placeholder={words.hint}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
    </form>
  );
}
