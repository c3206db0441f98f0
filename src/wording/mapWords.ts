import type { Language } from './language';

/** Words that are painted on the map, and lines that are shown over it. */
export interface MapWords {
  readonly scene: {
    readonly verband: readonly [one: string, other: string];
    readonly organisation: readonly [one: string, other: string];
    readonly municipality: readonly [one: string, other: string];
    readonly unplaced: string;
    readonly participantsUnknown: string;
    readonly decimalGroup: string;
  };
  /** Inside another page, what the map needs to move. */
  readonly refused: Readonly<Record<'wheel' | 'touch', string>>;
  readonly bundles: (left: string) => string;
  readonly sharedLeft: (left: string) => string;
}

export const mapWords: Readonly<Record<Language, MapWords>> = {
  nl: {
    scene: {
      verband: ['verband', 'verbanden'],
      organisation: ['organisatie', 'organisaties'],
      municipality: ['gemeente', 'gemeenten'],
      unplaced: 'Zonder gebied',
      participantsUnknown: 'deelnemers niet bekend',
      decimalGroup: '.',
    },
    refused: {
      wheel: 'Houd Ctrl of ⌘ ingedrukt om te zoomen',
      touch: 'Verschuif de kaart met twee vingers',
    },
    bundles: (left) => `Alleen de sterkste lijnen staan er; nog ${left} niet.`,
    sharedLeft: (left) => `Alleen de sterkste lijnen staan er; nog ${left} niet.`,
  },
  en: {
    scene: {
      verband: ['collaboration', 'collaborations'],
      organisation: ['organisation', 'organisations'],
      municipality: ['municipality', 'municipalities'],
      unplaced: 'Without an area',
      participantsUnknown: 'participants not known',
      decimalGroup: ',',
    },
    refused: {
      wheel: 'Hold Ctrl or ⌘ to zoom',
      touch: 'Move the map with two fingers',
    },
    bundles: (left) => `Only the strongest lines are drawn; another ${left} are not.`,
    sharedLeft: (left) => `Only the strongest lines are drawn; another ${left} are not.`,
  },
};
