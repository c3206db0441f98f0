import { useEffect, useRef } from 'react';
import type { Story } from '../../ecosystem/story';
import { storyWords } from '../../wording/storyWords';
import { useWords } from '../Words';

interface StepListProps {
  readonly story: Story;
  readonly step: number;
  readonly onStep: (step: number) => void;
}

/** All steps, to jump to one. */
export function StepList({ story, step, onStep }: StepListProps) {
  const said = storyWords[useWords().language];
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const current = step > 0 ? list.current?.querySelector('[aria-current]') : null;
    if (current != null && scrollsAlone(current)) current.scrollIntoView({ block: 'nearest' });
  }, [step]);
  return (
    <ol className="step-list" ref={list}>
      {story.steps.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps may be alike in all but their place
        <li key={index}>
          <button
            type="button"
            aria-current={index + 1 === step ? 'step' : undefined}
            onClick={() => onStep(index + 1)}
          >
            <span className="step-number">{index + 1}</span>
            <span className="step-title" dir="auto">
              {one.title === '' ? said.untitled(index + 1) : one.title}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Where the list scrolls together with the note, as in a narrow window, the note stays in sight. */
function scrollsAlone(element: Element): boolean {
  for (let box = element.parentElement; box !== null; box = box.parentElement)
    if (['auto', 'scroll'].includes(getComputedStyle(box).overflowY))
      return box.querySelector('[data-scrolls]') === null;
  return false;
}
