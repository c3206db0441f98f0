import { themeNames } from '../appearance/themes';
import type { ViewState } from './appState';
import type { UseAppStore } from './appStore';
import { ofForm, oneOf } from './readText';

const storageKey = 'ecosysteemkaart';
const languages = oneOf(['nl', 'en']);
const themes = oneOf(['automatic', ...themeNames]);
const ids = ofForm(/\S/, 300);

/** What outlives the page in this browser. */
export type Kept = Pick<ViewState, 'language' | 'theme' | 'singleKeys' | 'clickerReady'> & {
  /** The organisation that the reader chose here. */
  readonly own: string | null;
};

const usual: Kept = { language: 'nl', theme: 'automatic', singleKeys: true, clickerReady: false, own: null };

/**
 * Reads what this browser kept: language, theme, whether keys of one character do something, and whose organisation it is.
 *
 * @returns the choices; defaults where nothing readable is kept or storage is closed
 */
export function readKept(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    const { language, theme, singleKeys, clickerReady, own } = Object(kept) as Readonly<
      Record<string, unknown>
    >;
    return {
      language: languages(textOf(language)) ?? usual.language,
      theme: themes(textOf(theme)) ?? usual.theme,
      singleKeys: typeof singleKeys === 'boolean' ? singleKeys : usual.singleKeys,
      clickerReady: clickerReady === true,
      own: ids(textOf(own)),
    };
  } catch {
    return usual;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/**
 * Keeps these choices in this browser, now and whenever they change: what a link asked for also holds after a reload.
 * Full or closed storage is no error for the visitor.
 *
 * @param store - the one store
 */
export function keepInBrowser(store: UseAppStore): void {
  const keep = ({ language, theme, singleKeys, clickerReady, keptOwn: own }: ViewState): void => {
    try {
      localStorage.setItem(storageKey, JSON.stringify({ language, theme, singleKeys, clickerReady, own }));
    } catch {
      // Private windows refuse storage: the choice then lasts as long as the page.
    }
  };
  keep(store.getState().view);
  store.subscribe(({ view }, before) => {
    const parts = ['language', 'theme', 'singleKeys', 'clickerReady', 'keptOwn'] as const;
    if (parts.some((part) => view[part] !== before.view[part])) keep(view);
  });
}
