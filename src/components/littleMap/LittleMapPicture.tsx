import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { mixedInCss, tintShares } from '../../appearance/littleMapLook';
import type { DrawnMunicipality, LittleMap, MapFrame, MapLabel } from '../../scene/littleMap/littleMap';
import { type Direction, neighbourTowards } from '../../scene/littleMap/neighbourTowards';
import { filledWith, patternId, StepPatterns } from './StepFill';

/** What the hand or the keyboard does to a municipality. */
export interface MunicipalHands {
  readonly onPoint: (shape: number | null) => void;
  readonly onChoose: (shape: number) => void;
  /** Goes there on the large map. */
  readonly onFly: (shape: number) => void;
}

interface LittleMapPictureProps extends MunicipalHands {
  readonly map: LittleMap;
  /** Before the names of its patterns, that others in the page must not have. */
  readonly id: string;
  readonly name: string;
  readonly describedBy: string;
  /** What is said of each municipality. */
  readonly spoken: readonly string[];
  /** Those that the data have not: nothing to choose. */
  readonly isThere: (shape: number) => boolean;
  readonly selected: number;
  readonly pointed: number | null;
  /** Regions of which the border stands out. */
  readonly selectedRegion: number;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The little map: every municipality is a button, drawn where it lies. */
export function LittleMapPicture(props: LittleMapPictureProps) {
  const { map, id } = props;
  const svg = useRef<SVGSVGElement>(null);
  const { whole, enlarged } = map;
  const [active, onFocus] = useTabStop(props);
  const onKeyDown = (event: KeyboardEvent): void => {
    const focused = shapeOf(event.target);
    if (focused === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextByKey(event.key, map, focused);
    const isPress = event.key === 'Enter' || event.key === ' ';
    if (next === null && !isPress) return;
    event.preventDefault();
    event.stopPropagation();
    if (isPress) press(props, focused, event.key === 'Enter');
    else svg.current?.querySelector<SVGElement>(`[data-of="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset.
    <svg
      ref={svg}
      className="little-map-picture"
      viewBox={`0 0 ${map.width} ${map.height}`}
      data-fill={map.fill}
      role="group"
      aria-label={props.name}
      aria-describedby={props.describedBy}
      onKeyDown={onKeyDown}
      onPointerLeave={() => props.onPoint(null)}
    >
      <StepPatterns id={id} />
      {map.rays.map(([[x1, y1], [x2, y2]]) => (
        <line key={`${x1} ${y1} ${x2}`} className="map-ray" {...{ x1, y1, x2, y2 }} />
      ))}
      <Frame {...props} {...{ active, onFocus }} frame={whole} />
      <rect className="map-locator" rx="3" {...map.locator} />
      <rect className="map-enlarged" rx="6" {...enlarged.box} />
      <Frame {...props} {...{ active, onFocus }} frame={enlarged} />
    </svg>
  );
}

/** What Tab comes to: what had the focus since something else was selected, else what is selected, else the first to choose. */
function useTabStop({
  map,
  selected,
  isThere,
}: LittleMapPictureProps): readonly [active: number, onFocus: (of: number) => void] {
  const [stop, setStop] = useState({ of: -1, selected });
  if (stop.of >= 0 && stop.selected === selected) return [stop.of, (of) => setStop({ of, selected })];
  const first = map.whole.shapes.findIndex(({ of }) => isThere(of));
  return [selected >= 0 ? selected : first, (of) => setStop({ of, selected })];
}

/** The municipality of the button that a key was pressed on; null when there is none. */
function shapeOf(target: EventTarget): number | null {
  const of = target instanceof Element ? target.getAttribute('data-of') : null;
  return of === null ? null : Number(of);
}

/** The municipality that a key goes to; null where it goes nowhere. */
function nextByKey(key: string, { whole }: LittleMap, active: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return whole.shapes.length - 1;
  const direction = directions[key];
  if (direction === undefined) return null;
  const next = neighbourTowards(
    whole.shapes.map(({ centre }) => centre),
    active,
    direction,
  );
  return next < 0 ? active : next;
}

/** A second press of Enter goes there. */
function press(
  { selected, isThere, onChoose, onFly }: LittleMapPictureProps,
  of: number,
  isEnter: boolean,
): void {
  if (!isThere(of)) return;
  if (isEnter && selected === of) onFly(of);
  else onChoose(of);
}

interface FrameProps extends LittleMapPictureProps {
  readonly frame: MapFrame;
  /** The one that Tab comes to. */
  readonly active: number;
  readonly onFocus: (shape: number) => void;
}

function Frame({ frame, ...props }: FrameProps) {
  const { selected, pointed, selectedRegion } = props;
  const near = (of: number | null) => frame.shapes.find((shape) => shape.of === of);
  const region = frame.regions.find(({ of }) => of === selectedRegion);
  return (
    <g>
      {frame.shapes.map((shape) => (
        <Municipality key={shape.code} shape={shape} {...props} />
      ))}
      <path className="map-inner" d={frame.inner} />
      {frame.regions.map(({ of, depth, path }) => (
        <path key={of} className="map-region" data-depth={Math.min(depth, 2)} d={path} />
      ))}
      <path className="map-outline" d={frame.outline} />
      {region !== undefined && <path className="map-selected-region" d={region.path} />}
      {pointed !== null && pointed !== selected && (
        <path className="map-pointed" d={near(pointed)?.path ?? ''} />
      )}
      {selected >= 0 &&
        ['map-halo', 'map-selected'].map((line) => (
          <path key={line} className={line} d={near(selected)?.path ?? ''} />
        ))}
      <Labels labels={frame.labels} />
      <Labels labels={frame.regionLabels} />
    </g>
  );
}

type MunicipalityProps = Omit<FrameProps, 'frame'> & { readonly shape: DrawnMunicipality };

function Municipality({ shape, map, id, ...props }: MunicipalityProps) {
  const { of, code, path, isCopy } = shape;
  const fill = fillOf(shape, map, id);
  const isThere = props.isThere(of);
  const hands = {
    onPointerEnter: () => props.onPoint(of),
    ...(isThere ? { onClick: () => props.onChoose(of), onDoubleClick: () => props.onFly(of) } : {}),
  };
  const look = {
    className: 'map-municipality',
    d: path,
    style: filledWith(fill),
    'data-there': isThere,
    'data-indirect': map.fill === 'deelname' && shape.isIndirect,
  };
  // What is drawn larger elsewhere is a button there.
  if (isCopy) return <path {...look} {...hands} data-copy={code} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a shape can be no other button.
    <path
      {...look}
      {...hands}
      role="button"
      tabIndex={props.active === of ? 0 : -1}
      aria-label={props.spoken[of]}
      aria-pressed={props.selected === of}
      aria-disabled={isThere ? undefined : true}
      data-of={of}
      data-code={code}
      data-step={shape.step ?? ''}
      data-tint={shape.tint}
      onFocus={() => {
        props.onFocus(of);
        props.onPoint(of);
      }}
      onBlur={() => props.onPoint(null)}
    />
  );
}

function fillOf({ step, tint }: DrawnMunicipality, map: LittleMap, id: string): string {
  if (map.fill === 'aantal') return mixedInCss({ colour: 'accent', share: tintShares[tint] ?? 0 });
  return step === null ? 'var(--surface)' : `url(#${patternId(id, step)})`;
}

/** Words are heard with the buttons, and are drawn for eyes only. */
const Labels = memo(function Labels({ labels }: { readonly labels: readonly MapLabel[] }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <g className="map-labels" aria-hidden="true">
      {labels.map(({ of, lines, leader, mark }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one municipality may have its count inside and its name beside it.
        <g key={`${of} ${index}`}>
          {leader !== null && (
            <line
              className="map-leader"
              x1={leader[0][0]}
              y1={leader[0][1]}
              x2={leader[1][0]}
              y2={leader[1][1]}
            />
          )}
          {lines.map(({ text, x, y, sizePx, part }) => (
            <text
              key={`${part} ${y}`}
              data-part={part}
              data-none={text === '0'}
              x={x}
              y={y}
              fontSize={sizePx}
            >
              {text}
            </text>
          ))}
          {mark !== null && <circle className="map-mark" cx={mark[0]} cy={mark[1]} r="3.5" />}
        </g>
      ))}
    </g>
  );
});
