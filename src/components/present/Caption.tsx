import { type ReactNode, useRef } from 'react';
import type { Story } from '../../ecosystem/story';
import type { CardSource } from '../../network/cards/upkeep';
import { isAddress } from '../../validation/checks/links';
import { storyWords } from '../../wording/storyWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';
import { useFit } from './useFit';

interface CaptionProps {
  readonly story: Story;
  /** From 1. */
  readonly step: number;
  readonly isDetour: boolean;
  /** The year that is shown; null = all years. */
  readonly year: number | null;
  readonly sources: readonly CardSource[];
  readonly onStep: (step: number) => void;
  /** Buttons beside those for the steps. */
  readonly tools: ReactNode;
}

/** What a step says, beside the map and never over it, and the way through the steps. */
export function Caption({ story, step, isDetour, year, sources, onStep, tools }: CaptionProps) {
  const said = storyWords[useWords().language];
  const told = story.steps[step - 1];
  const count = story.steps.length;
  const text = useRef<HTMLDivElement>(null);
  useFit(text, `${told?.title}${told?.text}${sources.length}${year === null}${isDetour}`);
  if (told === undefined) return null;
  return (
    <section className="caption" aria-label={said.region} data-testid="caption">
      <div className="caption-text" key={step} ref={text} data-scrolls aria-live="polite" aria-atomic="true">
        <h1 className="label caption-step">
          <span className="visually-hidden">{said.stepOf(step, count)}. </span>
          {story.title}
        </h1>
        <h2>{told.title === '' ? said.untitled(step) : told.title}</h2>
        {paragraphsOf(told.text).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {sources.length > 0 && <Sources sources={sources} name={said.sources} />}
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
          <button
            type="button"
            className="step-button"
            aria-label={said.previous}
            title={said.previous}
            disabled={step === 1 && !isDetour}
            onClick={() => onStep(isDetour ? step : step - 1)}
          >
            <Icon name="chevronLeft" />
          </button>
          <p className="caption-count" aria-hidden="true">
            {step} <span>/ {count}</span>
          </p>
          <button
            type="button"
            className="step-button"
            aria-label={said.next}
            title={step === count ? said.end : said.next}
            disabled={step === count}
            onClick={() => onStep(step + 1)}
          >
            <Icon name="chevronRight" />
          </button>
          <Dots story={story} step={step} onStep={onStep} />
        </nav>
        <div className="caption-tools">{tools}</div>
      </div>
    </section>
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

/**
 * Cuts a text into paragraphs.
 *
 * @param text - with empty lines between them
 * @returns the paragraphs that say something
 */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
