import { Tooltip } from '../../components/Tooltip';
import { useWords } from '../../components/Words';
import type { Pointed } from '../../map/itemAt';
import type { Network } from '../../network/network';
import type { ScenePoint } from '../../scene/scene';
import type { Wording } from '../../wording/wording';
import { describeHit, type HitWords } from './describeHit';
import { describeLine } from './describeLine';
import type { Exploring } from './exploring';
import { tellOwn } from './tellOwn';

interface PointedTipProps {
  readonly exploring: Exploring;
  readonly what: Pointed;
  readonly point: ScenePoint;
}

/** The name of what is pointed at, beside the pointer. */
export function PointedTip({ exploring, what, point }: PointedTipProps) {
  const { store } = exploring;
  const words = useWords();
  const viewport = store((state) => state.view.viewport);
  const network = store((state) => state.data.network);
  const label = network === null ? null : describePointed(exploring, network, what, words);
  if (label === null) return null;
  return (
    <Tooltip
      xPx={point.x}
      yPx={point.y}
      stageWidthPx={viewport.width}
      stageHeightPx={viewport.height}
      {...label}
    />
  );
}

function describePointed(
  exploring: Exploring,
  network: Network,
  what: Pointed,
  words: Wording,
): HitWords | null {
  const label =
    what.kind === 'line' ? describeLine(network, what.line, words) : describeHit(network, what, words);
  if (label === null) return null;
  const own = what.kind === 'place' ? tellOwn(exploring, what.place, words) : [];
  return { ...label, lines: [...label.lines, ...own, ...exploring.tellChanges(what, words)] };
}
