import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { GraphEvents } from './graphEvents';
import { type MountedGraph, mountGraph } from './mountGraph';

interface GraphViewProps {
  readonly name: string;
  readonly description: string;
  readonly events: GraphEvents;
  /** One finger is left to the page around. */
  readonly isEmbedded: boolean;
  /** Gets the mounted network, and null when it is gone. */
  readonly onMount: (graph: MountedGraph | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The network as a picture, as large as the box it is in. */
export function GraphView(props: GraphViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const newest = useRef(props);
  newest.current = props;
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const graph = mountGraph(element, forward(newest));
    // A task of its own: mounting and showing at once would hold the page up.
    const later = setTimeout(() => newest.current.onMount(graph));
    return () => {
      clearTimeout(later);
      newest.current.onMount(null);
      graph.destroy();
    };
  }, []);
  return (
    <div
      id="graph"
      ref={box}
      className="graph-frame"
      data-embedded={props.isEmbedded}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the network has keys of its own and must be reachable (WCAG 2.1.1).
      tabIndex={0}
      role="application"
      aria-label={props.name}
      aria-description={props.description}
      // Cytoscape, which hears of it first, takes the focus away.
      onMouseDown={(event) => event.currentTarget.focus({ preventScroll: true })}
      onKeyDown={props.onKeyDown}
    />
  );
}

/** Always the newest handlers, without mounting again. */
function forward(newest: { readonly current: GraphViewProps }): GraphEvents {
  return {
    onSelect: (key) => newest.current.events.onSelect(key),
    onCentre: (key) => newest.current.events.onCentre(key),
    onPoint: (key, point) => newest.current.events.onPoint(key, point),
    onPinned: (isPinned) => newest.current.events.onPinned(isPinned),
    isWheelLeft: (event) => newest.current.events.isWheelLeft(event),
    isTouchLeft: (event) => newest.current.events.isTouchLeft(event),
    onTouchLeft: () => newest.current.events.onTouchLeft(),
    onSettled: (isSettled) => newest.current.events.onSettled(isSettled),
  };
}
