import { useEffect, useMemo } from 'react';
import type { Theme } from '../../appearance/themes';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { ProblemsSummary } from '../../components/ProblemsSummary';
import { Search } from '../../components/Search';
import { Settings } from '../../components/Settings';
import { TopBar } from '../../components/TopBar';
import type { ThingActions } from '../../components/thingActions';
import { useWords } from '../../components/Words';
import { idOfPlace, kindOfThing, nameOfThing, thingAtPlace } from '../../network/lookUp';
import type { Network } from '../../network/network';
import { pathTo } from '../../scene/focus';
import type { LanguageChoice, ThemeChoice } from '../../store/appState';
import type { Exploring } from './exploring';
import { levelNameIn } from './searchHits';
import { SharingDoor } from './share/SharingDoor';
import { useSharing } from './share/useSharing';
import { focusMap } from './useChoosing';
import type { PanelHandle } from './usePanel';
import { useSearch } from './useSearch';

interface ExploreTopProps extends ThingActions {
  readonly exploring: Exploring;
  readonly colours: Theme;
  readonly focus: number;
  readonly panel: PanelHandle;
  readonly onHelp: () => void;
  readonly onPresent: () => void;
  readonly onLanguage: (language: LanguageChoice) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
}

/** The bar above the map: where the reader is, finding, what is wrong in the data, and how all looks. */
export function ExploreTop(props: ExploreTopProps) {
  const { exploring, focus, panel, onHelp } = props;
  const { store, actions } = exploring;
  const words = useWords();
  const data = store((state) => state.data);
  const language = store((state) => state.view.language);
  const theme = store((state) => state.view.theme);
  const mode = store((state) => state.view.mode);
  const showsRelations = store((state) => state.view.showsRelations);
  const sharing = useSharing(exploring);
  const crumbs = useMemo(() => crumbsOf(data.network, focus), [data.network, focus]);
  useEffect(() => {
    if (mode !== 'gegevens') document.title = words.frame.pageTitle(crumbs.at(-1)?.name ?? '');
  }, [crumbs, words, mode]);
  return (
    <>
      <TopBar
        title={data.title === '' ? words.frame.product : data.title}
        breadcrumbs={
          <Breadcrumbs
            crumbs={crumbs}
            onGo={({ id }) => {
              actions.flyToId(id);
              if (mode === 'netwerk') store.getState().arrange({ centre: id });
            }}
          />
        }
        search={<Finding exploring={exploring} onSelect={props.onSelect} onShow={props.onShow} />}
        problems={
          data.status === 'ready' && (
            <ProblemsSummary
              counts={data.problemTotals}
              onOpen={() => store.getState().open('gegevens', 'problemen')}
            />
          )
        }
        settings={
          <Settings
            language={language}
            onLanguage={props.onLanguage}
            theme={theme}
            onTheme={props.onTheme}
            relations={{
              isShown: showsRelations,
              onShow: (shows) => store.getState().showRelations(shows),
            }}
          />
        }
        outline={{ isOpen: panel.isOutlineOpen, onToggle: panel.toggleOutline }}
        onShare={sharing.open}
        onPresent={props.onPresent}
        onHelp={onHelp}
      />
      <SharingDoor exploring={exploring} theme={props.colours} sharing={sharing} />
    </>
  );
}

function Finding({ exploring, onSelect, onShow }: { exploring: Exploring } & ThingActions) {
  const { store, data } = exploring;
  const words = useWords();
  const network = store((state) => state.data.network);
  const search = useSearch(network, data.search, levelNameIn(words));
  return (
    <Search
      query={search.query}
      onQuery={search.setQuery}
      hits={search.hits}
      total={search.total}
      isTotalLeast={search.isTotalLeast}
      state={search.state}
      onLeave={focusMap}
      onCards={() => {
        store.getState().arrange({ query: search.query.trim() });
        store.getState().open('wegwijzer');
        search.setQuery('');
      }}
      onChoose={(hit) => {
        search.setQuery('');
        const isInNetwork = store.getState().view.mode === 'netwerk';
        if (hit.kind === 'organisation' || isInNetwork) onSelect(hit.kind, hit.id);
        else onShow(hit.kind, hit.id);
        focusMap();
      }}
    />
  );
}

/** The way from the widest area to a place, as the breadcrumbs show it. */
export function crumbsOf(network: Network | null, focus: number) {
  if (network === null || focus < 0) return [];
  return pathTo(network.nesting, focus).flatMap((place) => {
    const thing = thingAtPlace(network, place);
    if (thing === null) return [];
    return [
      { kind: kindOfThing(network, thing), id: idOfPlace(network, place), name: nameOfThing(network, thing) },
    ];
  });
}
