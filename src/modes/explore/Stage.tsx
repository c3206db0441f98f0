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
import type { Exploring } from './exploring';

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
        if (isSettled) setLeftOut(scene.linesLeftOut);
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
          const chip = chips.find(({ key }) => key === id);
          if (chip !== undefined) actions.flyToChip(chip);
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
