import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import type { Theme } from '../../appearance/themes';
import { RimChips, Tooltip, ZoomButtons } from '../../components/StageParts';
import { useWords } from '../../components/Words';
import type { Pointed } from '../../map/itemAt';
import { MapView } from '../../map/MapView';
import type { MountedMap } from '../../map/mountMap';
import type { Network } from '../../network/network';
import { mapWords } from '../../wording/mapWords';
import type { Wording } from '../../wording/wording';
import { describeHit, type HitWords } from './describeHit';
import { describeLine } from './describeLine';
import type { Exploring } from './exploring';
import { focusMap } from './useChoosing';
import { useStage } from './useStage';

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
  const viewport = store((state) => state.view.viewport);
  const network = store((state) => state.data.network);
  const { bundles, sharedLeft, refused } = mapWords[words.language];
  const sentence = selectedName === '' ? bundles : sharedLeft;
  const label =
    pointed === null || network === null ? null : describePointed(exploring, network, pointed.what, words);
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
        {label !== null && pointed !== null && (
          <Tooltip
            xPx={pointed.point.x}
            yPx={pointed.point.y}
            stageWidthPx={viewport.width}
            stageHeightPx={viewport.height}
            {...label}
          />
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

function describePointed(
  exploring: Exploring,
  network: Network,
  what: Pointed,
  words: Wording,
): HitWords | null {
  const label =
    what.kind === 'line' ? describeLine(network, what.line, words) : describeHit(network, what, words);
  return label && { ...label, lines: [...label.lines, ...exploring.tellChanges(what, words)] };
}
