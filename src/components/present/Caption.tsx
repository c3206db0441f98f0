import { type ReactNode, useRef } from 'react';
import type { Story } from '../../ecosystem/story';
import type { CardSource } from '../../network/cards/upkeep';
import { isAddress } from '../../validation/checks/links';
import { storyWords } from '../../wording/storyWords';
import { Icon, type IconName } from '../Icon';
import { useWords } from '../Words';
import { Paragraphs } from './Paragraphs';
import { useFit } from './useFit';

interface CaptionProps {
  readonly story: Story;
  /** From 1. */
  readonly step: number;
  readonly isDetour: boolean;
  /** The year that is shown; null = all years. */
  readonly year: number | null;
  readonly sources: readonly CardSource[];
  /** What is to be known of the story besides its title. */
  readonly sign: ReactNode;
  readonly onStep: (step: number) => void;
  /** Buttons beside those for the steps. */
  readonly tools: ReactNode;
}

/** What a step says, beside the map and never over it, and the way through the steps. */
export function Caption({ story, step, isDetour, year, sources, sign, onStep, tools }: CaptionProps) {
  const said = storyWords[useWords().language];
  const told = story.steps[step - 1];
  const count = story.steps.length;
  const text = useRef<HTMLDivElement>(null);
  useFit(
    text,
    `${step} ${sources.length} ${year === null} ${isDetour} ${story.title} ${told?.title} ${told?.text}`,
  );
  if (told === undefined) return null;
  return (
    <section className="caption" aria-label={said.region} data-testid="caption">
      {/* It stays when the step changes: what is put in its place anew is not read out by every screen reader. */}
      <div className="caption-text" ref={text} data-scrolls aria-live="polite" aria-atomic="true">
        <div className="caption-said" key={step}>
          <h1 className="label caption-step" dir="auto">
            <span className="visually-hidden">{said.stepOf(step, count)}. </span>
            {story.title}
          </h1>
          {sign}
          <h2 dir="auto">{told.title === '' ? said.untitled(step) : told.title}</h2>
          <Paragraphs text={told.text} />
          {sources.length > 0 && <Sources sources={sources} name={said.sources} />}
        </div>
      </div>
      {year !== null && <p className="caption-year">{year}</p>}
      {isDetour && (
        <div className="caption-detour" role="status">
          <span>{said.detour(step)}</span>
          <button type="button" className="firm-button" onClick={() => onStep(step)}>
            {said.backToStep}
          </button>
        </div>
      )}
      <div className="caption-foot">
        <nav className="caption-ways" aria-label={said.overview}>
          <StepButton
            icon="chevronLeft"
            label={said.previous}
            isAtEnd={step === 1 && !isDetour}
            onPress={() => onStep(isDetour ? step : step - 1)}
          />
          <p className="caption-count" aria-hidden="true">
            {step} <span>/ {count}</span>
          </p>
          <StepButton
            icon="chevronRight"
            label={said.next}
            title={step === count ? said.end : said.next}
            isAtEnd={step === count}
            onPress={() => onStep(step + 1)}
          />
          <Dots story={story} step={step} onStep={onStep} />
        </nav>
        <div className="caption-tools">{tools}</div>
      </div>
    </section>
  );
}

interface StepButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly title?: string;
  /** There is no step on that side. */
  readonly isAtEnd: boolean;
  readonly onPress: () => void;
}

/** At the end it keeps the focus: whoever comes by keyboard is not thrown back to the top of the page. */
function StepButton({ icon, label, title = label, isAtEnd, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      className="step-button"
      aria-label={label}
      title={title}
      aria-disabled={isAtEnd}
      onClick={isAtEnd ? undefined : onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

function Dots({ story, step, onStep }: Pick<CaptionProps, 'story' | 'step' | 'onStep'>) {
  const said = storyWords[useWords().language];
  // More than these are a line of ants: the number and the list of steps say it better.
  if (story.steps.length > 16) return null;
  return (
    <ol className="caption-dots">
      {story.steps.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps may be alike in all but their place
        <li key={index}>
          <button
            type="button"
            aria-label={`${index + 1}. ${one.title === '' ? said.untitled(index + 1) : one.title}`}
            aria-current={index + 1 === step ? 'step' : undefined}
            title={one.title}
            data-done={index + 1 < step}
            onClick={() => onStep(index + 1)}
          />
        </li>
      ))}
    </ol>
  );
}

function Sources({ sources, name }: Pick<CaptionProps, 'sources'> & { readonly name: string }) {
  const words = useWords();
  return (
    <p className="caption-sources">
      {name}:{' '}
      {sources.map(({ id, title, publisher, date, url }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          {isAddress(url) ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
          {[publisher, date === '' ? '' : words.date(date)]
            .filter((part) => part !== '')
            .map((part) => `, ${part}`)}
        </span>
      ))}
    </p>
  );
}
