import { lazy, Suspense, useCallback, useDeferredValue, useState } from 'react';
import type { Sector } from '../../appearance/sectors';
import type { Theme } from '../../appearance/themes';
import { SkipLinks } from '../../components/SkipLinks';
import type { ThingActions } from '../../components/thingActions';
import { useWords } from '../../components/Words';
import { isInset } from '../../map/zoomHands';
import type { LanguageChoice, ThemeChoice } from '../../store/appState';
import { ExplorePanel } from './ExplorePanel';
import { ExploreTop } from './ExploreTop';
import type { Exploring } from './exploring';
import { runMapKey } from './keys';
import { Stage } from './Stage';
import { StageStates } from './StageStates';
import { focusMap, useChoosing } from './useChoosing';
import { useKeyTargets } from './useKeyTargets';
import { useLooking } from './useLooking';
import { useLostFocus } from './useLostFocus';
import { type PanelHandle, usePanel } from './usePanel';
import { useSharedLines } from './useSharedLines';
import { focusViews, StageView, Views } from './Views';

const Dialogs = lazy(async () => {
  const { ExploreDialogs } = await import('./ExploreDialogs');
  return { default: ExploreDialogs };
});

/** Comes when two things are to be connected. */
const Connecting = lazy(async () => {
  const { Connecting: connecting } = await import('./Connecting');
  return { default: connecting };
});

/** Comes when the map is a part of another page. */
const Inset = lazy(async () => {
  const { Inset: inset } = await import('./Inset');
  return { default: inset };
});

interface ExploreModeProps {
  readonly exploring: Exploring;
  readonly theme: Theme;
  readonly onPresent: () => void;
  readonly onLanguage: (language: LanguageChoice) => void;
  readonly onTheme: (theme: ThemeChoice) => void;
}

/** Exploring the ecosystem: the map in the middle, finding above it, the card of what is chosen beside it. */
export function ExploreMode({ exploring, theme, ...ways }: ExploreModeProps) {
  const { store } = exploring;
  const singleKeys = store((state) => state.view.singleKeys);
  const isConnecting = store((state) => state.view.connection !== null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const looking = useLooking(exploring);
  // The picture goes first: the panel may come a moment later.
  const shown = useDeferredValue(looking);
  const panel = usePanel(store);
  const { select, show } = useChoosing(exploring, panel);
  const choosing: ThingActions = { onSelect: select, onShow: show };
  const openHelp = useCallback(() => setHelpOpen(true), []);
  const pointSector = useCallback((sector: Sector | null) => store.getState().pointSector(sector), [store]);
  const targets = useKeyTargets(exploring, panel, openHelp);
  const [isPart] = useState(isInset);
  useSharedLines(exploring);
  useLostFocus();
  return (
    <div className="frame" data-inset={isPart}>
      <Skips panel={panel} onSearch={targets.focusSearch} isPart={isPart} />
      {isPart ? (
        <Suspense fallback={<header className="top-bar" />}>
          <Inset exploring={exploring} focus={looking.focus} isPanelOpen={panel.isOpen} />
        </Suspense>
      ) : (
        <>
          <ExploreTop
            exploring={exploring}
            focus={looking.focus}
            panel={panel}
            {...choosing}
            colours={theme}
            onHelp={openHelp}
            {...ways}
          />
          <Views exploring={exploring} onOwn={() => panel.goTo('own')} />
        </>
      )}
      <Stage
        exploring={exploring}
        theme={theme}
        selectedName={looking.chosen?.name ?? ''}
        onKeyDown={(event) => {
          if (runMapKey(event, targets)) event.preventDefault();
        }}
      >
        <StageStates
          exploring={exploring}
          onProblems={() => store.getState().open('gegevens', 'problemen')}
        />
        <StageView
          exploring={exploring}
          {...choosing}
          onFilters={() => panel.setTab('filters')}
          onHelp={openHelp}
        />
        {isConnecting && (
          <Suspense fallback={null}>
            <Connecting exploring={exploring} />
          </Suspense>
        )}
      </Stage>
      <ExplorePanel
        exploring={exploring}
        looking={shown}
        chosen={looking.chosen}
        panel={panel}
        {...choosing}
        onOut={exploring.actions.flyOut}
        onPointSector={pointSector}
      />
      {isHelpOpen && (
        <Suspense fallback={null}>
          <Dialogs
            singleKeys={singleKeys}
            onSingleKeys={(allows) => store.getState().allowSingleKeys(allows)}
            onClose={() => setHelpOpen(false)}
            onDesk={() => {
              setHelpOpen(false);
              store.getState().open('gegevens');
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

interface SkipsProps {
  readonly panel: PanelHandle;
  readonly onSearch: () => void;
  /** Of another page: there are only the map and the panel. */
  readonly isPart: boolean;
}

/** What a keyboard need not walk through the page for. */
function Skips({ panel, onSearch, isPart }: SkipsProps) {
  const { frame } = useWords();
  return (
    <SkipLinks
      ways={[
        { label: frame.skipToMap, onGo: focusMap },
        { label: frame.skipToOutline, onGo: () => panel.goTo('outline') },
        ...(isPart
          ? []
          : [
              { label: frame.skipToSearch, onGo: onSearch },
              { label: frame.skipToViews, onGo: focusViews },
              { label: frame.skipToOwn, onGo: () => panel.goTo('own') },
            ]),
      ]}
    />
  );
}
