import '../../components/guide/guide.css';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { GuideCardItem } from '../../components/guide/GuideCardItem';
import { GuideThemes } from '../../components/guide/GuideThemes';
import { Icon } from '../../components/Icon';
import { ThingButton } from '../../components/ThingButton';
import { useWords } from '../../components/Words';
import { at } from '../../ecosystem/columns';
import { guideCard } from '../../network/cards/guideCard';
import { verbandFacets } from '../../network/facets';
import { idOfThing, kindOfThing, nameOfThing, organisationByKey } from '../../network/lookUp';
import type { Network } from '../../network/network';
import { tablePlaceOf } from '../../network/places';
import type { FoundThing } from '../../store/messages';
import { guideWords } from '../../wording/guideWords';
import type { StageViewProps } from './stageViewProps';
import { useFound } from './useFound';
import { usePresent } from './usePresent';

/** So many cards come at a time: enough to choose from. */
const cardsTold = 12;

/** How long the reader pauses before what was typed counts as said, and is put in the link. */
const pauseMs = 400;

/** Answers which table is for what: in plain words, with a card for each that fits. */
export function GuideView({ exploring, onSelect, onShow }: StageViewProps) {
  const { store } = exploring;
  const { language, number, count } = useWords();
  const words = guideWords[language];
  const query = store((state) => state.view.options.query);
  const network = store((state) => state.data.network);
  const ownKey = store((state) => state.view.own);
  const present = usePresent(exploring);
  const [most, setMost] = useState(cardsTold);
  const say = (said: string): void => {
    setMost(cardsTold);
    store.getState().arrange({ query: said });
  };
  const found = useFound(exploring, query);
  const sorted = useMemo(
    () => (network === null || found === null ? null : sortFound(network, found)),
    [network, found],
  );
  const own = useMemo(() => (network === null ? -1 : organisationByKey(network, ownKey)), [network, ownKey]);
  const cards = useMemo(
    () =>
      network === null
        ? []
        : (sorted?.shown ?? [])
            .slice(0, most)
            .flatMap((index) => guideCard(network, index, own, present) ?? []),
    [network, sorted, most, own, present],
  );
  const themes = useMemo(() => (network === null ? [] : themesIn(network)), [network]);
  const total = sorted?.shown.length ?? 0;
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
        {isAsked && sorted === null && words.searching}
        {isAsked && sorted !== null && total > 0 && (
          <>
            {words.found(count(total, 'verband'))} <strong>{query}</strong>
          </>
        )}
        {isAsked && sorted !== null && total === 0 && (
          <>
            <strong>{words.none(query)}</strong> {words.noneHint}
          </>
        )}
        {sorted !== null && sorted.hidden > 0 && <span> {words.hidden(number(sorted.hidden))}</span>}
      </p>
      <div className="guide-cards">
        {cards.map((card) => (
          <GuideCardItem
            key={card.verband.id}
            card={card}
            onSelect={onSelect}
            onShow={(kind, id) => {
              store.getState().open('kaart');
              onShow(kind, id);
            }}
          />
        ))}
      </div>
      {total > most && (
        <button type="button" className="quiet-button" onClick={() => setMost(most + cardsTold)}>
          {words.more(number(Math.min(cardsTold, total - most)))}
        </button>
      )}
      {network !== null && sorted !== null && sorted.others.length > 0 && (
        <section className="guide-also" aria-labelledby="guide-also">
          <h3 className="label" id="guide-also">
            {words.also}
          </h3>
          <ul>
            {sorted.others.slice(0, 12).map((thing) => (
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
      )}
    </div>
  );
}

interface GuideFieldProps {
  readonly said: string;
  readonly onSay: (said: string) => void;
}

/** What is typed counts when the reader pauses, or presses Enter. */
function GuideField({ said, onSay }: GuideFieldProps) {
  const { language } = useWords();
  const words = guideWords[language];
  const id = useId();
  const [typed, setTyped] = useState(said);
  const last = useRef(said);
  // Back and forward, and a theme that is chosen, change what was said.
  if (last.current !== said) {
    last.current = said;
    if (typed.trim() !== said) setTyped(said);
  }
  const sayNow = useRef(onSay);
  sayNow.current = onSay;
  useEffect(() => {
    if (typed.trim() === last.current) return;
    const timer = window.setTimeout(() => sayNow.current(typed.trim()), pauseMs);
    return () => window.clearTimeout(timer);
  }, [typed]);
  return (
    <form
      className="guide-field"
      onSubmit={(event) => {
        event.preventDefault();
        onSay(typed.trim());
      }}
    >
      <label htmlFor={id}>{words.field}</label>
      <div className="search-box">
        <Icon name="search" />
        <input
          id={id}
          type="search"
          autoComplete="off"
          maxLength={200}
          placeholder={words.hint}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
    </form>
  );
}

interface SortedFound {
  /** Verbanden that are shown, best first. */
  readonly shown: readonly number[];
  /** Verbanden that a choice hides. */
  readonly hidden: number;
  /** Organisations and areas. */
  readonly others: readonly FoundThing[];
}

function sortFound(network: Network, found: readonly FoundThing[]): SortedFound {
  const verbanden = found.filter(({ kind }) => kind === 'verband').map(({ index }) => index);
  const { isHidden } = network.nesting;
  const isShown = (verband: number): boolean =>
    isHidden === null || at(isHidden, tablePlaceOf(network, verband)) === 0;
  const shown = verbanden.filter(isShown);
  return {
    shown,
    hidden: verbanden.length - shown.length,
    others: found.filter(({ kind }) => kind !== 'verband'),
  };
}

/** The themes of what is shown, with how many verbanden have each; most first. */
function themesIn(network: Network): readonly { readonly theme: string; readonly count: number }[] {
  const { theme } = verbandFacets(network);
  const counts = theme.labels.map(() => 0);
  for (let verband = 0; verband < network.verbanden.count; verband++) {
    const { isHidden } = network.nesting;
    if (isHidden !== null && at(isHidden, tablePlaceOf(network, verband)) === 1) continue;
    for (const position of theme.of(verband)) counts[position] = (counts[position] ?? 0) + 1;
  }
  return theme.labels
    .map((label, position) => ({ theme: label, count: counts[position] ?? 0 }))
    .filter(({ theme: label, count }) => count > 0 && label !== 'onbekend')
    .sort((a, b) => b.count - a.count || a.theme.localeCompare(b.theme, 'nl'));
}
