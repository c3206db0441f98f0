import type { ThingKind } from '../ecosystem/ecosystem';
import type { Language } from './language';

/** Ends of Dutch nouns for what people sit in or at, with their article. */
const nouns: Readonly<Record<'de' | 'het', readonly string[]>> = {
  de: [
    'tafel',
    'coalitie',
    'alliantie',
    'groep',
    'tank',
    'raad',
    'kamer',
    'commissie',
    'coöperatie',
    'agenda',
    'werkplaats',
    'beweging',
    'overeenkomst',
    'taskforce',
    'proeftuin',
    'deal',
    'pilot',
    'voorziening',
    'bijeenkomst',
    'programmalijn',
    'interventie',
    'keten',
    'vereniging',
    'stichting',
    'kring',
    'afspraak',
  ],
  het: [
    'netwerk',
    'platform',
    'overleg',
    'team',
    'programma',
    'project',
    'akkoord',
    'pact',
    'bureau',
    'bestuur',
    'verband',
    'consortium',
    'plan',
    'contract',
    'centrum',
    'initiatief',
    'onderzoek',
    'instrument',
  ],
};

/** After one of these a name tells of something else than what it is the name of. */
const enders =
  /^(?:aan|bij|door|en|in|met|naar|om|onder|op|over|samen|te|tegen|tot|uit|van|voor|de|het|een)$/i;

const kindNouns: Readonly<Record<Language, Readonly<Record<ThingKind, string>>>> = {
  nl: {
    tafel: 'de tafel',
    coalition: 'de coalitie',
    initiative: 'het initiatief',
    area: 'het gebied',
    organisation: 'de organisatie',
  },
  en: {
    tafel: 'the table',
    coalition: 'the coalition',
    initiative: 'the initiative',
    area: 'the area',
    organisation: 'the organisation',
  },
};

/**
 * Names a verband in a sentence, with what it is where its name does not say so: `de Themacoalitie GGZ`, `het netwerk
 * Alliantie Santé`, `the table Denktank MIP`. The name itself stays as the data write it.
 *
 * @param language - the language of the interface
 * @param verband - its kind, name and sort
 * @returns the name with its article, and whether one sits in it or at it
 */
export function theVerband(
  language: Language,
  { kind, name, sort }: { readonly kind: ThingKind; readonly name: string; readonly sort: string },
): { readonly preposition: string; readonly name: string } {
  if (language === 'en')
    return { preposition: kind === 'tafel' ? 'at' : 'in', name: `${kindNouns.en[kind]} ${name}` };
  // What stands in brackets says more of a name, and is not it.
  const words = name.replace(/\(.*$/, '').trim().split(/\s+/).slice(0, 3);
  const end = words.findIndex((word) => enders.test(word));
  const told = (end < 0 ? words : words.slice(0, end)).map(nounIn).find((noun) => noun !== null);
  if (told) return { preposition: prepositionOf(told.noun), name: `${told.article} ${name}` };
  const sorted = nounIn(sort);
  if (sorted)
    return { preposition: prepositionOf(sorted.noun), name: `${sorted.article} ${sort.trim()} ${name}` };
  return { preposition: kind === 'tafel' ? 'aan' : 'in', name: `${kindNouns.nl[kind]} ${name}` };
}

function prepositionOf(noun: string): string {
  return noun === 'tafel' ? 'aan' : 'in';
}

function nounIn(word: string): { readonly article: 'de' | 'het'; readonly noun: string } | null {
  const lower = word.trim().toLowerCase();
  for (const article of ['de', 'het'] as const) {
    const noun = nouns[article].find((one) => lower.endsWith(one));
    if (noun !== undefined) return { article, noun };
  }
  return null;
}
