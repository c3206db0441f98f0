/** Work that is done slice by slice. */
export interface Slices {
  /** Does at once what is left. */
  finish(): void;
  stop(): void;
}

/**
 * Does work in slices, the first at once and each other in a frame of its own.
 *
 * @param slices - in order
 * @param run - does one
 * @param onEnd - told when all are done, not when they were stopped
 * @returns ways to end it sooner
 */
export function runInSlices<Slice>(
  slices: readonly Slice[],
  run: (slice: Slice) => void,
  onEnd: () => void,
): Slices {
  let done = 0;
  let frame = 0;
  let isOver = false;
  const end = (): void => {
    isOver = true;
    onEnd();
  };
  const next = (): void => {
    const slice = slices[done];
    done += 1;
    if (slice !== undefined) run(slice);
    if (done >= slices.length) end();
    else frame = requestAnimationFrame(next);
  };
  next();
  return {
    finish() {
      cancelAnimationFrame(frame);
      if (isOver) return;
      for (const slice of slices.slice(done)) run(slice);
      end();
    },
    stop() {
      cancelAnimationFrame(frame);
      isOver = true;
    },
  };
}
