/** Runs to its end what stops now and then, and gives what it ends with. */
export function runToEnd<Result>(run: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = run.next();
    if (done === true) return value;
  }
}
