import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type Sector, sectorOf } from '../../appearance/sectors';
import type { Theme } from '../../appearance/themes';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { Legend } from '../../components/Legend';
import { LoadingState, ReadingSign } from '../../components/LoadingState';
import { EmptyState, ErrorState } from '../../components/PageStates';
import { Panel, type PanelTab } from '../../components/Panel';
import { ProblemsSummary } from '../../components/ProblemsSummary';
import { Search } from '../../components/Search';
import { searchInputId } from '../../components/SearchField';
import { Settings } from '../../components/Settings';
import { SkipLinks } from '../../components/SkipLinks';
import { Notices } from '../../components/StageParts';
import { TopBar } from '../../components/TopBar';
import { useWords } from '../../components/Words';
import { textAt } from '../../ecosystem/columns';
import type { ThingKind } from '../../ecosystem/ecosystem';
import { idOfPlace, kindOfThing, nameOfThing, thingAtPlace } from '../../network/lookUp';
import type { Network } from '../../network/network';
import { pathTo } from '../../scene/focus';
import type { LanguageChoice, ThemeChoice } from '../../store/appState';
import { mapWords } from '../../wording/mapWords';
import { CardOf } from './CardOf';
import type { Exploring } from './exploring';
import { type KeyTargets, runMapKey, runPageKey } from './keys';
import { Stage } from './Stage';
import { useSearch } from './useSearch';
import { useSharedLines } from './useSharedLines';

const Outline = lazy(async () => {
  const { OutlineTree } = await import('../../components/OutlineTree');
  return { default: OutlineTree };
});
const Dialogs = lazy(async () => {
  const { ExploreDialogs } = await import('./ExploreDialogs');
  return { default: ExploreDialogs };
});

const phone = '(max-width: 56.1875rem)';
/** Below this the open legend would leave too little of the card in sight. */
const roomForLegend = '(min-width: 56.25rem) and (min-height: 48rem)';

interface ExploreModeProps {
  readonly exploring: Exploring;
  readonly theme: Theme;
  readonly onLanguage: (language: LanguageChoice) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
}

/** Exploring the ecosystem: the map in the middle, finding above it, the card of what is chosen beside it. */
export function ExploreMode({ exploring, theme, onLanguage, onTheme }: ExploreModeProps) {
  const { store, pipeline, actions } = exploring;
  const words = useWords();
  const data = store((state) => state.data);
  const selectedId = store((state) => state.view.selection);
  const language = store((state) => state.view.language);
  const themeChoice = store((state) => state.view.theme);
  const showsRelations = store((state) => state.view.showsRelations);
  const notices = store((state) => state.notices);
  const focus = store((state) => pipeline.focusOf(state));
  const selection = store((state) => pipeline.selectionOf(state));
  const [panelTab, setPanelTab] = useState<PanelTab>('card');
  const [isPanelOpen, setPanelOpen] = useState(() => !matchMedia(phone).matches);
  const [isLegendOpen, setLegendOpen] = useState(() => matchMedia(roomForLegend).matches);
  const [isOutlineAsked, setOutlineAsked] = useState(false);
  const [dialog, setDialog] = useState<'help' | 'problems' | null>(null);
  const { network } = data;
  useSharedLines(exploring);
  // The picture goes first: cards and counts may come a moment later.
  const shown = useDeferredValue(useMemo(() => ({ network, selection, focus }), [network, selection, focus]));

  const chosen = useMemo(() => {
    if (network === null || selection === null) return null;
    return {
      kind: kindOfThing(network, selection),
      id: selectedId ?? '',
      name: nameOfThing(network, selection),
    };
  }, [network, selection, selectedId]);
  const select = useCallback(
    (_kind: ThingKind, id: string) => {
      store.getState().select(id);
      setPanelOpen(true);
    },
    [store],
  );
  const show = useCallback(
    (kind: ThingKind, id: string) => {
      select(kind, id);
      if (kind === 'organisation') actions.flyToSelection();
      else actions.flyToId(id);
      document.getElementById('map')?.focus();
    },
    [select, actions],
  );
  const levelName = useCallback(
    (level: string) => Object.entries(words.things.level).find(([key]) => key === level)?.[1] ?? level,
    [words],
  );
  const search = useSearch(network, exploring.data.search, levelName);
  const targets = useMemo(
    (): KeyTargets => ({
      actions,
      focusSearch: () => document.getElementById(searchInputId)?.focus(),
      openHelp: () => setDialog('help'),
      hasSelection: () => store.getState().view.selection !== null,
      setSteps: (steps) => store.getState().takeSteps(steps),
      closeOne() {
        if (store.getState().notices.length > 0) store.getState().dismissNotices();
        else if (store.getState().view.selection !== null) store.getState().select(null);
        else actions.flyOut();
        return true;
      },
    }),
    [actions, store],
  );
  usePageKeys(targets);
  const chosenId = chosen?.id ?? null;
  useEffect(() => {
    if (chosenId !== null) setPanelOpen(true);
  }, [chosenId]);
  const crumbs = useMemo(() => crumbsOf(network, focus), [network, focus]);
  const sectorCounts = useMemo(() => countSectors(shown.network), [shown.network]);
  const isEmpty = network !== null && network.nesting.count <= 1 && data.status === 'ready';
  const progress = { stage: stageOf[data.step], fraction: data.fraction };
  const title = data.title === '' ? words.frame.product : data.title;
  useEffect(() => {
    document.title = words.frame.pageTitle(crumbs.at(-1)?.name ?? '');
  }, [crumbs, words]);
  return (
    <div className="frame">
      <SkipLinks
        onMap={() => document.getElementById('map')?.focus()}
        onOutline={() => {
          setPanelOpen(true);
          setPanelTab('outline');
          setOutlineAsked(true);
        }}
        onSearch={targets.focusSearch}
      />
      <TopBar
        title={title}
        breadcrumbs={<Breadcrumbs crumbs={crumbs} onGo={(crumb) => actions.flyToId(crumb.id)} />}
        search={
          <Search
            isWanted={data.step === 'done'}
            query={search.query}
            onQuery={search.setQuery}
            hits={search.hits}
            state={search.state}
            onLeave={() => document.getElementById('map')?.focus()}
            onChoose={(hit) => {
              search.setQuery('');
              if (hit.kind === 'organisation') select(hit.kind, hit.id);
              else show(hit.kind, hit.id);
              document.getElementById('map')?.focus();
            }}
          />
        }
        problems={
          data.status === 'ready' && (
            <ProblemsSummary counts={data.problemTotals} onOpen={() => setDialog('problems')} />
          )
        }
        settings={
          <Settings
            language={language}
            onLanguage={onLanguage}
            theme={themeChoice}
            onTheme={onTheme}
            showsRelations={showsRelations}
            onRelations={(shows) => store.getState().showRelations(shows)}
          />
        }
        isOutlineOpen={isPanelOpen && panelTab === 'outline'}
        onOutline={() => {
          const isShown = isPanelOpen && panelTab === 'outline';
          setPanelTab(isShown ? 'card' : 'outline');
          setPanelOpen(true);
        }}
        onHelp={() => setDialog('help')}
      />
      <Stage
        exploring={exploring}
        theme={theme}
        selectedName={chosen?.name ?? ''}
        onKeyDown={(event) => {
          if (runMapKey(event, targets)) event.preventDefault();
        }}
      >
        {data.status === 'failed' && (
          <ErrorState detail={data.failure} onReload={() => window.location.reload()} />
        )}
        {network === null && data.status === 'loading' && <LoadingState progress={progress} />}
        {isEmpty && (
          <EmptyState
            problems={data.problemTotals.errors + data.problemTotals.warnings}
            onProblems={() => setDialog('problems')}
          />
        )}
        {network !== null && data.status === 'loading' && <ReadingSign progress={progress} />}
        <Notices
          texts={notices.map(({ kind, value }) => mapWords[language].notices[kind](value.slice(0, 80)))}
          onClose={() => store.getState().dismissNotices()}
        />
      </Stage>
      <Panel
        isOpen={isPanelOpen}
        onOpen={setPanelOpen}
        tab={panelTab}
        onTab={setPanelTab}
        card={
          <CardOf network={network} selection={selection} focus={focus} onSelect={select} onShow={show} />
        }
        outline={
          network !== null && (
            <Suspense fallback={<p className="soft">{words.frame.outlineLoading}</p>}>
              <Outline
                network={network}
                selection={chosen}
                focusId={focus < 0 ? null : idOfPlace(network, focus)}
                onSelect={select}
                onShow={show}
                takesFocus={isOutlineAsked}
              />
            </Suspense>
          )
        }
        legend={
          <Legend
            sectorCounts={sectorCounts}
            isOpen={isLegendOpen}
            onOpen={setLegendOpen}
            onPointSector={(sector) => store.getState().pointSector(sector)}
          />
        }
      />
      {dialog !== null && (
        <Suspense fallback={null}>
          <Dialogs dialog={dialog} problems={data.problems} onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </div>
  );
}

const stageOf = {
  structure: 'structure',
  members: 'participations',
  search: 'search',
  done: 'search',
} as const;

function crumbsOf(network: Network | null, focus: number) {
  if (network === null || focus < 0) return [];
  return pathTo(network.nesting, focus).flatMap((place) => {
    const thing = thingAtPlace(network, place);
    if (thing === null) return [];
    return [
      { kind: kindOfThing(network, thing), id: idOfPlace(network, place), name: nameOfThing(network, thing) },
    ];
  });
}

function countSectors(network: Network | null): ReadonlyMap<Sector, number> | null {
  const members = network?.members ?? null;
  if (members === null) return null;
  const counts = new Map<Sector, number>();
  const { sort, count } = members.organisations;
  const sectorByCode = sort.values.map(sectorOf);
  for (let index = 0; index < count; index++) {
    const sector = sectorByCode[sort.codes[index] ?? 0] ?? sectorOf(textAt(sort, index));
    counts.set(sector, (counts.get(sector) ?? 0) + 1);
  }
  return counts;
}

/** Keys that work wherever the focus is, as long as nobody is typing and no dialog is open. */
function usePageKeys(targets: KeyTargets): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement &&
        (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
      if (runPageKey(event, targets, isTyping)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [targets]);
}
