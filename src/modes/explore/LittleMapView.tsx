import '../../components/littleMap/municipalTable.css';
import '../../components/littleMap/littleMap.css';
import '../../components/littleMap/littleMapLow.css';
import '../../components/littleMap/littleMapPicture.css';
import { useCallback, useMemo } from 'react';
import { BesideMap } from '../../components/littleMap/BesideMap';
import { RegionList } from '../../components/littleMap/RegionList';
import { Nothing } from '../../components/views/Nothing';
import { useWords } from '../../components/Words';
import { textOf } from '../../network/texts';
import { mapMunicipalities } from '../../scene/littleMap/mapMunicipalities';
import { littleMapWords } from '../../wording/littleMapWords';
import { viewWords } from '../../wording/viewWords';
import { besideAreas, municipalRows, regionFacts, regionSteps, tellsSteps } from './describeLittleMap';
import type { DrawnElsewhere, DrawPicture } from './exploring';
import { LittleMapHead } from './LittleMapHead';
import { LittleMapParts } from './LittleMapParts';
import { littleMapPicture } from './littleMapPicture';
import type { StageViewProps } from './stageViewProps';
import { useDrawnElsewhere } from './useDrawnElsewhere';
import { type LittleMapFacts, useLittleMap } from './useLittleMap';
import { usePicturing } from './usePicturing';

/** The municipalities of Limburg, with the tables and organisations at work in each. */
export function LittleMapView(props: StageViewProps) {
  const facts = useLittleMap(props.exploring);
  const words = useWords();
  if (facts === null) return <p className="view-nothing soft">{viewWords[words.language].coming}</p>;
  if (facts.met.areaOfShape.every((area) => area < 0)) return <NoMunicipalities {...props} />;
  return <LittleMapIn {...props} facts={facts} />;
}

const nothingDrawn: DrawnElsewhere = {
  elements: 0,
  isSettled: true,
  position: () => null,
  visible: () => [],
};

function NoMunicipalities({ exploring }: StageViewProps) {
  const said = littleMapWords[useWords().language];
  useDrawnElsewhere(exploring, nothingDrawn);
  return (
    <div className="view" data-testid="little-map" data-state="empty">
      <Nothing text={said.nothing} hint={said.nothingHint}>
        <button
          type="button"
          className="firm-button"
          onClick={() => exploring.store.getState().open('kaart')}
        >
          {said.toMap}
        </button>
      </Nothing>
    </div>
  );
}

interface InFacts extends StageViewProps {
  readonly facts: LittleMapFacts;
}

function LittleMapIn({ facts, ...props }: InFacts) {
  const { exploring, onSelect } = props;
  const words = useWords();
  const { network, met, counted, joined, options, fill } = facts;
  // Nothing of this is other for what is selected.
  const rows = useMemo(
    () => municipalRows({ network, met, counted, joined }),
    [network, met, counted, joined],
  );
  const regions = useMemo(
    () => regionFacts({ network, met, joined, fill }, words),
    [network, met, joined, fill, words],
  );
  const steps = useMemo(() => regionSteps({ met, joined }, words), [met, joined, words]);
  const beside = useMemo(
    () => besideAreas({ network, counted }, options.counts, words),
    [network, counted, options.counts, words],
  );
  const draw = useCallback<DrawPicture>(
    (wish, inWords) => littleMapPicture(exploring, wish, inWords),
    [exploring],
  );
  usePicturing(exploring, draw);
  const absent = mapMunicipalities.filter((_, of) => rows[of]?.isThere === false).map(({ name }) => name);
  return (
    <div className="view little-map-view" data-testid="little-map" data-state="ready" data-fill={fill}>
      <LittleMapHead {...props} facts={facts} rows={rows} />
      <LittleMapParts {...props} facts={facts} rows={rows} regions={regions}>
        <BesideMap
          counts={options.counts}
          areas={beside}
          totals={counted}
          notMet={absent}
          withoutShape={met.withoutShape.map((area) => textOf(network.areas.name, area))}
          marked={facts.marked}
          onSelect={onSelect}
        />
        <RegionList
          regions={met.regions.map(({ area, shapes }, region) => ({
            id: textOf(network.areas.id, area),
            name: textOf(network.areas.name, area),
            municipalities: shapes.length,
            told: tellsSteps(facts) ? steps[region] : undefined,
            isSelected: region === facts.selectedRegion,
          }))}
          onSelect={onSelect}
        />
      </LittleMapParts>
    </div>
  );
}
