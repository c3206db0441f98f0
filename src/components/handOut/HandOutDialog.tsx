import './handOut.css';
import { useEffect, useRef } from 'react';
import type { Story } from '../../ecosystem/story';
import { handOutWords } from '../../wording/handOutWords';
import { Modal } from '../Modal';
import { useWords } from '../Words';

interface HandOutDialogProps {
  readonly story: Story;
  readonly state:
    | { readonly at: 'start' }
    | { readonly at: 'walk'; readonly step: number }
    | { readonly at: 'ready'; readonly pages: number }
    | { readonly at: 'failed'; readonly isEarly: boolean };
  readonly withNotes: boolean;
  readonly onWithNotes: (withNotes: boolean) => void;
  readonly paper: 'a4' | 'a3';
  readonly onPaper: (paper: 'a4' | 'a3') => void;
  readonly onPrint: () => void;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

/** Where a hand-out is asked for, made and printed. */
export function HandOutDialog(props: HandOutDialogProps) {
  const { story, state } = props;
  const said = handOutWords[useWords().language];
  return (
    <Modal title={said.title} isOpen onClose={props.onClose} testId="hand-out">
      <div className="hand-out" data-state={state.at}>
        <h3>{story.title}</h3>
        <p>{said.intro(story.steps.length)}</p>
        {state.at === 'walk' ? (
          <Walking step={state.step} count={story.steps.length} onCancel={props.onCancel} />
        ) : (
          <Choosing {...props} />
        )}
      </div>
      <p className="hand-out-told" role="status" data-failed={state.at === 'failed'}>
        <Told state={state} />
      </p>
    </Modal>
  );
}

function Choosing({ state, ...props }: HandOutDialogProps) {
  const said = handOutWords[useWords().language];
  return (
    <>
      <label className="key-switch">
        <input
          type="checkbox"
          checked={props.withNotes}
          onChange={({ target }) => props.onWithNotes(target.checked)}
        />
        <span>{said.withNotes}</span>
      </label>
      <fieldset className="hand-out-papers">
        <legend className="label">{said.paper}</legend>
        {(['a4', 'a3'] as const).map((paper) => (
          <label key={paper} className="key-switch">
            <input
              type="radio"
              name="hand-out-paper"
              checked={props.paper === paper}
              onChange={() => props.onPaper(paper)}
            />
            <span>{said.papers[paper]}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <button type="button" className="firm-button" onClick={props.onPrint}>
          {state.at === 'ready' ? said.print : said.make}
        </button>
      </p>
    </>
  );
}

function Walking({
  step,
  count,
  onCancel,
}: {
  readonly step: number;
  readonly count: number;
  readonly onCancel: () => void;
}) {
  const said = handOutWords[useWords().language];
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed is gone: the keyboard goes on here.
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      <div className="hand-out-walk">
        <p role="status">{said.making(step, count)}</p>
        <progress aria-label={said.progress} max={count} value={step - 1} />
      </div>
      <p>
        <button ref={button} type="button" className="quiet-button" onClick={onCancel}>
          {said.cancel}
        </button>
      </p>
    </>
  );
}

function Told({ state }: Pick<HandOutDialogProps, 'state'>) {
  const words = useWords();
  const said = handOutWords[words.language];
  if (state.at === 'failed') return state.isEarly ? said.unfinished : said.failed;
  if (state.at !== 'ready') return null;
  const { one, other } = said.pages;
  return said.ready(`${words.number(state.pages)} ${state.pages === 1 ? one : other}`);
}
