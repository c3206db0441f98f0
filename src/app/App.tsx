import { Component, lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { ErrorState } from '../components/PageStates';
import { useTheme } from '../components/useTheme';
import { WordsProvider } from '../components/Words';
import { ExploreMode } from '../modes/explore/ExploreMode';
import type { Exploring } from '../modes/explore/exploring';
import { focusMap } from '../modes/explore/useChoosing';
import type { Incoming } from '../modes/steward/gatherFiles';
import type { LanguageChoice, ThemeChoice } from '../store/appState';
import { mapWords } from '../wording/mapWords';
import { useIncoming } from './useIncoming';

/** The map does not wait for the steward's desk. */
const Steward = lazy(async () => {
  const { StewardMode } = await import('../modes/steward/StewardMode');
  return { default: StewardMode };
});

/** The page: language, theme and the mode. */
export function App({ exploring }: { readonly exploring: Exploring }) {
  const { store, data, actions } = exploring;
  const language = store((state) => state.view.language);
  const mode = store((state) => state.view.mode);
  const theme = useTheme(store((state) => state.view.theme));
  const fileInput = useRef<HTMLInputElement>(null);
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const take = useCallback(
    (next: Incoming) => {
      setIncoming(next);
      store.getState().open('gegevens', 'bestanden');
    },
    [store],
  );
  const leaveDesk = useCallback(() => {
    store.getState().notify({ kind: 'desk-failed', value: '' });
    store.getState().open('kaart');
  }, [store]);
  const onFiles = useIncoming(take, leaveDesk);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const lastMode = useRef(mode);
  useEffect(() => {
    // Whoever comes back from the desk goes on with the map.
    if (mode === 'kaart' && lastMode.current !== mode) focusMap();
    lastMode.current = mode;
  }, [mode]);
  const ways = {
    onLanguage: (next: LanguageChoice) => store.getState().speak(next, mapWords[next].scene),
    onTheme: (next: ThemeChoice) => store.getState().dress(next),
  };
  return (
    <WordsProvider language={language}>
      <ErrorBoundary
        onFailure={() => {
          document.documentElement.dataset['appState'] = 'failed';
        }}
      >
        <input
          ref={fileInput}
          type="file"
          multiple
          hidden
          data-testid="file-input"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        <div inert={mode === 'gegevens'}>
          <ExploreMode exploring={exploring} theme={theme} {...ways} />
        </div>
        {mode === 'gegevens' && (
          <Suspense fallback={null}>
            <DeskBoundary onFailure={leaveDesk}>
              <Steward
                store={store}
                data={data}
                incoming={incoming}
                onTaken={() => setIncoming(null)}
                onChooseFiles={() => fileInput.current?.click()}
                onShow={(id) => {
                  store.getState().open('kaart');
                  store.getState().select(id);
                  actions.flyToSelection();
                }}
                {...ways}
              />
            </DeskBoundary>
          </Suspense>
        )}
      </ErrorBoundary>
    </WordsProvider>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onFailure: () => void;
}

/** A desk that cannot be had, as after the site was renewed, must not take the map with it. */
class DeskBoundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailure();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}

/** A bug must never leave a blank page. */
class ErrorBoundary extends Component<BoundaryProps, { readonly failure: string | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(): void {
    this.props.onFailure();
  }

  override render() {
    if (this.state.failure === null) return this.props.children;
    return <ErrorState detail={this.state.failure} onReload={() => window.location.reload()} />;
  }
}
