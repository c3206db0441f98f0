import type { JoinStep } from '../../ecosystem/joinSteps';
import { littleMapWords } from '../../wording/littleMapWords';
import { ThingButton } from '../ThingButton';
import type { SelectAction } from '../thingActions';
import { useWords } from '../Words';

interface RegionListProps extends SelectAction {
  /** How far each is, is told. */
  readonly hasSteps: boolean;
  readonly regions: readonly {
    readonly id: string;
    readonly name: string;
    readonly municipalities: number;
    /** How far all of it is; null where that differs or no seat is known. */
    readonly step: JoinStep | null;
    /** Its municipalities are not all as far, or nothing is known of some. */
    readonly differs: boolean;
    readonly isSelected: boolean;
  }[];
}

/** The regions whose borders are drawn. */
export function RegionList({ regions, hasSteps, onSelect }: RegionListProps) {
  const { language, number } = useWords();
  const said = littleMapWords[language];
  if (regions.length === 0) return null;
  const absent = (differs: boolean): string => (differs ? said.regionMixed : said.noStep);
  return (
    <section className="map-regions" aria-labelledby="map-regions">
      <h3 id="map-regions">{said.regions}</h3>
      <ul>
        {regions.map(({ id, name, municipalities, step, differs, isSelected }) => (
          <li key={id} data-marked={isSelected}>
            <ThingButton
              thing={{ kind: 'area', id, name }}
              note={said.municipalities(municipalities, number(municipalities))}
              aside={hasSteps ? (step === null ? absent(differs) : said.steps[step]) : undefined}
              onSelect={onSelect}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
