import type { Language } from './language';

/** What went differently from what a link asked. */
export type NoticeKind = 'stale-focus' | 'stale-selection' | 'unknown-view' | 'data-refused';

/** Words that are painted on the map, and lines that are shown over it. */
export interface MapWords {
  readonly scene: {
    readonly verband: readonly [one: string, other: string];
    readonly organisation: readonly [one: string, other: string];
    readonly municipality: readonly [one: string, other: string];
    readonly unplaced: string;
    readonly participantsUnknown: string;
    readonly decimalGroup: string;
    readonly notShown: string;
  };
  readonly notices: Readonly<Record<NoticeKind, (value: string) => string>>;
  readonly bundles: (left: string) => string;
  readonly sharedLeft: (left: string) => string;
  readonly unseen: (count: string) => string;
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
      notShown: 'niet getekend',
    },
    notices: {
      'stale-focus': (value) =>
        `De plaats '${value}' uit de link staat niet in deze gegevens. U ziet het begin.`,
      'stale-selection': (value) =>
        `'${value}' uit de link staat niet in deze gegevens. Er is niets gekozen.`,
      'unknown-view': (value) => `De weergave '${value}' bestaat niet. U ziet de kaart.`,
      'data-refused': (value) => `Het adres '${value}' is geen map van deze site. U ziet de gewone gegevens.`,
    },
    bundles: (left) => `Alleen de sterkste lijnen staan er; ${left} zwakkere niet.`,
    sharedLeft: (left) => `Nog ${left} verbanden delen organisaties; zij staan niet op de kaart.`,
    unseen: (count) => `${count} te klein om hier te tekenen`,
  },
  en: {
    scene: {
      verband: ['body', 'bodies'],
      organisation: ['organisation', 'organisations'],
      municipality: ['municipality', 'municipalities'],
      unplaced: 'Without an area',
      participantsUnknown: 'participants not known',
      decimalGroup: ',',
      notShown: 'not drawn',
    },
    notices: {
      'stale-focus': (value) => `The place '${value}' in the link is not in these data. You see the start.`,
      'stale-selection': (value) => `'${value}' in the link is not in these data. Nothing is selected.`,
      'unknown-view': (value) => `There is no view '${value}'. You see the map.`,
      'data-refused': (value) =>
        `The address '${value}' is not a folder of this site. You see the usual data.`,
    },
    bundles: (left) => `Only the strongest lines are drawn; ${left} weaker ones are not.`,
    sharedLeft: (left) => `Another ${left} bodies share organisations; they are not on the map.`,
    unseen: (count) => `${count} too small to draw here`,
  },
};
