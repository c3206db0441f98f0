import { isSameChoice } from '../../network/choice';
import type { LinkState } from '../../store/link';
import type { Exploring } from './exploring';

/** What a link tells of the view. */
export type LinkView = Pick<
  LinkState,
  | 'mode'
  | 'deskPart'
  | 'focus'
  | 'selection'
  | 'showsRelations'
  | 'steps'
  | 'choice'
  | 'own'
  | 'connection'
  | 'options'
  | 'panelTab'
>;

/**
 * Shows all that a link tells of the view, and flies to where it leads.
 *
 * @param exploring - store and actions
 * @param link - the view; a place that is not there leads to the start
 */
export function showLink({ store, actions }: Pick<Exploring, 'store' | 'actions'>, link: LinkView): void {
  showAllButPlace({ store }, link);
  flyToFocus({ actions }, link.focus);
}

/**
 * Shows all that a link tells of the view but where it leads.
 *
 * @param exploring - store
 * @param link - the view
 */
export function showAllButPlace({ store }: Pick<Exploring, 'store'>, link: LinkView): void {
  const state = store.getState();
  state.open(link.mode, link.deskPart);
  // Asking for a connection lets go of what is selected.
  state.connect(link.connection);
  state.select(link.selection);
  state.takeSteps(link.steps);
  // A choice is made anew each time it is read; the same again need not be counted anew.
  if (!isSameChoice(link.choice, state.view.choice)) state.choose(link.choice);
  state.lookAs(link.own);
  state.arrange(link.options);
  state.turnTo(link.panelTab);
  state.showRelations(link.showsRelations);
}

/**
 * Flies to a place.
 *
 * @param exploring - the actions of the map
 * @param focus - id; null, and what is not there, = the start
 */
export function flyToFocus({ actions }: Pick<Exploring, 'actions'>, focus: string | null): void {
  if (focus === null || !actions.flyToId(focus)) actions.flyToStart();
}
