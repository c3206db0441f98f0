import { paintOwn } from '../../map/paintOwn';
import { ownScene } from '../../scene/ownScene';

/** What it takes to show on the map where the reader's organisation sits; fetched once there is one. */
export const ownShowing = { ownScene, paintOwn };
