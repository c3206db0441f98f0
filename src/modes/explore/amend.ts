import type { ViewOptions } from '../../store/viewOptions';
import type { Exploring } from './exploring';

/**
 * Sets a view where what was asked of it is not there. The reader chose nothing, so it is no entry in the history.
 *
 * @param exploring - the store, and who keeps the address
 * @param options - what becomes otherwise
 */
export function amend({ store, amended }: Exploring, options: Partial<ViewOptions>): void {
  const { view, arrange } = store.getState();
  amended.tell(options);
  arrange({ page: view.options.page, ...options });
}
