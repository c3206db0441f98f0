import { type ReactNode, type RefObject, useCallback, useId, useMemo, useRef, useState } from 'react';
import { LittleMapLegend } from '../../components/littleMap/LittleMapLegend';
import { LittleMapPicture } from '../../components/littleMap/LittleMapPicture';
import { MunicipalTable } from '../../components/littleMap/MunicipalTable';
import type { MunicipalRow } from '../../components/littleMap/municipalRow';
import { useWords } from '../../components/Words';
import { countSteps } from '../../network/littleMap/joinedMunicipalities';
import { textOf } from '../../network/texts';
import { drawLittleMap } from '../../scene/littleMap/drawLittleMap';
import type { LittleMap, RegionFact } from '../../scene/littleMap/littleMap';
import { littleMapWords } from '../../wording/littleMapWords';
import { hasOthers, municipalFacts, sayMunicipality, stepsTitle, tellsSteps } from './describeLittleMap';
import { drawnMunicipalities } from './drawnMunicipalities';
import type { StageViewProps } from './stageViewProps';
import { type BoxSize, useBoxSize } from './useBoxSize';
import { useDrawnElsewhere } from './useDrawnElsewhere';
import type { LittleMapFacts } from './useLittleMap';

interface LittleMapPartsProps extends StageViewProps {
  readonly facts: LittleMapFacts;
  readonly rows: readonly MunicipalRow[];
  readonly regions: readonly RegionFact[];
  readonly children: ReactNode;
}

/** The picture and the table, that point at the same municipality and choose it alike. */
export function LittleMapParts({ facts, rows, regions, children, ...props }: LittleMapPartsProps) {
  const words = useWords();
  const said = littleMapWords[words.language];
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const map = useDrawn(facts, rows, regions, useBoxSize(box));
  useTold(props, facts, map, box);
  const [pointed, setPointed] = useState<number | null>(null);
  const hands = useHands(facts, props);
  const shared = { ...hands, id, pointed, selected: facts.selected, onPoint: setPointed };
  const told = rows[pointed ?? facts.selected];
  return (
    <div className="little-map-parts">
      <figure className="little-map">
        <p id={`${id}keys`} className="visually-hidden">
          {said.keys}
        </p>
        {map !== null && (
          <LittleMapLegend
            id={id}
            fill={map.fill}
            title={map.fill === 'aantal' ? said.counted[facts.options.counts] : stepsTitle(facts, said)}
            classes={map.classes}
            steps={countSteps(facts.joined.municipalities, facts.met.areaOfShape)}
            hasOthers={hasOthers(facts)}
            hasIndirect={facts.joined.municipalities.some(({ by }) => by === 'regio')}
            marked={facts.marked}
          />
        )}
        <figcaption className="soft little-map-source">{said.source}</figcaption>
        <div ref={box} className="little-map-box" data-wide={map?.isWide ?? true}>
          {map !== null && (
            <LittleMapPicture
              {...shared}
              map={map}
              name={said.picture}
              describedBy={`${id}keys`}
              spoken={rows.map((row) => sayMunicipality(row, facts, words))}
              isThere={(of) => rows[of]?.isThere === true}
              selectedRegion={facts.selectedRegion}
            />
          )}
        </div>
        <p className="little-map-reading" aria-hidden="true">
          {told === undefined ? '' : sayMunicipality(told, facts, words)}
        </p>
      </figure>
      <div className="little-map-side">
        <div className="map-table-box">
          <MunicipalTable
            {...shared}
            rows={rows}
            counts={facts.options.counts}
            marked={facts.marked}
            hasSteps={tellsSteps(facts)}
          />
        </div>
        <div className="map-more">{children}</div>
      </div>
    </div>
  );
}

function useDrawn(
  facts: LittleMapFacts,
  rows: readonly MunicipalRow[],
  regions: readonly RegionFact[],
  size: BoxSize | null,
): LittleMap | null {
  const words = useWords();
  const { fill, marked, options, stepsAt } = facts;
  const { counts } = options;
  const municipalities = useMemo(
    () => municipalFacts({ counts, marked, fill, stepsAt }, rows, words),
    [counts, marked, fill, stepsAt, rows, words],
  );
  return useMemo(() => {
    if (size === null || size.width === 0) return null;
    const { width, height, emPx } = size;
    return drawLittleMap({ width, heightPx: height, emPx, municipalities, regions, fill });
  }, [size, municipalities, regions, fill]);
}

/** Tells other programs what is drawn, and where. */
function useTold(
  { exploring }: Pick<StageViewProps, 'exploring'>,
  { network, met, counted }: LittleMapFacts,
  map: LittleMap | null,
  box: RefObject<HTMLElement | null>,
): void {
  const drawn = useMemo(() => {
    const place = () => box.current?.querySelector('svg.little-map-picture')?.getBoundingClientRect() ?? null;
    return map === null ? null : drawnMunicipalities({ network, met, counted }, map, place);
  }, [network, met, counted, map, box]);
  useDrawnElsewhere(exploring, drawn);
}

function useHands({ network, met }: LittleMapFacts, { onSelect, onShow }: StageViewProps) {
  const idOf = useCallback(
    (of: number) => textOf(network.areas.id, met.areaOfShape[of] ?? -1),
    [network, met],
  );
  const onChoose = useCallback((of: number) => onSelect('area', idOf(of)), [onSelect, idOf]);
  const onFly = useCallback((of: number) => onShow('area', idOf(of)), [onShow, idOf]);
  return { onChoose, onFly };
}
