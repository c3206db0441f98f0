import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import type { Theme } from '../../appearance/themes';
import { RimChips, Tooltip, ZoomButtons } from '../../components/StageParts';
import { useWords } from '../../components/Words';
import type { SceneHit } from '../../map/itemAt';
import { MapView } from '../../map/MapView';
import type { MapEvents, MountedMap } from '../../map/mountMap';
import { idOfPlace, idOfThing, levelOfPlace } from '../../network/lookUp';
import type { RimChip, Scene, ScenePoint } from '../../scene/scene';
import { mapWords } from '../../wording/mapWords';
import { describeHit } from './describeHit';
import { describeStage } from './describeStage';
import type { Exploring } from './exploring';
import { placeInMiddle } from './placeInMiddle';

interface StageProps {
  readonly exploring: Exploring;
  readonly theme: Theme;
  /** Name of what is selected, for the chips at the rim. */
  readonly selectedName: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** The map with what lies over it: chips at the rim, zoom buttons, the name of what is pointed at. */
export function Stage({ exploring, theme, selectedName, onKeyDown, children }: StageProps) {
  const { store, pipeline, actions } = exploring;
  const words = useWords();
  const box = useRef<HTMLElement>(null);
  const [pointed, setPointed] = useState<{ hit: SceneHit; point: ScenePoint } | null>(null);
  const [chips, setChips] = useState<readonly RimChip[]>([]);
  const [leftOut, setLeftOut] = useState(0);
  const [spoken, setSpoken] = useState('');
  const target = useRef<HTMLDivElement>(null);
  const shownWords = useRef(words);
  shownWords.current = words;
  const shownTheme = useRef(theme);
  if (shownTheme.current !== theme) {
    shownTheme.current = theme;
    exploring.map()?.refresh();
  }
  const events = useMemo(
    (): MapEvents => ({
      sceneNow: () => pipeline.sceneOf(store.getState()),
      themeNow: () => shownTheme.current,
      onMove: (camera) => {
        store.getState().moveCamera(camera);
        setPointed(null);
      },
      onRest: () => exploring.rested.tell(null),
      onPoint: (hit, point) => setPointed(hit === null ? null : { hit, point }),
      onSelect: actions.choose,
      onEnter: actions.enter,
      onResize: (viewport) => store.getState().resizeStage(viewport),
      onPainted(scene, isSettled) {
        mark(box.current, exploring, scene, isSettled);
        setChips((before) => (isSameChips(before, scene.chips) ? before : scene.chips));
        if (isSettled) {
          setLeftOut(scene.linesLeftOut);
          setSpoken(describeStage(exploring, scene, shownWords.current));
        }
        pointAtMiddle(target.current, exploring, scene);
        exploring.painted.tell({ scene, isSettled });
      },
    }),
    [store, pipeline, actions, exploring],
  );
  const onMount = useMemo(() => (map: MountedMap | null) => exploring.setMap(map), [exploring]);
  const viewport = store((state) => state.view.viewport);
  const network = store((state) => state.data.network);
  const { bundles, sharedLeft } = mapWords[words.language];
  const sentence = selectedName === '' ? bundles : sharedLeft;
  const label = pointed === null || network === null ? null : describeHit(network, pointed.hit, words);
  return (
    <main ref={box} className="stage-box" data-testid="stage" data-view="kaart" data-settled="false">
      <MapView
        name={words.frame.mapName}
        description={words.frame.mapKeys}
        events={events}
        onMount={onMount}
        onKeyDown={onKeyDown}
      />
      <div ref={target} className="map-target" aria-hidden="true" />
      <p className="visually-hidden" role="status" aria-live="polite">
        {spoken}
      </p>
      <RimChips
        chips={chips.map((chip) => ({
          id: chip.key,
          count: chip.count,
          xPx: chip.x,
          yPx: chip.y,
          angle: chip.angle,
          label: selectedName,
        }))}
        onGo={({ id }) => {
          const chip = pipeline.sceneOf(store.getState())?.chips.find(({ key }) => key === id);
          if (chip !== undefined) actions.flyToChip(chip);
          document.getElementById('map')?.focus();
        }}
      />
      <ZoomButtons
        onIn={() => actions.zoomBy(1.6)}
        onOut={() => actions.zoomBy(1 / 1.6)}
        onStart={actions.flyToStart}
      />
      {label !== null && pointed !== null && (
        <Tooltip
          xPx={pointed.point.x}
          yPx={pointed.point.y}
          stageWidthPx={viewport.width}
          stageHeightPx={viewport.height}
          {...label}
        />
      )}
      {leftOut > 0 && <p className="lines-left-out">{sentence(words.number(leftOut))}</p>}
      {children}
    </main>
  );
}

/** Draws a ring around what Enter would choose; it shows while the map has the focus of the keyboard. */
function pointAtMiddle(ring: HTMLElement | null, { store, pipeline }: Exploring, scene: Scene): void {
  const state = store.getState();
  if (ring === null || state.data.network === null) return;
  const { nesting } = state.data.network;
  const found = placeInMiddle(scene, nesting, pipeline.focusOf(state), state.view.viewport);
  ring.dataset['shown'] = String(found !== null);
  if (found === null) return;
  const size = 2 * found.r + 6;
  ring.style.width = `${size}px`;
  ring.style.height = `${size}px`;
  ring.style.transform = `translate(${found.x - size / 2}px, ${found.y - size / 2}px)`;
}

/** The attributes that other programs read; written after each painted frame, without a render. */
function mark(box: HTMLElement | null, exploring: Exploring, scene: Scene, isSettled: boolean): void {
  const state = exploring.store.getState();
  const { network } = state.data;
  if (box === null || network === null) return;
  const focus = exploring.pipeline.focusOf(state);
  const selection = exploring.pipeline.selectionOf(state);
  write(box, 'data-focus', idOfPlace(network, focus));
  write(box, 'data-level', levelOfPlace(network, focus));
  write(box, 'data-selection', selection === null ? '' : idOfThing(network, selection));
  write(box, 'data-elements', String(scene.count));
  write(box, 'data-lines-left-out', String(scene.linesLeftOut));
  write(box, 'data-settled', String(isSettled));
}

function write(box: HTMLElement, name: string, value: string): void {
  if (box.getAttribute(name) !== value) box.setAttribute(name, value);
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
