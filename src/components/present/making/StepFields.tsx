import type { ReactNode } from 'react';
import type { StoryStep } from '../../../ecosystem/story';
import { makingWords } from '../../../wording/makingWords';
import { useWords } from '../../Words';
import { MakerIcon, type MakerIconName } from './MakerIcon';

/** What can be done with a step besides writing it. */
export interface StepActs {
  readonly onShow: () => void;
  readonly onReview: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onTry: () => void;
}

interface StepFieldsProps extends StepActs {
  readonly step: StoryStep;
  readonly onWrite: (part: Partial<Pick<StoryStep, 'title' | 'text' | 'note'>>) => void;
  /** Where sources are chosen. */
  readonly sources: ReactNode;
}

/** Everything that is said in one step. */
export function StepFields({ step, onWrite, sources, ...acts }: StepFieldsProps) {
  const words = makingWords[useWords().language];
  const buttons: readonly (readonly [MakerIconName, string, () => void])[] = [
    ['try', words.tryHere, acts.onTry],
    ['show', words.show, acts.onShow],
    ['camera', words.review, acts.onReview],
    ['copy', words.duplicate, acts.onDuplicate],
    ['remove', words.remove, acts.onRemove],
  ];
  return (
    <div className="step-fields">
      <label className="maker-field">
        <span>{words.stepTitle}</span>
        <input
          value={step.title}
          maxLength={200}
          onChange={({ target }) => onWrite({ title: target.value })}
        />
      </label>
      <label className="maker-field">
        <span>{words.text}</span>
        <textarea
          rows={3}
          value={step.text}
          maxLength={10_000}
          onChange={({ target }) => onWrite({ text: target.value })}
        />
      </label>
      <label className="maker-field">
        <span>{words.note}</span>
        <textarea
          rows={2}
          value={step.note}
          maxLength={10_000}
          onChange={({ target }) => onWrite({ note: target.value })}
        />
      </label>
      {sources}
      <div className="step-acts">
        {buttons.map(([icon, label, onPress]) => (
          <button key={icon} type="button" className="step-act" onClick={onPress}>
            <MakerIcon name={icon} />
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
