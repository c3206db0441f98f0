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
  return (
    <ol className="step-list">
      {story.steps.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps may be alike in all but their place
        <li key={index}>
          <button
            type="button"
            aria-current={index + 1 === step ? 'step' : undefined}
            onClick={() => onStep(index + 1)}
          >
            <span className="step-number">{index + 1}</span>
            <span>{one.title === '' ? said.untitled(index + 1) : one.title}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
