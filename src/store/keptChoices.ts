import * as v from 'valibot';
import { themeNames } from '../appearance/themes';
import type { LanguageChoice, ThemeChoice, ViewState } from './appState';
import type { UseAppStore } from './appStore';

const storageKey = 'ecosysteemkaart';
const schema = v.object({
  language: v.optional(v.fallback(v.picklist(['nl', 'en']), 'nl'), 'nl'),
  theme: v.optional(v.fallback(v.picklist(['automatic', ...themeNames]), 'automatic'), 'automatic'),
});

/**
 * Reads what this browser kept: language and theme.
 *
 * @returns the choices; defaults where nothing readable is kept or storage is closed
 */
export function readKept(): { readonly language: LanguageChoice; readonly theme: ThemeChoice } {
  try {
    const parsed = v.safeParse(schema, JSON.parse(localStorage.getItem(storageKey) ?? '{}'));
    return parsed.success ? parsed.output : { language: 'nl', theme: 'automatic' };
  } catch {
    return { language: 'nl', theme: 'automatic' };
  }
}

/**
 * Keeps language and theme in this browser, now and whenever they change: what a link asked for also holds after a reload.
 * Full or closed storage is no error for the visitor.
 *
 * @param store - the one store
 */
export function keepInBrowser(store: UseAppStore): void {
  const keep = ({ language, theme }: ViewState): void => {
    try {
      localStorage.setItem(storageKey, JSON.stringify({ language, theme }));
    } catch {
      // Private windows refuse storage: the choice then lasts as long as the page.
    }
  };
  keep(store.getState().view);
  store.subscribe(({ view }, before) => {
    if (view.language !== before.view.language || view.theme !== before.view.theme) keep(view);
  });
}
