import type { Language } from './language';

interface StoryWords {
  /** Of the dialog in which a story is chosen. */
  readonly choose: string;
  readonly coming: string;
  readonly none: string;
  readonly noneHint: string;
  /** There is a file, and no story could be read in it. */
  readonly unreadable: string;
  readonly unreadableHint: string;
  readonly steps: (count: number) => string;
  readonly begin: string;
  readonly goOn: (step: number) => string;
  readonly clicker: string;
  readonly clickerHint: string;
  readonly singleKeys: string;
  /** The name of the part of the page that holds the story. */
  readonly region: string;
  readonly stepOf: (step: number, count: number) => string;
  readonly next: string;
  readonly previous: string;
  readonly stop: string;
  readonly overview: string;
  readonly black: string;
  readonly backToPicture: string;
  readonly fullScreen: string;
  readonly help: string;
  readonly detour: (step: number) => string;
  readonly backToStep: string;
  readonly sources: string;
  readonly untitled: (step: number) => string;
  readonly keysTitle: string;
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
  readonly keysNote: string;
  readonly end: string;
}

/** Everything that is said around a story that is told with the map. */
export const storyWords: Readonly<Record<Language, StoryWords>> = {
  nl: {
    choose: 'Presenteren',
    coming: 'De verhalen worden gelezen …',
    none: 'Bij deze gegevens hoort nog geen verhaal.',
    noneHint: 'Een verhaal staat in verhaal.json, naast de andere bestanden.',
    unreadable: 'In verhaal.json is geen verhaal te lezen.',
    unreadableHint: 'Bij de fouten en waarschuwingen staat wat eraan mankeert, en waar.',
    steps: (count) => (count === 1 ? '1 stap' : `${count} stappen`),
    begin: 'Begin bij het begin',
    goOn: (step) => `Ga verder bij stap ${step}`,
    clicker: 'Clicker gereed',
    clickerHint:
      'De startknop van een clicker stuurt F5. Staat dit aan, dan begint het verhaal daarmee en laadt de pagina niet opnieuw.',
    singleKeys: 'Letters en tekens als toets gebruiken (B, F, S, O, punt)',
    region: 'Verhaal',
    stepOf: (step, count) => `Stap ${step} van ${count}`,
    next: 'Volgende',
    previous: 'Vorige',
    stop: 'Stoppen',
    overview: 'Alle stappen',
    black: 'Zwart scherm',
    backToPicture: 'Druk op een toets of tik om verder te gaan',
    fullScreen: 'Volledig scherm',
    help: 'Toetsen',
    detour: (step) => `Omweg vanaf stap ${step}`,
    backToStep: 'Terug naar de stap',
    sources: 'Bron',
    untitled: (step) => `Stap ${step}`,
    keysTitle: 'Toetsen bij het presenteren',
    keys: [
      { keys: ['Page Down', 'Pijl rechts', 'Pijl omlaag', 'Spatie'], does: 'Volgende stap' },
      {
        keys: ['Page Up', 'Pijl links', 'Pijl omhoog', 'Shift + Spatie'],
        does: 'Vorige stap; bij een omweg terug naar de stap',
      },
      { keys: ['Home', 'End'], does: 'Eerste stap, laatste stap' },
      { keys: ['Esc'], does: 'Terug van een omweg; daarna stoppen. De stap wordt onthouden' },
      { keys: ['.', 'B'], does: 'Zwart scherm; elke toets brengt het beeld terug' },
      { keys: ['F'], does: 'Volledig scherm' },
      { keys: ['S'], does: 'Venster voor de spreker' },
      { keys: ['O'], does: 'Alle stappen' },
      { keys: ['F5'], does: 'Beginnen, als de clicker gereed staat' },
      { keys: ['Ctrl K'], does: 'Zoeken: een omweg' },
    ],
    keysNote: 'Klikken, slepen, zoomen en zoeken mag altijd: de volgende stap staat klaar.',
    end: 'Laatste stap',
  },
  en: {
    choose: 'Present',
    coming: 'The stories are being read …',
    none: 'These data have no story yet.',
    noneHint: 'A story lies in verhaal.json, beside the other files.',
    unreadable: 'No story can be read in verhaal.json.',
    unreadableHint: 'Errors and warnings tell what is wrong with it, and where.',
    steps: (count) => (count === 1 ? '1 step' : `${count} steps`),
    begin: 'Begin at the beginning',
    goOn: (step) => `Go on at step ${step}`,
    clicker: 'Clicker ready',
    clickerHint:
      'The start button of a clicker sends F5. When this is on, the story begins with it and the page is not loaded again.',
    singleKeys: 'Use letters and signs as keys (B, F, S, O, full stop)',
    region: 'Story',
    stepOf: (step, count) => `Step ${step} of ${count}`,
    next: 'Next',
    previous: 'Previous',
    stop: 'Stop',
    overview: 'All steps',
    black: 'Black screen',
    backToPicture: 'Press a key or tap to go on',
    fullScreen: 'Full screen',
    help: 'Keys',
    detour: (step) => `Detour from step ${step}`,
    backToStep: 'Back to the step',
    sources: 'Source',
    untitled: (step) => `Step ${step}`,
    keysTitle: 'Keys while presenting',
    keys: [
      { keys: ['Page Down', 'Arrow right', 'Arrow down', 'Space'], does: 'Next step' },
      {
        keys: ['Page Up', 'Arrow left', 'Arrow up', 'Shift + Space'],
        does: 'Previous step; from a detour back to the step',
      },
      { keys: ['Home', 'End'], does: 'First step, last step' },
      { keys: ['Esc'], does: 'Back from a detour; then stop. The step is remembered' },
      { keys: ['.', 'B'], does: 'Black screen; any key brings the picture back' },
      { keys: ['F'], does: 'Full screen' },
      { keys: ['S'], does: 'Window for the speaker' },
      { keys: ['O'], does: 'All steps' },
      { keys: ['F5'], does: 'Begin, when the clicker is ready' },
      { keys: ['Ctrl K'], does: 'Find: a detour' },
    ],
    keysNote: 'Click, drag, zoom and search as you like: the next step stands ready.',
    end: 'Last step',
  },
};
