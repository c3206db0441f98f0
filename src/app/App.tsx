import { Component, type ReactNode, useEffect } from 'react';
import { ErrorState } from '../components/PageStates';
import { useTheme } from '../components/useTheme';
import { WordsProvider } from '../components/Words';
import { ExploreMode } from '../modes/explore/ExploreMode';
import type { Exploring } from '../modes/explore/exploring';
import { mapWords } from '../wording/mapWords';

/** The page: language, theme and the mode. */
export function App({ exploring }: { readonly exploring: Exploring }) {
  const { store } = exploring;
  const language = store((state) => state.view.language);
  const theme = useTheme(store((state) => state.view.theme));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsProvider language={language}>
      <ErrorBoundary
        onFailure={() => {
          document.documentElement.dataset['appState'] = 'failed';
        }}
      >
        <ExploreMode
          exploring={exploring}
          theme={theme}
          onLanguage={(next) => store.getState().speak(next, mapWords[next].scene)}
          onTheme={(next) => store.getState().dress(next)}
        />
      </ErrorBoundary>
    </WordsProvider>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onFailure: () => void;
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
