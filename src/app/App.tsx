import { Component, type ReactNode, useEffect, useRef, useState } from 'react';
import { ErrorState } from '../components/PageStates';
import { useTheme } from '../components/useTheme';
import { WordsProvider } from '../components/Words';
import { ExploreMode } from '../modes/explore/ExploreMode';
import type { Exploring } from '../modes/explore/exploring';
import { focusMap } from '../modes/explore/useChoosing';
import type { LanguageChoice, ThemeChoice } from '../store/appState';
import { themeShown } from '../store/story/themeShown';
import { mapWords } from '../wording/mapWords';
import { PresentDoor } from './PresentDoor';
import { StewardDoor } from './StewardDoor';

/** The page: language, theme and the mode. */
export function App({ exploring }: { readonly exploring: Exploring }) {
  const { store } = exploring;
  const language = store((state) => state.view.language);
  const mode = store((state) => state.view.mode);
  const theme = useTheme(store(themeShown));
  // A link to a story that is not being told asks which step to begin at.
  const [isChoosing, setChoosing] = useState(() => store.getState().view.telling?.isOn === false);
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
        <div inert={mode === 'gegevens'}>
          <ExploreMode exploring={exploring} theme={theme} onPresent={() => setChoosing(true)} {...ways} />
        </div>
        <PresentDoor exploring={exploring} isChoosing={isChoosing} onChoosing={setChoosing} />
        <StewardDoor exploring={exploring} {...ways} />
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
