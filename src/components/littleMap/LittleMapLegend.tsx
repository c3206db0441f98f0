import { mixedInCss, tintShares } from '../../appearance/littleMapLook';
import { type JoinStep, joinSteps } from '../../ecosystem/joinSteps';
import type { CountClass } from '../../scene/littleMap/countClasses';
import type { MapFill } from '../../scene/littleMap/littleMap';
import { littleMapWords } from '../../wording/littleMapWords';
import { useWords } from '../Words';
import { StepSign } from './StepFill';

interface LittleMapLegendProps {
  /** Before the names of the patterns in the drawing. */
  readonly id: string;
  readonly fill: MapFill;
  /** What is counted, or what it tells how far each is with. */
  readonly title: string;
  readonly classes: readonly CountClass[];
  /** Municipalities at each step, and of which no seat is known. */
  readonly steps: ReadonlyMap<JoinStep | null, number>;
  /** Some have seats with a status that is none of the steps. */
  readonly hasOthers: boolean;
  /** Some are only as far as the region around them. */
  readonly hasIndirect: boolean;
  /** Name of the organisation whose municipalities are marked; empty = none is. */
  readonly marked: string;
}

/** What the fills, the sign and the borders of the little map mean. */
export function LittleMapLegend(props: LittleMapLegendProps) {
  const { id, fill, title, classes, steps, marked } = props;
  const { language, number } = useWords();
  const said = littleMapWords[language];
  const none = props.hasOthers ? said.noStepOrOther : said.noStep;
  return (
    <section className="map-legend" aria-label={said.legend}>
      <h3 className="label">{title}</h3>
      {fill === 'aantal' ? (
        <ul className="map-classes">
          {classes.map(({ from, to, tint }) => (
            <li key={from}>
              <span
                className="map-class"
                style={{ background: mixedInCss({ colour: 'accent', share: tintShares[tint] ?? 0 }) }}
                aria-hidden="true"
              />
              {said.classTold(number(from), number(to))}
            </li>
          ))}
        </ul>
      ) : (
        <ul className="map-steps">
          {[...joinSteps, null].map((step) => (
            <li key={step} data-step={step ?? ''}>
              <StepSign id={id} step={step} />
              <span>{step === null ? none : said.steps[step]}</span>
              <span className="count">
                {number(steps.get(step) ?? 0)}
                <span className="visually-hidden"> {said.municipalityWord(steps.get(step) ?? 0)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <ul className="map-signs">
        <li>
          <svg className="step-sign" viewBox="0 0 28 16" aria-hidden="true" focusable="false">
            <path className="map-region" data-depth="0" d="M1 8H27" />
          </svg>
          {said.regionBorder}
        </li>
        {fill === 'deelname' && props.hasIndirect && <li>{said.indirect}</li>}
        {marked !== '' && (
          <li>
            <svg className="step-sign" viewBox="0 0 28 16" aria-hidden="true" focusable="false">
              <circle className="map-mark" cx="14" cy="8" r="4" />
            </svg>
            {said.marked(marked)}
          </li>
        )}
      </ul>
    </section>
  );
}
