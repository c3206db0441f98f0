import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { StoryStep } from '../../../ecosystem/story';
import { makingWords } from '../../../wording/makingWords';
import { Icon } from '../../Icon';
import { useWords } from '../../Words';
import { MakerIcon } from './MakerIcon';
import { useDragOrder } from './useDragOrder';

interface StepCardsProps {
  readonly steps: readonly StoryStep[];
  /** For each step what it shows otherwise than the one before. */
  readonly views: readonly (readonly string[])[];
  /** The step that is open, from 1; 0 = none. */
  readonly open: number;
  readonly onOpen: (step: number) => void;
  readonly onMove: (from: number, to: number) => void;
  /** The fields of the open step. */
  readonly children: ReactNode;
}

/**
 * Brings the keyboard to a step, where what had it is gone.
 *
 * @param step - from 1; 0 = there is none: to where the first is added
 */
export function focusStep(step: number): void {
  requestAnimationFrame(() => {
    const opener = document.querySelector<HTMLElement>(`.step-card:nth-child(${step}) .step-opener`);
    const add = document.querySelector<HTMLElement>('[data-testid="add-step"]');
    (opener ?? add)?.focus({ preventScroll: opener === null });
  });
}

/** The steps in their order; one of them open to be written. */
export function StepCards({ steps, views, open, onOpen, onMove, children }: StepCardsProps) {
  const words = makingWords[useWords().language];
  const list = useRef<HTMLOListElement>(null);
  const drag = useDragOrder(list, onMove);
  useEffect(() => {
    // What is opened is there to be written: its fields come into sight.
    list.current?.children[open - 1]?.scrollIntoView({ block: 'start' });
  }, [open]);
  const move = (from: number, to: number) => {
    if (to < 1 || to > steps.length) return;
    // The hand goes along with the step.
    const held = document.activeElement?.getAttribute('data-hold') ?? 'grip';
    onMove(from, to);
    requestAnimationFrame(() => {
      list.current?.children[to - 1]?.querySelector<HTMLElement>(`[data-hold="${held}"]`)?.focus();
    });
  };
  const onKey = (event: KeyboardEvent, step: number) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(step, event.key === 'ArrowUp' ? step - 1 : step + 1);
  };
  return (
    <ol className="step-cards" ref={list} aria-label={words.steps}>
      {steps.map((step, index) => {
        const number = index + 1;
        const title = step.title === '' ? words.untitled(number) : step.title;
        const isOpen = number === open;
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: steps may be alike in all but their place
            key={index}
            className="step-card"
            data-testid="step-card"
            data-open={isOpen}
            data-dragged={drag.from === number}
            data-drop={
              drag.from === 0 || drag.to === drag.from || drag.to !== number
                ? ''
                : drag.to < drag.from
                  ? 'before'
                  : 'after'
            }
          >
            <div className="step-line">
              <button
                type="button"
                className="step-grip"
                data-hold="grip"
                aria-label={words.drag(number)}
                title={words.drag(number)}
                onKeyDown={(event) => onKey(event, number)}
                {...drag.gripOf(number)}
              >
                <MakerIcon name="grip" />
              </button>
              <button
                type="button"
                className="step-opener"
                aria-expanded={isOpen}
                aria-label={words.openStep(number, title)}
                onClick={() => onOpen(isOpen ? 0 : number)}
              >
                <span className="step-number">{number}</span>
                <span className="step-name">
                  <span className="step-title">{title}</span>
                  <span className="step-view">{(views[index] ?? []).join(' · ')}</span>
                </span>
              </button>
              <StepMoves number={number} count={steps.length} title={title} onMove={move} />
            </div>
            {isOpen && children}
          </li>
        );
      })}
    </ol>
  );
}

interface StepMovesProps extends Pick<StepCardsProps, 'onMove'> {
  readonly number: number;
  readonly count: number;
  readonly title: string;
}

function StepMoves({ number, count, title, onMove }: StepMovesProps) {
  const words = makingWords[useWords().language];
  const ways = [
    ['chevronUp', words.up, number - 1],
    ['chevronDown', words.down, number + 1],
  ] as const;
  return (
    <span className="step-moves">
      {ways.map(([icon, label, to]) => (
        <button
          key={icon}
          type="button"
          className="tool"
          data-hold={icon}
          aria-label={`${label}: ${title}`}
          title={label}
          aria-disabled={to < 1 || to > count}
          onClick={() => onMove(number, to)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </span>
  );
}
