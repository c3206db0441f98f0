import { useState } from 'react';
import { wallWords } from '../../wording/wallWords';
import { useWords } from '../Words';
import type { HeldView } from './heldView';

interface HeldListProps {
  readonly held: readonly HeldView[];
  /** Takes it as it is; for what only looks like a name. */
  readonly onInclude: (key: number) => void;
  /** Takes it after it was changed; it is looked at again. */
  readonly onAdapt: (key: number, text: string) => void;
  readonly onMask: (key: number) => void;
  readonly onLeaveOut: (key: number) => void;
}

/** The answers that wait because they may name someone, the last first, and what can be done with each. */
export function HeldList({ held, ...ways }: HeldListProps) {
  const words = wallWords[useWords().language];
  if (held.length === 0) return null;
  return (
    <section className="held" aria-labelledby="held-title" data-testid="held">
      <div className="held-head">
        <h3 id="held-title">
          {words.held} <span className="count">{held.length}</span>
        </h3>
        <p className="soft">{words.heldWhy}</p>
      </div>
      <ul>
        {held.toReversed().map((one) => (
          <HeldItem key={one.key} held={one} {...ways} />
        ))}
      </ul>
    </section>
  );
}

function HeldItem({ held, ...ways }: Omit<HeldListProps, 'held'> & { readonly held: HeldView }) {
  const words = wallWords[useWords().language];
  const { key, text, hints } = held;
  const [draft, setDraft] = useState(text);
  const isName = hints.every(({ kind }) => kind === 'name');
  const button = (label: string, run: () => void) => (
    <button type="button" className="quiet-button" aria-label={words.ofAnswer(label, text)} onClick={run}>
      {label}
    </button>
  );
  return (
    <li data-testid="held-answer">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ways.onAdapt(key, draft);
        }}
      >
        <input
          className="pad-input"
          aria-label={words.ofAnswer(words.field, text)}
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
        />
        <p className="held-ways">
          <button
            type="submit"
            className="quiet-button"
            disabled={draft === text || draft.trim() === ''}
            aria-label={words.ofAnswer(words.adapt, text)}
          >
            {words.adapt}
          </button>
          {isName
            ? button(words.include, () => ways.onInclude(key))
            : button(words.mask, () => ways.onMask(key))}
          {button(words.leaveOut, () => ways.onLeaveOut(key))}
        </p>
        <p className="held-why">{hints.map(({ kind, part }) => words.seems[kind](part)).join(' ')}</p>
      </form>
    </li>
  );
}
