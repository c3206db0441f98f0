import { type KeyboardEvent, lazy, type ReactNode, Suspense, useMemo } from 'react';
import type { Theme } from '../../appearance/themes';
import { RimChips, ZoomButtons } from '../../components/StageParts';
import { useWords } from '../../components/Words';
import { MapView } from '../../map/MapView';
import type { MountedMap } from '../../map/mountMap';
import { mapWords } from '../../wording/mapWords';
import type { Exploring } from './exploring';
import { focusMap } from './useChoosing';
import { useStage } from './useStage';

/** Comes when something is first pointed at. */
const PointedTip = lazy(async () => {
  const { PointedTip: tip } = await import('./PointedTip');
  return { default: tip };
});

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
  const { box, target, events, pointed, chips, leftOut, spoken, hint } = useStage(exploring, theme);
  const onMount = useMemo(() => (map: MountedMap | null) => exploring.setMap(map), [exploring]);
  const { bundles, sharedLeft, refused } = mapWords[words.language];
  const sentence = selectedName === '' ? bundles : sharedLeft;
  const view = store((state) => state.view.mode);
  return (
    <main ref={box} className="stage-box" data-testid="stage" data-view={view} data-settled="false">
      <div className="map-layer">
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
            if (chip !== undefined) actions.flyToPlaces(chip.places);
            focusMap();
          }}
        />
        <ZoomButtons
          onIn={() => actions.zoomBy(1.6)}
          onOut={() => actions.zoomBy(1 / 1.6)}
          onStart={actions.flyToStart}
        />
        {pointed !== null && (
          <Suspense fallback={null}>
            <PointedTip exploring={exploring} {...pointed} />
          </Suspense>
        )}
        {hint !== null && (
          <p key={hint.times} className="stage-hint">
            {refused[hint.hand]}
          </p>
        )}
        {leftOut > 0 && <p className="lines-left-out">{sentence(words.number(leftOut))}</p>}
      </div>
      {children}
    </main>
  );
}
