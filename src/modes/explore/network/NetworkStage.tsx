import { useEffect, useMemo, useState } from 'react';
import { NetworkKey } from '../../../components/network/NetworkParts';
import { ZoomButtons } from '../../../components/StageParts';
import { Tooltip } from '../../../components/Tooltip';
import { useWords } from '../../../components/Words';
import { GraphView } from '../../../graph/GraphView';
import type { BoxPoint, GraphEvents } from '../../../graph/graphEvents';
import type { MountedGraph } from '../../../graph/mountGraph';
import { isEmbedded, type RefusedHand } from '../../../map/zoomHands';
import { findThing, placeOf } from '../../../network/lookUp';
import type { Network } from '../../../network/network';
import { networkWords } from '../../../wording/networkWords';
import { describeHit } from '../describeHit';
import type { Exploring } from '../exploring';
import { focusMap } from '../useChoosing';
import { runNetworkKey } from './networkKeys';

interface NetworkStageProps {
  readonly exploring: Exploring;
  /** Null until it is known what is drawn: the frame is there before. */
  readonly network: Network | null;
  readonly graph: MountedGraph | null;
  readonly onMount: (graph: MountedGraph | null) => void;
  readonly onSettled: (isSettled: boolean) => void;
  readonly onPinned: (isPinned: boolean) => void;
  readonly onCentre: (key: string) => void;
  readonly onHelp: () => void;
}

/** A hand that was left to the page around, and how often that was told: each time the hint comes anew. */
interface Refusal {
  readonly hand: RefusedHand;
  readonly times: number;
}

function refuse(hand: RefusedHand): (before: Refusal | null) => Refusal {
  return (before) => ({ hand, times: (before?.times ?? 0) + 1 });
}

/** The network as a picture, with what lies over it. */
export function NetworkStage(props: NetworkStageProps) {
  const { exploring, network, graph } = props;
  const { store } = exploring;
  const said = networkWords[useWords().language];
  const [pointed, setPointed] = useState<{ readonly key: string; readonly point: BoxPoint } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { onSettled, onPinned, onCentre, onHelp } = props;
  const events = useMemo(
    (): GraphEvents => ({
      onSelect: (key) => store.getState().select(key),
      onCentre,
      onPoint: (key, point) =>
        setPointed((before) => (key === null ? (before === null ? before : null) : { key, point })),
      onPinned,
      onSettled,
      // Inside another page the wheel is that page's, unless Ctrl or ⌘ is held; so is one finger.
      isWheelLeft(event) {
        const isLeft = isEmbedded() && !event.ctrlKey && !event.metaKey;
        if (isLeft) setRefusal(refuse('wheel'));
        return isLeft;
      },
      isTouchLeft: ({ touches }) => isEmbedded() && touches.length < 2,
      onTouchLeft: () => setRefusal(refuse('touch')),
    }),
    [store, onCentre, onPinned, onSettled],
  );
  useEffect(goOnFromBar, []);
  return (
    <div className="network-box">
      <GraphView
        name={said.frameName}
        description={said.frameKeys}
        events={events}
        isEmbedded={isEmbedded()}
        onMount={props.onMount}
        onKeyDown={(event) => {
          if (graph === null) return;
          const targets = { ...graph, ...keyTargets({ exploring, graph, onCentre, onHelp }) };
          if (runNetworkKey(event, targets)) event.preventDefault();
        }}
      />
      <NetworkKey />
      <ZoomButtons
        onIn={() => graph?.zoomBy(1.5)}
        onOut={() => graph?.zoomBy(1 / 1.5)}
        onStart={() => graph?.fit()}
        fit={said.fit}
      />
      {pointed !== null && network !== null && (
        <Tip network={network} thingKey={pointed.key} point={pointed.point} />
      )}
      {refusal !== null && (
        <p key={refusal.times} className="stage-hint">
          {said.refused[refusal.hand]}
        </p>
      )}
    </div>
  );
}

/** Who chose the network in the bar goes on with it by keyboard, as with the map; a link leaves the focus at the top of the page. */
function goOnFromBar(): void {
  if (document.activeElement?.closest('.view-bar')) focusMap();
}

function keyTargets({
  exploring: { store },
  graph,
  onCentre,
  onHelp,
}: {
  readonly exploring: Exploring;
  readonly graph: MountedGraph;
  readonly onCentre: (key: string) => void;
  readonly onHelp: () => void;
}) {
  const withSelection = (run: (key: string) => void) => (): void => {
    const { selection } = store.getState().view;
    if (selection !== null) run(selection);
  };
  return {
    showSelection: withSelection(graph.bringInSight),
    centreSelection: withSelection(onCentre),
    setSteps: (steps: 1 | 2 | 3) => store.getState().takeSteps(steps),
    openHelp: onHelp,
    allowsSingleKeys: () => store.getState().view.singleKeys,
  };
}

/** The name of what is pointed at. */
function Tip({
  network,
  thingKey,
  point,
}: {
  readonly network: Network;
  readonly thingKey: string;
  readonly point: BoxPoint;
}) {
  const words = useWords();
  const thing = findThing(network, thingKey);
  if (thing === null) return null;
  const nowhere = { x: 0, y: 0, r: 0 };
  const label = describeHit(
    network,
    thing.kind === 'organisation'
      ? { kind: 'organisation', index: thing.index, verband: -1, ...nowhere }
      : { kind: 'place', place: placeOf(network, thing), ...nowhere },
    words,
  );
  const box = document.getElementById('graph');
  if (label === null || box === null) return null;
  return (
    <Tooltip
      xPx={point.x}
      yPx={point.y}
      stageWidthPx={box.clientWidth}
      stageHeightPx={box.clientHeight}
      {...label}
    />
  );
}
