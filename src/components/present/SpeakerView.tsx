import type { ReactNode } from 'react';
import type { Story } from '../../ecosystem/story';
import { speakerWords } from '../../wording/speakerWords';
import { storyWords } from '../../wording/storyWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';
import { Paragraphs, paragraphsOf } from './Paragraphs';
import { StepList } from './StepList';

/** What can be done from the window of the speaker. */
export interface SpeakerHands {
  readonly previous: () => void;
  readonly next: () => void;
  readonly goTo: (step: number) => void;
  readonly black: () => void;
  readonly end: () => void;
}

interface SpeakerViewProps {
  readonly story: Story;
  /** From 1. */
  readonly step: number;
  readonly isOn: boolean;
  readonly isDetour: boolean;
  readonly isBlack: boolean;
  /** Whether the page fills its screen, or cannot; `owed` = the next press on it will do it. */
  readonly screen: 'full' | 'owed' | 'left';
  /** Size of the note, in rem. */
  readonly noteRem: number;
  /** Says in words what the map shows at a step. */
  readonly tellPicture: (step: number) => readonly string[];
  readonly hands: SpeakerHands;
  /** What is to be known of the story besides its title. */
  readonly sign: ReactNode;
  readonly clock: ReactNode;
  /** How the window looks. */
  readonly looks: ReactNode;
}

/** What whoever speaks has before them: the note, what comes next, the time, and the way through the steps. */
export function SpeakerView(props: SpeakerViewProps) {
  const { story, step, hands } = props;
  const words = storyWords[useWords().language];
  const said = speakerWords[useWords().language];
  return (
    <main className="speaker" data-testid="speaker" data-step={step}>
      <header className="speaker-head">
        <div className="speaker-where">
          <p role="status">
            <span className="label" dir="auto">
              {story.title}
            </span>
            <strong>{words.stepOf(step, story.steps.length)}</strong>
          </p>
          {props.sign}
        </div>
        {props.clock}
      </header>
      <Told {...props} />
      <aside className="speaker-side">
        <Next {...props} />
        <nav className="speaker-steps" aria-label={said.allSteps}>
          <h2 className="label">{said.allSteps}</h2>
          <StepList story={story} step={step} onStep={hands.goTo} />
        </nav>
      </aside>
      <Ways {...props} />
    </main>
  );
}

/** The step that is told now, the note before all else. */
function Told({ story, step, noteRem, tellPicture, ...props }: SpeakerViewProps) {
  const words = storyWords[useWords().language];
  const said = speakerWords[useWords().language];
  const told = story.steps[step - 1];
  const { note = '', text = '' } = told ?? {};
  return (
    <section className="speaker-now" aria-labelledby="speaker-title">
      <Signs {...props} step={step} />
      <h1 id="speaker-title" dir="auto">
        {told?.title || words.untitled(step)}
      </h1>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="speaker-read" key={step} tabIndex={0} data-scrolls aria-label={said.note}>
        <div className="speaker-note" style={{ fontSize: `${noteRem}rem` }}>
          {note === '' ? <p className="soft">{said.noNote}</p> : <Paragraphs text={note} />}
        </div>
        {text !== '' && (
          <div className="speaker-text">
            <h2 className="label">{said.roomReads}</h2>
            <Paragraphs text={text} />
          </div>
        )}
        <Picture parts={tellPicture(step)} />
      </section>
      {props.isOn && props.screen !== 'full' && (
        <p className="speaker-hint soft">{props.screen === 'owed' ? said.notFullNow : said.notFull}</p>
      )}
    </section>
  );
}

/** What is not as the step has it. */
function Signs({
  step,
  isOn,
  isDetour,
  isBlack,
  hands,
}: Pick<SpeakerViewProps, 'step' | 'isOn' | 'isDetour' | 'isBlack' | 'hands'>) {
  const words = storyWords[useWords().language];
  const said = speakerWords[useWords().language];
  return (
    <div className="speaker-signs" role="status">
      {!isOn && (
        <p className="speaker-sign" data-testid="speaker-stopped">
          <span>{said.stopped(step)}</span>
          <button type="button" className="firm-button" onClick={() => hands.goTo(step)}>
            {said.goOn(step)}
          </button>
          {step > 1 && (
            <button type="button" className="quiet-button" onClick={() => hands.goTo(1)}>
              {said.fromStart}
            </button>
          )}
        </p>
      )}
      {isDetour && (
        <p className="speaker-sign" data-testid="speaker-detour">
          <span>{words.detour(step)}</span>
          <button type="button" className="firm-button" onClick={() => hands.goTo(step)}>
            {words.backToStep}
          </button>
        </p>
      )}
      {isBlack && <p className="speaker-sign">{said.blackNow}</p>}
    </div>
  );
}

function Next({ story, step, tellPicture }: SpeakerViewProps) {
  const words = storyWords[useWords().language];
  const said = speakerWords[useWords().language];
  const next = story.steps[step];
  return (
    <section className="speaker-next" aria-labelledby="speaker-next">
      <h2 className="label" id="speaker-next">
        {said.comesNext}
      </h2>
      {next === undefined ? (
        <p className="soft">{said.lastStep}</p>
      ) : (
        <>
          <h3 dir="auto">{next.title || words.untitled(step + 1)}</h3>
          <p className="speaker-beginning" dir="auto">
            {paragraphsOf(next.note || next.text)[0]}
          </p>
          <Picture parts={tellPicture(step + 1)} />
        </>
      )}
    </section>
  );
}

function Picture({ parts }: { readonly parts: readonly string[] }) {
  const said = speakerWords[useWords().language];
  if (parts.length === 0) return null;
  return (
    <p className="speaker-picture soft">
      {said.picture}: {parts.join(' · ')}
    </p>
  );
}

function Ways({ story, step, isOn, isDetour, isBlack, hands, looks }: SpeakerViewProps) {
  const words = storyWords[useWords().language];
  const said = speakerWords[useWords().language];
  return (
    <footer className="speaker-foot">
      <nav className="speaker-ways" aria-label={said.ways}>
        <Way isFree={isOn && (step > 1 || isDetour)} onPress={hands.previous}>
          <Icon name="chevronLeft" />
          {words.previous}
        </Way>
        <Way isFirm isFree={isOn && step < story.steps.length} onPress={hands.next}>
          {words.next}
          <Icon name="chevronRight" />
        </Way>
        <Way isFree={isOn} isPressed={isBlack} onPress={hands.black}>
          <Icon name="black" />
          {words.black}
        </Way>
        <Way isFree={isOn} onPress={hands.end}>
          <Icon name="close" />
          {words.stop}
        </Way>
      </nav>
      <div className="speaker-looks">{looks}</div>
    </footer>
  );
}

interface WayProps {
  readonly isFirm?: boolean;
  /** It can be taken now. */
  readonly isFree: boolean;
  readonly isPressed?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A way that cannot be taken keeps the focus of the keyboard. */
function Way({ isFirm = false, isFree, isPressed, onPress, children }: WayProps) {
  return (
    <button
      type="button"
      className={isFirm ? 'firm-button' : 'quiet-button'}
      aria-pressed={isPressed}
      aria-disabled={!isFree}
      onClick={isFree ? onPress : undefined}
    >
      {children}
    </button>
  );
}
