import type { ThingActions } from '../../components/thingActions';
import type { Exploring } from './exploring';

/** What every view gets that takes the place of the map. */
export interface StageViewProps extends ThingActions {
  readonly exploring: Exploring;
  /** Opens the filters in the panel. */
  readonly onFilters: () => void;
  readonly onHelp: () => void;
}
