import { useCallback, useEffect, useRef, useState } from 'react';
import { keepTab, readTab } from './speakerKept';
import { pauseStopwatch, resetStopwatch, type Stopwatch, startStopwatch, unusedStopwatch } from './stopwatch';

/** How long has been spoken, and the hands on it. */
export interface StopwatchHands {
  readonly stopwatch: Stopwatch;
  readonly start: () => void;
  readonly pause: () => void;
  readonly reset: () => void;
}

/**
 * Counts how long a story is told: from its first step on, and not while it is left. A story that begins again, begins at
 * zero; a page that is loaded again counts on.
 */
export function useStopwatch(isOn: boolean, step: number): StopwatchHands {
  const [stopwatch, setStopwatch] = useState(() => readTab().stopwatch);
  useEffect(() => keepTab({ stopwatch }), [stopwatch]);
  const wasOn = useRef<boolean | null>(null);
  const begin = useRef(step);
  begin.current = step;
  useEffect(() => {
    const before = wasOn.current;
    wasOn.current = isOn;
    const now = Date.now();
    if (isOn && before === false && begin.current === 1) setStopwatch(startStopwatch(unusedStopwatch, now));
    else if (isOn && (before === false || !hasBegun(readTab().stopwatch)))
      setStopwatch((held) => startStopwatch(held, now));
    else if (!isOn && before === true) setStopwatch((held) => pauseStopwatch(held, now));
  }, [isOn]);
  return {
    stopwatch,
    start: useCallback(() => setStopwatch((held) => startStopwatch(held, Date.now())), []),
    pause: useCallback(() => setStopwatch((held) => pauseStopwatch(held, Date.now())), []),
    reset: useCallback(() => setStopwatch((held) => resetStopwatch(held, Date.now())), []),
  };
}

function hasBegun({ since, heldMs }: Stopwatch): boolean {
  return since !== null || heldMs > 0;
}
