/** Prints the view that fills the stage once it is there: a list that was only just opened is made first. */
export function printView(): void {
  const until = performance.now() + longestMs;
  const isReady = (): boolean => {
    const view = document.querySelector('.stage-view > *');
    return view?.matches(':not([data-ready="false"]):not([aria-busy="true"])') === true;
  };
  const tick = (): void => {
    if (isReady() || performance.now() > until) window.print();
    else requestAnimationFrame(tick);
  };
  // The dialog goes first.
  requestAnimationFrame(tick);
}

/** What is not there by then is printed as it is. */
const longestMs = 5000;
