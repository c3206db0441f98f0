import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Theme } from '../../../appearance/themes';
import type { BoxPoint } from '../../../graph/graphEvents';
import type { MountedGraph } from '../../../graph/mountGraph';
import { findThing } from '../../../network/lookUp';
import type { Members, Network } from '../../../network/network';
import type { NetworkPicture } from '../../../scene/networkPicture';
import { pointOnMap, type ShownMap } from '../../../scene/networkStart';
import type { Exploring } from '../exploring';
import { describeDrawn } from './describeDrawn';

type FullNetwork = Network & { readonly members: Members };

/** What the network shows now, and of what. */
export interface ShownNetwork {
  readonly network: FullNetwork;
  readonly picture: NetworkPicture;
  /** The same for the same question, whatever is left out by a choice. */
  readonly asked: string;
  /** It answers what is asked now. */
  readonly isCurrent: boolean;
  /** It is shown as a picture, and not as a list or as nothing. */
  readonly isPicture: boolean;
}

/** Long enough to see where all comes from, and short enough for the network to open within a second. */
export const travelMs = 450;

/** Joins the mounted network to the store: what is shown, selected and settled. */
export function useGraph(exploring: Exploring, shown: ShownNetwork | null, theme: Theme) {
  const { store } = exploring;
  const [graph, setGraph] = useState<MountedGraph | null>(null);
  const selection = store((state) => state.view.selection);
  const isSettled = useRef(false);
  const last = useRef<{ readonly graph: MountedGraph; readonly asked: string } | null>(null);
  const seenBefore = useRef<{ readonly graph: unknown; readonly selection: unknown; asked: unknown } | null>(
    null,
  );
  const newest = useRef(shown);
  newest.current = shown;
  const { isCurrent = false, isPicture = false, picture = null } = shown ?? {};

  useLayoutEffect(() => graph?.dress(theme), [graph, theme]);
  useLayoutEffect(() => {
    const { current } = newest;
    if (graph === null || picture === null || current === null) return;
    const before = last.current;
    last.current = { graph, asked: current.asked };
    const isFirst = before === null;
    // Who comes by a link to the network has not seen the map it would come from.
    const isStill = isReduced() || (isFirst ? exploring.history.isOfLink : before.graph !== graph);
    graph.show(picture, {
      from: isFirst && !isStill ? startsOnMap(exploring, current.network) : () => null,
      durationMs: isStill ? 0 : travelMs,
      isOther: isFirst || before.graph !== graph || before.asked !== current.asked,
    });
  }, [graph, picture, exploring]);
  useLayoutEffect(() => {
    const chosen = picture === null ? null : selection;
    graph?.mark(chosen);
    const seen = { graph, selection, asked: newest.current?.asked };
    const before = seenBefore.current;
    seenBefore.current = seen;
    // Under another choice the reader stays where they look.
    const isOther = before?.graph !== graph || before.selection !== selection || before.asked !== seen.asked;
    if (chosen !== null && isOther) graph?.bringInSight(chosen);
  }, [graph, picture, selection]);
  const tell = useTelling(exploring, { graph, newest, isSettled });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked anew is not at rest, and tells so.
  useLayoutEffect(tell, [tell, isCurrent, isPicture, picture]);
  const onSettled = useCallback(
    (settled: boolean) => {
      isSettled.current = settled;
      tell();
    },
    [tell],
  );
  return { graph, setGraph, onSettled };
}

/** Tells other programs what is drawn, as long as the network is there. */
function useTelling(
  exploring: Exploring,
  {
    graph,
    newest,
    isSettled,
  }: {
    readonly graph: MountedGraph | null;
    readonly newest: RefObject<ShownNetwork | null>;
    readonly isSettled: RefObject<boolean>;
  },
): () => void {
  const tell = useCallback(() => {
    const { current } = newest;
    if (current === null || !current.isCurrent || (current.isPicture && graph === null)) {
      markUnsettled(exploring);
      return;
    }
    const drawn = () => (graph === null || !current.isPicture ? [] : onPage(graph));
    const { nodes, edges } = current.picture;
    exploring.elsewhere.drawn = {
      elements: nodes.length + edges.length,
      isSettled: isSettled.current || !current.isPicture,
      position(id) {
        const found = drawn().find(({ key }) => isMeant(current.network, key, id));
        return found === undefined ? null : { x: found.x, y: found.y, r: found.r };
      },
      visible: () => describeDrawn(current.network, drawn()),
    };
    if (!exploring.elsewhere.drawn.isSettled) markUnsettled(exploring);
    exploring.map()?.refresh();
  }, [exploring, graph, newest, isSettled]);
  useEffect(
    () => () => {
      exploring.elsewhere.drawn = null;
      exploring.map()?.refresh();
    },
    [exploring],
  );
  return tell;
}

/** At once: whoever waits for rest must not take that of before for it. */
function markUnsettled({ elsewhere }: Exploring): void {
  if (elsewhere.drawn !== null) elsewhere.drawn = { ...elsewhere.drawn, isSettled: false };
  document.querySelector('[data-testid="stage"]')?.setAttribute('data-settled', 'false');
}

function isMeant(network: Network, key: string, id: string): boolean {
  if (key === id) return true;
  const [one, other] = [findThing(network, key), findThing(network, id)];
  return one !== null && one.kind === other?.kind && one.index === other.index;
}

function onPage(graph: MountedGraph) {
  const box = document.getElementById('graph')?.getBoundingClientRect();
  return graph
    .drawn()
    .map((node) => ({ ...node, x: node.x + (box?.left ?? 0), y: node.y + (box?.top ?? 0) }));
}

/**
 * Says where on the network's box things lie on the map behind it.
 *
 * @param exploring - the map
 * @param network - what is shown
 * @returns for the key of a thing a point on the box; null for what has no place on the map
 */
export function startsOnMap(exploring: Exploring, network: FullNetwork): (key: string) => BoxPoint | null {
  const state = exploring.store.getState();
  const scene = exploring.pipeline.sceneOf(state);
  const { layout } = state.data;
  const { camera, viewport } = state.view;
  const stage = document.querySelector('[data-testid="stage"]')?.getBoundingClientRect();
  const box = document.getElementById('graph')?.getBoundingClientRect();
  if (scene === null || layout === null || camera === null || !stage || !box) return () => null;
  const map: ShownMap = { network, layout, camera, viewport, scene };
  return (key) => {
    const thing = findThing(network, key);
    const point = thing === null ? null : pointOnMap(map, thing);
    return point && { x: point.x + stage.left - box.left, y: point.y + stage.top - box.top };
  };
}

export function isReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
