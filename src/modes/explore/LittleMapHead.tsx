import { useMemo } from 'react';
import type { MunicipalRow } from '../../components/littleMap/municipalRow';
import { Choices } from '../../components/views/Choices';
import { ViewHead } from '../../components/views/ViewHead';
import { useWords } from '../../components/Words';
import { countedFrom, countedThings } from '../../network/littleMap/countMunicipalities';
import { verbandenOfMunicipalities } from '../../network/littleMap/verbandenOfMunicipalities';
import { keyOfThing } from '../../network/lookUp';
import { textOf } from '../../network/texts';
import { mapFills } from '../../scene/littleMap/littleMap';
import { littleMapWords } from '../../wording/littleMapWords';
import { sayMunicipality } from './describeLittleMap';
import type { StageViewProps } from './stageViewProps';
import type { LittleMapFacts } from './useLittleMap';

interface LittleMapHeadProps extends StageViewProps {
  readonly facts: LittleMapFacts;
  readonly rows: readonly MunicipalRow[];
}

/** What is counted, from how wide an area, and what the shapes are filled by. */
export function LittleMapHead({ exploring, facts, rows, onFilters }: LittleMapHeadProps) {
  const words = useWords();
  const said = littleMapWords[words.language];
  const { arrange } = exploring.store.getState();
  const { counts, countsFrom } = facts.options;
  const intro = `${said.intro[counts]} ${said.introFrom[countsFrom]}`;
  const selected = rows[facts.selected];
  return (
    <ViewHead
      title={said.title}
      intro={facts.fill === 'aantal' ? intro : `${intro} ${said.stepRule}`}
      said={selected === undefined ? '' : sayMunicipality(selected, facts, words)}
      onFilters={onFilters}
    >
      <Choices
        legend={said.counts}
        value={counts}
        options={countedThings.map((value) => ({ value, label: said.counted[value] }))}
        onChoose={(next) => arrange({ counts: next })}
      />
      <Choices
        legend={said.fill}
        value={facts.fill}
        options={mapFills.map((value) => ({ value, label: said.fills[value] }))}
        onChoose={(next) => arrange({ mapFill: next })}
      />
      <label className="map-choice">
        <span>{said.countsFrom}</span>
        <select
          value={countsFrom}
          onChange={({ target }) => {
            const next = countedFrom.find((level) => level === target.value);
            if (next !== undefined) arrange({ countsFrom: next });
          }}
        >
          {countedFrom.map((level) => (
            <option key={level} value={level}>
              {said.from[level]}
            </option>
          ))}
        </select>
      </label>
      {facts.fill === 'deelname' && <StepsAt exploring={exploring} facts={facts} />}
    </ViewHead>
  );
}

/** More would be no list to choose from; any other can be selected by searching. */
const mostListed = 100;

/** With what the municipalities have joined: everything, or one verband. */
function StepsAt({ exploring, facts }: Pick<LittleMapHeadProps, 'exploring' | 'facts'>) {
  const { language, number } = useWords();
  const said = littleMapWords[language];
  const { network, stepsAt } = facts;
  const { listed, more } = useMemo(() => verbandenOfMunicipalities(network, mostListed), [network]);
  const options = stepsAt < 0 || listed.includes(stepsAt) ? listed : [stepsAt, ...listed];
  const keyOf = (index: number): string => keyOfThing(network, { kind: 'verband', index });
  return (
    <label className="map-choice">
      <span>{said.stepsAt}</span>
      <select
        value={stepsAt < 0 ? '' : keyOf(stepsAt)}
        onChange={({ target }) => {
          const state = exploring.store.getState();
          state.arrange({ by: target.value });
          // While a verband is selected, and none is named here, the map tells of that one.
          const isOfSelected = exploring.pipeline.selectionOf(state)?.kind === 'verband';
          if (target.value === '' && isOfSelected) state.select(null);
        }}
      >
        <option value="">{said.stepsAtAll}</option>
        {options.map((index) => (
          <option key={index} value={keyOf(index)}>
            {textOf(network.verbanden.name, index)}
          </option>
        ))}
        {more > 0 && (
          <option value="-" disabled>
            {said.stepsAtMore(more, number(more))}
          </option>
        )}
      </select>
    </label>
  );
}
