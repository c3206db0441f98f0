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

/** Always the newest handlers, without mounting again. */
function forward(newest: { readonly current: MapViewProps }): MapEvents {
  return new Proxy(newest.current.events, {
    get: (_first, name) => Reflect.get(newest.current.events, name),
  });
}
