/** Work goes on for so long before the page gets a turn; a frame lasts 16 ms. */
const sliceMs = 10;

/**
 * Runs something that is made in steps, without holding up the page. What takes little is made at once.
 *
 * @param steps - of what is made
 * @param onMade - told when it is
 * @returns stops it
 */
export function runSteps<Made>(steps: Generator<undefined, Made>, onMade: (made: Made) => void): () => void {
  let timer = 0;
  const run = (): void => {
    const step = runSlice(steps);
    if (step.done === true) onMade(step.value);
    else timer = window.setTimeout(run);
  };
  run();
  return () => window.clearTimeout(timer);
}

/**
 * Runs to its end something that is made in steps, without holding up the page.
 *
 * @param steps - of what is made
 * @returns what was made; fails when a step does
 */
export async function finishSteps<Made>(steps: Generator<undefined, Made>): Promise<Made> {
  for (;;) {
    const step = runSlice(steps);
    if (step.done === true) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function runSlice<Made>(steps: Generator<undefined, Made>): IteratorResult<undefined, Made> {
  const until = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done === true || performance.now() >= until) return step;
  }
}
