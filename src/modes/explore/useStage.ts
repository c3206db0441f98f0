import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Theme } from '../../appearance/themes';
import { useWords } from '../../components/Words';
import type { Pointed } from '../../map/itemAt';
import type { MapEvents } from '../../map/mapEvents';
import type { RefusedHand } from '../../map/zoomHands';
import type { RimChip, ScenePoint } from '../../scene/scene';
import type { describeStage } from './describeStage';
import type { Exploring } from './exploring';
import { describeInAttributes, pointAtMiddle } from './stageMarks';

/** What the stage shows over the map, and what the map asks and tells. */
export interface StageHandle {
  readonly box: RefObject<HTMLElement | null>;
  /** The ring around what Enter would choose. */
  readonly target: RefObject<HTMLDivElement | null>;
  readonly events: MapEvents;
  readonly pointed: { readonly what: Pointed; readonly point: ScenePoint } | null;
  readonly chips: readonly RimChip[];
  /** Lines that are not drawn because weaker. */
  readonly leftOut: number;
  /** The stage in words, once it has come to rest. */
  readonly spoken: string;
  /** What the map did not do inside another page, and how often that happened; null = nothing. */
  readonly hint: { readonly hand: RefusedHand; readonly times: number } | null;
}

/** Joins the stage to the map: what is painted comes back as attributes, chips and words. */
export function useStage(exploring: Exploring, theme: Theme): StageHandle {
  const { store, pipeline, actions } = exploring;
  const words = useWords();
  const box = useRef<HTMLElement>(null);
  const target = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<StageHandle['pointed']>(null);
  const [chips, setChips] = useState<readonly RimChip[]>([]);
  const [leftOut, setLeftOut] = useState(0);
  const [spoken, setSpoken] = useState('');
  const [hint, setHint] = useState<StageHandle['hint']>(null);
  // Whoever waits for rest must not take that of the picture before for it.
  useEffect(
    () =>
      store.subscribe(({ data, view }, before) => {
        const isOther =
          data.network !== before.data.network ||
          view.choice !== before.view.choice ||
          (view.mode !== before.view.mode && (isCovered(view) || isCovered(before.view))) ||
          view.connection !== before.view.connection;
        if (isOther) box.current?.setAttribute('data-settled', 'false');
        if (isCovered(before.view) && !isCovered(view)) exploring.map()?.refresh();
      }),
    [store, exploring],
  );
  const shownWords = useRef(words);
  shownWords.current = words;
  const shownTheme = useRef(theme);
  if (shownTheme.current !== theme) {
    shownTheme.current = theme;
    exploring.map()?.refresh();
  }
  const events = useMemo(
    (): MapEvents => ({
      sceneNow: (part) =>
        part === 'all' ? pipeline.sceneOf(store.getState()) : pipeline.partOf(store.getState(), part),
      partNow: () => pipeline.nextPart(store.getState()),
      isCovered: () => isCovered(store.getState().view),
      themeNow: () => shownTheme.current,
      markPainterNow: exploring.showing,
      ownPainterNow: exploring.ownPainter,
      onMove: (camera) => {
        store.getState().moveCamera(camera);
        setPointed(null);
      },
      onDepart: () => box.current?.setAttribute('data-settled', 'false'),
      onRest: () => exploring.rested.tell(null),
      onPoint: (what, point) => setPointed(what === null ? null : { what, point }),
      onRefused: (hand) => setHint((before) => ({ hand, times: (before?.times ?? 0) + 1 })),
      onSelect(hit) {
        setPointed(null);
        actions.choose(hit);
      },
      onEnter: actions.enter,
      onResize: (viewport) => store.getState().resizeStage(viewport),
      onPainted(scene, isSettled) {
        describeInAttributes(box.current, exploring, scene, isSettled);
        setChips((before) => (isSameChips(before, scene.chips) ? before : scene.chips));
        if (isSettled) {
          setLeftOut(scene.linesLeftOut);
          speak(exploring, scene, shownWords.current).then(setSpoken, () => undefined);
        }
        pointAtMiddle(target.current, exploring, scene);
        exploring.painted.tell({ scene, isSettled });
      },
    }),
    [store, pipeline, actions, exploring],
  );
  return { box, target, events, pointed, chips, leftOut, spoken, hint };
}

/** The network lies over the map, and goes on by itself. */
function isCovered({ mode }: { readonly mode: string }): boolean {
  return mode === 'netwerk';
}

/** The stage in words is for who does not see it: the picture does not wait for it. */
async function speak(...stage: Parameters<typeof describeStage>): Promise<string> {
  const { describeStage: describe } = await import('./describeStage');
  return describe(...stage);
}

function isSameChips(a: readonly RimChip[], b: readonly RimChip[]): boolean {
  return (
    a.length === b.length &&
    a.every((chip, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        chip.key === other.key &&
        chip.count === other.count &&
        chip.x === other.x &&
        chip.y === other.y
      );
    })
  );
}
