import type { CSSProperties } from 'react';
import { mixedInCss, type PatternMark, stepPatterns } from '../../appearance/littleMapLook';
import { type JoinStep, joinSteps } from '../../ecosystem/joinSteps';

/** The patterns by which steps are told apart, to be used within one drawing. */
export function StepPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {joinSteps.map((step) => (
        <StepPattern key={step} id={id} step={step} />
      ))}
    </defs>
  );
}

/** Fills by a property of the style sheet, which chooses another fill where the system has colours of its own. */
export function filledWith(fill: string): CSSProperties {
  return { ['--fill' as string]: fill };
}

/** Names the pattern of a step in a drawing. */
export function patternId(id: string, step: JoinStep): string {
  return `${id}-${step.replace(' ', '-')}`;
}

function StepPattern({ id, step }: { readonly id: string; readonly step: JoinStep }) {
  const { ground, ink, sizePx, turn, marks } = stepPatterns[step];
  const colour = mixedInCss({ colour: ink, share: 1 });
  return (
    <pattern
      id={patternId(id, step)}
      patternUnits="userSpaceOnUse"
      width={sizePx}
      height={sizePx}
      patternTransform={`rotate(${turn})`}
    >
      <rect
        className="step-ground"
        data-step={step}
        width={sizePx}
        height={sizePx}
        style={filledWith(mixedInCss(ground))}
      />
      {marks.map((mark) => (
        <Mark key={mark.kind} mark={mark} sizePx={sizePx} colour={colour} />
      ))}
    </pattern>
  );
}

interface MarkProps {
  readonly mark: PatternMark;
  readonly sizePx: number;
  readonly colour: string;
}

function Mark({ mark, sizePx, colour }: MarkProps) {
  const look = { className: 'step-mark', style: filledWith(colour) };
  switch (mark.kind) {
    case 'stripe':
      return <rect x={mark.from} width={mark.width} height={sizePx} {...look} />;
    case 'bar':
      return <rect y={mark.from} width={sizePx} height={mark.width} {...look} />;
    case 'dot':
      return <circle cx={mark.x} cy={mark.y} r={mark.r} {...look} />;
  }
}

/** A step by its pattern, for a legend or a line of text. */
export function StepSign({ id, step }: { readonly id: string; readonly step: JoinStep | null }) {
  return (
    <svg className="step-sign" viewBox="0 0 28 16" aria-hidden="true" focusable="false">
      <rect
        className="step-sign-box"
        x="0.5"
        y="0.5"
        width="27"
        height="15"
        rx="2"
        style={filledWith(step === null ? 'var(--surface)' : `url(#${patternId(id, step)})`)}
      />
    </svg>
  );
}
