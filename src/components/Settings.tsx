import type { ThemeName } from '../appearance/themes';
import { type Language, languages } from '../wording/language';
import { Icon } from './Icon';
import { useMenu } from './useMenu';
import { useWords } from './Words';

export type ThemeChoice = 'automatic' | ThemeName;

const themeChoices: readonly ThemeChoice[] = ['automatic', 'licht', 'donker', 'contrast'];

interface SettingsProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
  /** Absent where there is no map. */
  readonly relations?: { readonly isShown: boolean; readonly onShow: (shows: boolean) => void };
}

/** Language, theme and layers: side by side where there is room, otherwise in a menu. */
export function Settings(props: SettingsProps) {
  const { frame } = useWords();
  const { box, isOpen, toggle } = useMenu<HTMLDivElement>();
  return (
    <div className="settings" ref={box}>
      <button
        type="button"
        className="tool settings-opener"
        aria-expanded={isOpen}
        aria-label={frame.settingsOpen}
        title={frame.settingsOpen}
        onClick={toggle}
      >
        <Icon name="sliders" />
      </button>
      <div className="settings-body" data-open={isOpen}>
        {props.relations !== undefined && <RelationsSwitch {...props.relations} />}
        <label className="theme-choice">
          <Icon name="contrast" />
          <span className="theme-choice-name">{frame.theme}</span>
          <select value={props.theme} onChange={(event) => chooseTheme(event.target.value, props.onTheme)}>
            {themeChoices.map((choice) => (
              <option key={choice} value={choice}>
                {frame.themes[choice]}
              </option>
            ))}
          </select>
        </label>
        <LanguageChoice language={props.language} onLanguage={props.onLanguage} />
      </div>
    </div>
  );
}

function RelationsSwitch({ isShown, onShow }: NonNullable<SettingsProps['relations']>) {
  const { frame } = useWords();
  return (
    <button
      type="button"
      className="tool"
      aria-pressed={isShown}
      title={frame.relationsLong}
      onClick={() => onShow(!isShown)}
    >
      <Icon name="relations" />
      <span className="tool-name">{frame.relations}</span>
    </button>
  );
}

function LanguageChoice({ language, onLanguage }: Pick<SettingsProps, 'language' | 'onLanguage'>) {
  const { frame } = useWords();
  return (
    <fieldset className="language-choice">
      <legend className="visually-hidden">{frame.language}</legend>
      {languages.map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={choice === language}
          aria-label={frame.languageNames[choice]}
          title={frame.languageNames[choice]}
          onClick={() => onLanguage(choice)}
        >
          {choice.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

function chooseTheme(value: string, onTheme: (theme: ThemeChoice) => void): void {
  const choice = themeChoices.find((known) => known === value);
  if (choice !== undefined) onTheme(choice);
}
