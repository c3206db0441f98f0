import '../../components/guide/guide.css';
import { useMemo } from 'react';
import { GuideField } from '../../components/guide/GuideField';
import { GuideGroups } from '../../components/guide/GuideGroups';
import { GuideThemes } from '../../components/guide/GuideThemes';
import { ThingButton } from '../../components/ThingButton';
import type { SelectAction } from '../../components/thingActions';
import { useWords } from '../../components/Words';
import { verbandFacets } from '../../network/facets';
import type { FoundAnswer, FoundByParts } from '../../network/guide/findByParts';
import { type GroupedFound, groupFound } from '../../network/guide/groupFound';
import { isShownIn } from '../../network/guide/isShownIn';
import { idOfThing, kindOfThing, nameOfThing, organisationByKey } from '../../network/lookUp';
import type { Network } from '../../network/network';
import { formatList } from '../../wording/formatList';
import { guideWords } from '../../wording/guideWords';
import type { StageViewProps } from './stageViewProps';
import { useFound } from './useFound';
import { usePresent } from './usePresent';

/** So many things that are no verband are named at most. */
const othersTold = 12;

/** Answers which table is for what: in plain words, with a card for each that fits. */
export function GuideView({ exploring, onSelect, onShow }: StageViewProps) {
  const { store } = exploring;
  const { language } = useWords();
  const words = guideWords[language];
  const query = store((state) => state.view.options.query);
  const network = store((state) => state.data.network);
  const ownKey = store((state) => state.view.own);
  const present = usePresent(exploring);
  const say = (said: string): void => store.getState().arrange({ query: said });
  const answer = useFound(exploring, query);
  const found = useMemo(
    () => (network === null || answer === null ? null : groupFound(answer, isShownIn(network))),
    [network, answer],
  );
  const own = useMemo(() => (network === null ? -1 : organisationByKey(network, ownKey)), [network, ownKey]);
  const themes = useMemo(() => (network === null ? [] : themesIn(network)), [network]);
  const isAsked = query.trim() !== '';
  return (
    <div className="guide" data-testid="guide">
      <header className="guide-head">
        <h2>{words.title}</h2>
        {!isAsked && <p className="guide-intro">{words.intro}</p>}
        <GuideField said={query} onSay={say} />
        <GuideThemes themes={themes} chosen={query} most={isAsked ? 6 : 16} onChoose={say} />
      </header>
      <p className="guide-count" role="status">
        {isAsked && <Outcome query={query} answer={answer} found={found} />}
      </p>
      {network !== null && answer !== null && found !== null && (
        <>
          <GuideGroups
            key={query}
            network={network}
            parts={answer.parts}
            groups={found.groups}
            own={own}
            present={present}
            onSelect={onSelect}
            onShow={(kind, id) => {
              store.getState().open('kaart');
              onShow(kind, id);
            }}
          />
          <Others network={network} others={found.others} onSelect={onSelect} />
        </>
      )}
    </div>
  );
}

interface OutcomeProps {
  readonly query: string;
  /** Null as long as there is none. */
  readonly answer: FoundAnswer | null;
  readonly found: GroupedFound | null;
}

/** Says how much fits, and what of the question nothing was found by. */
function Outcome({ query, answer, found }: OutcomeProps) {
  const { language, number, count } = useWords();
  const words = guideWords[language];
  if (answer === null || found === null) return words.searching;
  const whole = found.groups.filter(({ isWhole }) => isWhole);
  const total = whole.reduce((sum, { verbanden }) => sum + verbanden.length, 0);
  const unknown = answer.parts.filter(({ isUnknown }) => isUnknown).map(({ said }) => words.said(said));
  if (found.groups.length === 0) {
    return (
      <>
        <strong>{words.none(query)}</strong> {words.noneHint}
        {found.hidden > 0 && <span> {words.hidden(found.hidden, number(found.hidden))}</span>}
      </>
    );
  }
  return (
    <>
      {total > 0 ? words.found(count(total, 'verband')) : words.noneWhole} <strong>{query}</strong>
      {unknown.length > 0 && <span> {words.unknown(formatList(language, unknown))}</span>}
      {found.hidden > 0 && <span> {words.hidden(found.hidden, number(found.hidden))}</span>}
      {answer.left > 0 && <span> {words.left(answer.left, number(answer.left))}</span>}
    </>
  );
}

interface OthersProps extends SelectAction {
  readonly network: Network;
  readonly others: readonly FoundByParts[];
}

/** Organisations and areas, which have no card here. */
function Others({ network, others, onSelect }: OthersProps) {
  const words = guideWords[useWords().language];
  if (others.length === 0) return null;
  return (
    <section className="guide-also" aria-labelledby="guide-also">
      <h3 className="label" id="guide-also">
        {words.also}
      </h3>
      <ul>
        {others.slice(0, othersTold).map((thing) => (
          <li key={`${thing.kind} ${thing.index}`}>
            <ThingButton
              thing={{
                kind: kindOfThing(network, thing),
                id: idOfThing(network, thing),
                name: nameOfThing(network, thing),
              }}
              onSelect={onSelect}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The themes of what is shown, with how many verbanden have each; most first. */
function themesIn(network: Network): readonly { readonly theme: string; readonly count: number }[] {
  const { theme } = verbandFacets(network);
  const counts = theme.labels.map(() => 0);
  const isShown = isShownIn(network);
  for (let verband = 0; verband < network.verbanden.count; verband++) {
    if (!isShown(verband)) continue;
    for (const position of theme.of(verband)) counts[position] = (counts[position] ?? 0) + 1;
  }
  return theme.labels
    .map((label, position) => ({ theme: label, count: counts[position] ?? 0 }))
    .filter(({ theme: label, count }) => count > 0 && label !== 'onbekend')
    .sort((a, b) => b.count - a.count || a.theme.localeCompare(b.theme, 'nl'));
}
