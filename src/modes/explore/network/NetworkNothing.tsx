import { Nothing } from '../../../components/views/Nothing';
import { nameOfPlace } from '../../../components/views/nameOfPlace';
import { useWords } from '../../../components/Words';
import { at } from '../../../ecosystem/columns';
import { isWhole, wholeChoice } from '../../../network/choice';
import { keyOfPlace, placeOf } from '../../../network/lookUp';
import { placeKinds } from '../../../network/network';
import { placesAbove } from '../../../network/places';
import { networkWords } from '../../../wording/networkWords';
import type { Exploring } from '../exploring';
import type { Centre } from './useCentre';

/** Says why there is no network, and leads on: without filters, or to what lies around it. */
export function NetworkNothing({
  exploring: { store },
  centre,
}: {
  readonly exploring: Exploring;
  readonly centre: Centre;
}) {
  const words = useWords();
  const said = networkWords[words.language];
  const network = store((state) => state.data.network);
  const isFiltered = store((state) => !isWhole(state.data.shownChoice));
  if (network === null) return null;
  const around = placeAround(network, centre);
  return (
    <Nothing text={reasonOf(centre, isFiltered, said)} hint={said.nothingHint}>
      {isFiltered ? (
        <button type="button" className="firm-button" onClick={() => store.getState().choose(wholeChoice)}>
          {said.clearFilters}
        </button>
      ) : (
        around !== null && (
          <button
            type="button"
            className="firm-button"
            onClick={() => store.getState().arrange({ centre: keyOfPlace(network, around) })}
          >
            {said.around(nameOfPlace(network, around, words))}
          </button>
        )
      )}
    </Nothing>
  );
}

function reasonOf({ thing, name }: Centre, isFiltered: boolean, said: (typeof networkWords)['nl']): string {
  if (thing === null) return isFiltered ? said.noTablesFiltered(name) : said.noTables(name);
  return isFiltered ? said.noSeatsFiltered(name) : said.noSeats(name);
}

/** The area around a table or a place; null for what lies nowhere. */
function placeAround(network: Parameters<typeof placeOf>[0], { thing, ask }: Centre): number | null {
  const place = thing === null ? ask.index : placeOf(network, thing);
  const { kind } = network.nesting;
  const above = placesAbove(network, place);
  return above.find((one) => placeKinds[at(kind, one)] === 'area') ?? above.at(-1) ?? null;
}
