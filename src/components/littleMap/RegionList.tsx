import { littleMapWords } from '../../wording/littleMapWords';
import { ThingButton } from '../ThingButton';
import type { SelectAction } from '../thingActions';
import { useWords } from '../Words';

interface RegionListProps extends SelectAction {
  readonly regions: readonly {
    readonly id: string;
    readonly name: string;
    readonly municipalities: number;
    /** How far it is; left out where that is not told. */
    readonly told: string | undefined;
    readonly isSelected: boolean;
  }[];
}

/** The regions whose borders are drawn. */
export function RegionList({ regions, onSelect }: RegionListProps) {
  const { language, number } = useWords();
  const said = littleMapWords[language];
  if (regions.length === 0) return null;
  return (
    <section className="map-regions" aria-labelledby="map-regions">
      <h3 id="map-regions">{said.regions}</h3>
      <ul>
        {regions.map(({ id, name, municipalities, told, isSelected }) => (
          <li key={id} data-marked={isSelected}>
            <ThingButton
              thing={{ kind: 'area', id, name }}
              note={said.municipalities(municipalities, number(municipalities))}
              aside={told}
              onSelect={onSelect}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
