import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { MapEvents } from './mapEvents';
import { type MountedMap, mountMap } from './mountMap';
import { isEmbedded } from './zoomHands';

interface MapViewProps {
  readonly name: string;
  readonly description: string;
  readonly events: MapEvents;
  /** Gets the mounted map, and null when it is gone. */
  readonly onMount: (map: MountedMap | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The canvas of the map, as large as the box it is in. */
export function MapView(props: MapViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const newest = useRef(props);
  newest.current = props;
  useEffect(() => {
    if (canvas.current === null) return;
    const map = mountMap(canvas.current, forward(newest));
    newest.current.onMount(map);
    return () => {
      newest.current.onMount(null);
      map.destroy();
    };
  }, []);
  return (
    <div
      id="map"
      className="map-frame"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the map has keys of its own and must be reachable (WCAG 2.1.1).
      tabIndex={0}
      role="application"
      aria-label={props.name}
      aria-description={props.description}
      onKeyDown={props.onKeyDown}
    >
      <canvas ref={canvas} className="map-canvas" data-embedded={isEmbedded()} />
    </div>
  );
}

/** The newest handlers, without mounting again. */
function forward(newest: { readonly current: MapViewProps }): MapEvents {
  return {
    sceneNow: (part) => newest.current.events.sceneNow(part),
    partNow: () => newest.current.events.partNow(),
    themeNow: () => newest.current.events.themeNow(),
    onMove: (camera) => newest.current.events.onMove(camera),
    onDepart: () => newest.current.events.onDepart(),
    onRest: () => newest.current.events.onRest(),
    onPoint: (hit, point) => newest.current.events.onPoint(hit, point),
    onRefused: (hand) => newest.current.events.onRefused(hand),
    onSelect: (hit) => newest.current.events.onSelect(hit),
    onEnter: (hit, point, isOutward) => newest.current.events.onEnter(hit, point, isOutward),
    onResize: (viewport) => newest.current.events.onResize(viewport),
    onPainted: (scene, isSettled) => newest.current.events.onPainted(scene, isSettled),
  };
}
