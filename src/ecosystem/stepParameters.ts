import { areaLevels } from './ecosystem';
import { stageViews } from './views';

/** What the value of a parameter stands for. */
export type ParameterForm =
  /** One of some words. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Several of some words, with commas between them. */
  | { readonly kind: 'several'; readonly words: readonly string[] }
  /** Several of what the data hold. */
  | { readonly kind: 'held'; readonly by: 'theme' | 'status' | 'role' }
  /** A text of a form; `example` is one of these. */
  | { readonly kind: 'form'; readonly form: RegExp; readonly example: string }
  /** Years to run through. */
  | { readonly kind: 'years' }
  /** The key of something in the data. */
  | { readonly kind: 'key'; readonly of: 'place' | 'thing' | 'organisation' }
  /** Anything. */
  | { readonly kind: 'free' };

const words = (...said: readonly string[]): ParameterForm => ({ kind: 'words', words: said });
const thing: ParameterForm = { kind: 'key', of: 'thing' };
const page: ParameterForm = { kind: 'form', form: /^[1-9]\d{0,3}$/, example: '1' };

/**
 * What a step of a story can say of the view, by the parameters of a link. A list of what the page reads: a test holds it
 * against the reader of links.
 */
export const stepParameters: ReadonlyMap<string, ParameterForm> = new Map<string, ParameterForm>([
  ['focus', { kind: 'key', of: 'place' }],
  ['selectie', thing],
  // Not the desk (`gegevens`): there is no room for a story.
  ['weergave', words(...stageViews)],
  ['jaar', { kind: 'form', form: /^\d{4}$/, example: '2018' }],
  ['jaren', { kind: 'years' }],
  ['niveau', { kind: 'several', words: [...areaLevels, 'onbekend'] }],
  ['soort', { kind: 'several', words: ['coalitie', 'tafel', 'initiatief'] }],
  ['thema', { kind: 'held', by: 'theme' }],
  [
    'sector',
    {
      kind: 'several',
      words: [
        ...['gemeente', 'overheid', 'zorgverzekeraar', 'ziekenhuis', 'eerstelijn', 'ouderenzorg', 'ggz'],
        ...['welzijn', 'kennis', 'inwoners', 'overig'],
      ],
    },
  ],
  ['status', { kind: 'held', by: 'status' }],
  ['rol', { kind: 'held', by: 'role' }],
  ['lagen', { kind: 'several', words: ['relaties'] }],
  ['stappen', words('1', '2', '3')],
  ['thema-kleur', words('licht', 'donker', 'contrast')],
  ['org', { kind: 'key', of: 'organisation' }],
  ['van', thing],
  ['naar', thing],
  ['midden', thing],
  ['bij', thing],
  ['onderdeel', words('problemen', 'bestanden', 'verschillen', 'nakijken')],
  ['lijst', words('organisaties', 'coalities', 'tafels', 'initiatieven', 'deelnames', 'gebieden')],
  ['sorteer', { kind: 'form', form: /^-?[a-z_]+$/, example: 'naam' }],
  ['bereik', words('hier', 'alles')],
  ['drempel', page],
  ['toont', words('paren', 'matrix')],
  ['tegen', words('niveau', 'gebied')],
  ['als', words('tabel', 'lijst')],
  ['netwerk-als', words('lijst')],
  ['zoek', { kind: 'free' }],
  ['vraag', words('halen', 'brengen')],
  ['vak', { kind: 'free' }],
  ['pagina', page],
  ['telt', words('verbanden', 'organisaties', 'zetels')],
  ['vanaf', words('gemeente', 'subregio', 'regio', 'provincie', 'land')],
  ['kleurt', words('aantal', 'deelname')],
  ['paneel', words('overzicht', 'filters', 'wij')],
]);
