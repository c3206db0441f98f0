import { ThingPicker } from '../../../components/ThingPicker';
import { useWords } from '../../../components/Words';
import type { ThingKind } from '../../../ecosystem/ecosystem';
import { answerThing } from '../../../network/answers/answerThings';
import { kindOfThing } from '../../../network/lookUp';
import type { SearchHit } from '../../../network/searchHit';
import { wallWords } from '../../../wording/wallWords';
import type { Exploring } from '../exploring';
import { levelNameIn } from '../searchHits';
import { useSearch } from '../useSearch';

interface TiePickerProps {
  readonly exploring: Exploring;
  readonly onChoose: (thing: {
    readonly kind: ThingKind;
    readonly id: string;
    readonly name: string;
  }) => void;
}

/** A field in which is chosen what an answer belongs to. */
export function TiePicker({ exploring: { store, data }, onChoose }: TiePickerProps) {
  const words = useWords();
  const said = wallWords[words.language];
  const whole = store((state) => state.data.whole);
  const { setQuery, ...found } = useSearch(whole, data.search, levelNameIn(words));
  // A file names a thing by its id alone: an area with the id of something else cannot be told from it.
  const isTold = ({ kind, id }: SearchHit): boolean => {
    const thing = whole === null ? null : answerThing(whole, id);
    return whole !== null && thing !== null && kindOfThing(whole, thing) === kind;
  };
  return (
    <ThingPicker
      {...found}
      hits={found.hits.filter(isTold)}
      label={said.about}
      placeholder={said.aboutHint}
      onQuery={setQuery}
      onChoose={(hit) => {
        setQuery('');
        onChoose({ kind: hit.kind, id: hit.id, name: hit.name });
      }}
    />
  );
}
