import * as v from 'valibot';
import { themeNames } from '../appearance/themes';
import type { ViewState } from './appState';
import type { UseAppStore } from './appStore';

const storageKey = 'ecosysteemkaart';
const schema = v.object({
  language: v.optional(v.fallback(v.picklist(['nl', 'en']), 'nl'), 'nl'),
  theme: v.optional(v.fallback(v.picklist(['automatic', ...themeNames]), 'automatic'), 'automatic'),
  singleKeys: v.optional(v.fallback(v.boolean(), true), true),
  own: v.optional(v.fallback(v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(300))), null), null),
});

/** What outlives the page in this browser. */
export type Kept = Pick<ViewState, 'language' | 'theme' | 'singleKeys' | 'own'>;

const usual: Kept = { language: 'nl', theme: 'automatic', singleKeys: true, own: null };

/**
 * Reads what this browser kept: language, theme, whether keys of one character do something, and whose organisation it is.
 *
 * @returns the choices; defaults where nothing readable is kept or storage is closed
 */
export function readKept(): Kept {
  try {
    const parsed = v.safeParse(schema, JSON.parse(localStorage.getItem(storageKey) ?? '{}'));
    return parsed.success ? parsed.output : usual;
  } catch {
    return usual;
  }
}

/**
 * Keeps these choices in this browser, now and whenever they change: what a link asked for also holds after a reload.
 * Full or closed storage is no error for the visitor.
 *
 * @param store - the one store
 */
export function keepInBrowser(store: UseAppStore): void {
  const keep = ({ language, theme, singleKeys, own }: ViewState): void => {
    try {
      localStorage.setItem(storageKey, JSON.stringify({ language, theme, singleKeys, own }));
    } catch {
      // Private windows refuse storage: the choice then lasts as long as the page.
    }
  };
  keep(store.getState().view);
  store.subscribe(({ view }, before) => {
    const parts = ['language', 'theme', 'singleKeys', 'own'] as const;
    if (parts.some((part) => view[part] !== before.view[part])) keep(view);
  });
}
