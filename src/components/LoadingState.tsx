import type { LoadingStage } from '../wording/stateWords';
import { useWords } from './Words';

export interface LoadingProgress {
  readonly stage: LoadingStage;
  /** Tables read in this stage, from 0 to 1. */
  readonly fraction: number;
}

const ringRadii = [54, 42, 30, 18, 7];

/** The whole stage while there is no map yet: nested rings that fill as the reading goes on. */
export function LoadingState({ progress }: { progress: LoadingProgress }) {
  const { states } = useWords();
  return (
    <div className="state loading-state">
      <Rings fraction={progress.fraction} />
      <h2>{states.loading}</h2>
      <ProgressWords progress={progress} />
    </div>
  );
}

/** A small sign on the map while the rest is still being read. */
export function ReadingSign({ progress }: { progress: LoadingProgress }) {
  return (
    <div className="reading-sign">
      <Rings fraction={progress.fraction} />
      <ProgressWords progress={progress} />
    </div>
  );
}

function ProgressWords({ progress }: { progress: LoadingProgress }) {
  const { states, fraction } = useWords();
  return (
    <>
      <p role="status" className="loading-stage">
        {states.stages[progress.stage]}
      </p>
      <progress className="visually-hidden" aria-label={states.loading} max={1} value={progress.fraction} />
      <p className="loading-count" aria-hidden="true">
        {fraction(progress.fraction)}
      </p>
    </>
  );
}

/** Each ring fills in its turn, the outermost first. */
function Rings({ fraction }: { fraction: number }) {
  return (
    <svg className="rings" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
      {ringRadii.map((radius, index) => {
        const filled = Math.min(1, Math.max(0, fraction * ringRadii.length - index));
        return (
          <g key={radius}>
            <circle className="ring-track" cx="60" cy="60" r={radius} />
            <circle
              className="ring-fill"
              cx="60"
              cy="60"
              r={radius}
              pathLength={1}
              strokeDasharray={`${filled} 1`}
              opacity={filled === 0 ? 0 : 1}
              transform="rotate(-90 60 60)"
            />
          </g>
        );
      })}
    </svg>
  );
}
