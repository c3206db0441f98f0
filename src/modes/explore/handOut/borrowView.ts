import type { Exploring } from '../exploring';

/**
 * Borrows the view of the reader, to show something else for a moment that is no step of theirs: address and history stay as they are.
 *
 * @param exploring - store and history
 * @returns gives it back: all is as it was, but for what is not of the view; where the reader went elsewhere meanwhile it stays so
 */
export function borrowView(exploring: Exploring): {
  readonly giveBack: () => void;
  readonly lose: () => void;
} {
  const { store, history, rested } = exploring;
  const { view, found, shared, notices } = store.getState();
  const past = { ...history };
  const scrolled = document.querySelector(scroller)?.scrollTop ?? 0;
  history.isOnLoan = true;
  // A story that is told would follow what is shown.
  if (view.telling?.isOn) store.setState({ view: { ...view, telling: { ...view.telling, isOn: false } } });
  return {
    giveBack() {
      Object.assign(history, past);
      // The stage may have become another size.
      const { viewport, covered } = store.getState().view;
      store.setState({ view: { ...view, viewport, covered }, found, shared, notices });
      Object.assign(history, past);
      rested.tell(null);
      if (scrolled > 0) scrollAgain(scrolled);
    },
    lose() {
      history.isOnLoan = false;
    },
  };
}

/** What another view than the map is scrolled in. */
const scroller = '.stage-view';

/** The view is made anew, and some of it comes later: it is scrolled as soon as it is as long as it was. */
function scrollAgain(top: number, framesLeft = 120): void {
  const box = document.querySelector(scroller);
  if (box !== null) box.scrollTop = top;
  if (framesLeft > 0 && Math.abs((box?.scrollTop ?? 0) - top) > 1)
    requestAnimationFrame(() => scrollAgain(top, framesLeft - 1));
}
