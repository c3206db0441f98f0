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
    const until = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done === true) {
        onMade(step.value);
        return;
      }
    } while (performance.now() < until);
    timer = window.setTimeout(run);
  };
  run();
  return () => window.clearTimeout(timer);
}
