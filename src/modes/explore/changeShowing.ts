import { ChangeLegend } from '../../components/ChangeLegend';
import { ChangeNote } from '../../components/ChangeNote';
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
  ChangeNote,
};

export type ChangeShowing = typeof changeShowing;
