import { useEffect, useState } from 'react';
import { type Theme, type ThemeName, themeProperties, themes } from '../appearance/themes';
import type { ThemeChoice } from './Settings';

/** The colours chosen, or those that the system prefers; also set as custom properties of the page. */
export function useTheme(choice: ThemeChoice): Theme {
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

/**
 * Gives the colours that the system prefers.
 *
 * @returns name of a theme
 */
export function preferredTheme(): ThemeName {
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'donker' : 'licht';
}
