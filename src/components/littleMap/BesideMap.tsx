import type { Named } from '../../network/cards/named';
import type { CountedOnMap, MunicipalCounts } from '../../network/littleMap/countMunicipalities';
import { countedAs, littleMapWords } from '../../wording/littleMapWords';
import { ThingButton } from '../ThingButton';
import type { SelectAction } from '../thingActions';
import { useWords } from '../Words';

/** An area without a place on the map. */
export interface BesideArea {
  /** Null = without an area. */
  readonly area: Named | null;
  readonly isAround: boolean;
  /** Its level in words. */
  readonly level: string;
  readonly counts: MunicipalCounts;
}

interface BesideMapProps extends SelectAction {
  /** Name of the organisation that is looked for; empty = none is. */
  readonly marked: string;
  readonly counts: CountedOnMap;
  /** Most first. */
  readonly areas: readonly BesideArea[];
  readonly totals: Readonly<Record<'onMap' | 'onlyBeside' | 'all', MunicipalCounts>>;
  /** Of the data and of the map: what did not meet. */
  readonly notMet: readonly string[];
  readonly withoutShape: readonly string[];
}

/** More would be no list to read. */
const mostAreas = 40;

/** What has no place on the map, with its counts, so that all adds up. */
export function BesideMap({ counts, areas, totals, notMet, withoutShape, marked, onSelect }: BesideMapProps) {
  const { language, number, count } = useWords();
  const said = littleMapWords[language];
  const sum = counts === 'organisaties' ? said.sumOrganisations : said.sum;
  const all = count(totals.all[counts], countedAs[counts]);
  const groups = [
    { title: said.around, hint: said.aroundHint, inside: areas.filter(({ isAround }) => isAround) },
    {
      title: said.elsewhere,
      hint: '',
      inside: areas.filter(({ area, isAround }) => area !== null && !isAround),
    },
    { title: said.withoutArea, hint: '', inside: areas.filter(({ area }) => area === null) },
  ];
  return (
    <section className="map-beside" aria-labelledby="map-beside">
      <h3 id="map-beside">{said.beside}</h3>
      <p className="map-sum">
        {areas.length === 0
          ? said.besideNone
          : sum(number(totals.onMap[counts]), all, number(totals.onlyBeside[counts]))}
      </p>
      {marked !== '' && (
        <p className="map-sum" data-sum="marked">
          {said.markedSum(marked, number(totals.onMap.marked), number(totals.onlyBeside.marked))}
        </p>
      )}
      {groups
        .filter(({ inside }) => inside.length > 0)
        .map(({ title, hint, inside }) => (
          <div key={title} className="map-beside-group">
            <h4 className="label">{title}</h4>
            <ul>
              {inside.slice(0, mostAreas).map((one) => (
                <li key={one.area?.id ?? ''}>
                  <BesideItem one={one} counts={counts} marked={marked} onSelect={onSelect} />
                </li>
              ))}
            </ul>
            {inside.length > mostAreas && (
              <p className="soft">
                {said.more(inside.length - mostAreas, number(inside.length - mostAreas))}
              </p>
            )}
            {hint !== '' && <p className="soft map-hint">{hint}</p>}
          </div>
        ))}
      {notMet.length > 0 && <p className="soft">{said.notMet(notMet.join(', '))}</p>}
      {withoutShape.length > 0 && <p className="soft">{said.withoutShape(withoutShape.join(', '))}</p>}
    </section>
  );
}

type BesideItemProps = Pick<BesideMapProps, 'counts' | 'marked' | 'onSelect'> & { readonly one: BesideArea };

function BesideItem({ one, counts, marked, onSelect }: BesideItemProps) {
  const { language, count, number } = useWords();
  const said = littleMapWords[language];
  const own =
    marked === '' || one.counts.marked === 0 ? '' : said.markedHere(marked, number(one.counts.marked));
  const told = one.counts[counts];
  if (one.area === null) {
    return (
      <p className="map-unplaced">
        {[said.withoutArea, own].filter((part) => part !== '').join(', ')}
        <span className="count">{count(told, countedAs[counts])}</span>
      </p>
    );
  }
  return (
    <ThingButton
      thing={one.area}
      note={[one.level, own].filter((part) => part !== '').join(', ')}
      aside={number(told)}
      onSelect={onSelect}
    />
  );
}
