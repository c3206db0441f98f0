import { ChangedCard } from '../../components/ChangedCard';
import { ChangeLegend } from '../../components/ChangeLegend';
import { paintBadges, paintRings } from '../../map/paintMarks';
import { countChanges } from '../../scene/countChanges';
import { markScene } from '../../scene/markScene';
import { describeChanges } from './describeChanges';

/** All that it takes to show changes; fetched when there are some, so that nobody waits for it who compares nothing. */
export const changeShowing = {
  countChanges,
  markScene,
  paintRings,
  paintBadges,
  describeChanges,
  ChangeLegend,
  ChangedCard,
};

export type ChangeShowing = typeof changeShowing;
