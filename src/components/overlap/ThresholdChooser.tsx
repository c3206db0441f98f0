import type { CSSProperties } from 'react';
import { overlapWords } from '../../wording/overlapWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';

interface ThresholdChooserProps {
  readonly threshold: number;
  /** Per number of shared organisations how many pairs share at least so many. */
  readonly pairsAtLeast: readonly number[];
  readonly onThreshold: (threshold: number) => void;
}

/** Narrower bars have no room for a number. */
const mostTold = 20;

/** From how many shared organisations on two tables are a pair; tells for each number how many pairs it would leave. */
export function ThresholdChooser({ threshold, pairsAtLeast, onThreshold }: ThresholdChooserProps) {
  const words = useWords();
  const said = overlapWords[words.language];
  const most = Math.max(pairsAtLeast.length - 1, threshold, 1);
  const pairsAt = (least: number): number => pairsAtLeast[least] ?? 0;
  const told = (least: number): string => said.pairCount(pairsAt(least), words.number(pairsAt(least)));
  const neighbours = [threshold - 1, threshold + 1].filter((least) => least >= 1 && least <= most);
  return (
    <fieldset className="threshold" style={{ '--steps': most } as CSSProperties}>
      <legend className="label">{said.threshold}</legend>
      <p className="threshold-now">
        <span className="threshold-value">{words.number(threshold)}</span>
        <span>
          <strong>{told(threshold)}</strong>
          <span className="soft">
            {neighbours.map((least) => said.atLeast(least, told(least))).join(' · ')}
          </span>
        </span>
      </p>
      <div className="threshold-hands">
        <button
          type="button"
          className="tool"
          disabled={threshold <= 1}
          onClick={() => onThreshold(threshold - 1)}
        >
          <Icon name="minus" />
          <span className="visually-hidden">{said.fewer}</span>
        </button>
        <div className="threshold-scale">
          <Bars {...{ threshold, pairsAtLeast, most }} />
          <input
            type="range"
            aria-label={said.threshold}
            aria-valuetext={said.thresholdSpoken(threshold, told(threshold))}
            min={1}
            max={most}
            step={1}
            value={threshold}
            onChange={(event) => onThreshold(Number(event.target.value))}
          />
        </div>
        <button
          type="button"
          className="tool"
          disabled={threshold >= most}
          onClick={() => onThreshold(threshold + 1)}
        >
          <Icon name="plus" />
          <span className="visually-hidden">{said.more}</span>
        </button>
      </div>
    </fieldset>
  );
}

/** As tall as the root of what is left: one pair must still show beside thousands. The slider says the same in numbers. */
function Bars({
  threshold,
  pairsAtLeast,
  most,
}: Pick<ThresholdChooserProps, 'threshold' | 'pairsAtLeast'> & { readonly most: number }) {
  const { number } = useWords();
  const all = Math.max(1, pairsAtLeast[1] ?? 0);
  return (
    <ol className="threshold-bars" aria-hidden="true">
      {Array.from({ length: most }, (_, position) => {
        const least = position + 1;
        const pairs = pairsAtLeast[least] ?? 0;
        return (
          <li key={least} data-now={least === threshold} data-left={least >= threshold}>
            {most <= mostTold && <span className="threshold-count">{number(pairs)}</span>}
            <span className="threshold-bar" style={{ height: `${Math.sqrt(pairs / all) * 2}rem` }} />
            {most <= mostTold && <span className="threshold-least">{least}</span>}
          </li>
        );
      })}
    </ol>
  );
}
