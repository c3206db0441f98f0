import { Component, type ReactNode, useEffect, useState } from 'react';
import { type Theme, type ThemeName, themeProperties, themes } from '../appearance/themes';
import { ErrorState } from '../components/PageStates';
import { WordsProvider } from '../components/Words';
import { ExploreMode } from '../modes/explore/ExploreMode';
import type { Exploring } from '../modes/explore/exploring';
import type { ThemeChoice } from '../store/appState';
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
      <ErrorBoundary>
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

/** The colours chosen, or those that the system prefers; also set as custom properties of the page. */
function useTheme(choice: ThemeChoice): Theme {
  const [preferred, setPreferred] = useState<ThemeName>(preferredTheme);
  useEffect(() => {
    const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
      matchMedia(query),
    );
    const onChange = (): void => setPreferred(preferredTheme());
    for (const query of queries) query.addEventListener('change', onChange);
    return () => {
      for (const query of queries) query.removeEventListener('change', onChange);
    };
  }, []);
  const name = choice === 'automatic' ? preferred : choice;
  const theme = themes[name];
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    dataset['theme'] = name;
    style.colorScheme = theme.scheme;
    for (const [property, value] of themeProperties(theme)) style.setProperty(property, value);
  }, [name, theme]);
  return theme;
}

function preferredTheme(): ThemeName {
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'donker' : 'licht';
}

/** A bug must never leave a blank page. */
class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failure: string | null }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.failure === null) return this.props.children;
    return <ErrorState detail={this.state.failure} onReload={() => window.location.reload()} />;
  }
}
