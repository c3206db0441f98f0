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
    },
    lose() {
      history.isOnLoan = false;
    },
  };
}
