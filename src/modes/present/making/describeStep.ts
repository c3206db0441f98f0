import type { FacetName } from '../../../network/choice';
import { findThing, nameOfThing, unplacedId, wholeId } from '../../../network/lookUp';
import type { Network } from '../../../network/network';
import { filterWords, nameOfValue } from '../../../wording/filterWords';
import type { Language } from '../../../wording/language';
import { makingWords } from '../../../wording/makingWords';
import { wallWords } from '../../../wording/wallWords';
import type { Wording } from '../../../wording/wording';

const facetOfName: ReadonlyMap<string, FacetName> = new Map([
  ['niveau', 'level'],
  ['soort', 'kind'],
  ['thema', 'theme'],
  ['sector', 'sector'],
  ['status', 'status'],
  ['rol', 'role'],
]);

/**
 * Tells in a few words what a step shows otherwise than the step before it.
 *
 * @param view - what the step says
 * @param network - with the names; null = ids will do
 * @param words - of the page
 * @returns a few words for each difference; one that says so when there is none
 */
export function describeStep(
  view: ReadonlyMap<string, string>,
  network: Network | null,
  words: Wording,
): readonly string[] {
  const { language } = words;
  const said = makingWords[language].view;
  const told = [...view].map(([name, value]) => tell(name, value, { network, words }));
  const parts = [...new Set(told.filter((part) => part !== ''))];
  return parts.length === 0 ? [said.same] : parts;
}

interface Telling {
  readonly network: Network | null;
  readonly words: Wording;
}

type Said = (typeof makingWords)['nl']['view'];

/** How a parameter is told; empty = not at all. */
type Tell = (value: string, said: Said, telling: Telling) => string;

/** How each parameter is told that has more to say than its value; an empty value takes it away. */
const tellers: ReadonlyMap<string, Tell> = new Map<string, Tell>([
  [
    'focus',
    (value, said, { network, words }) => (value === '' ? said.start : nameOf(network, value, words.language)),
  ],
  [
    'selectie',
    (value, said, { network, words }) =>
      value === '' ? said.noSelection : nameOf(network, value, words.language),
  ],
  ['weergave', (value, _, { words }) => nameIn(words.frame.viewNames, value === '' ? 'kaart' : value)],
  [
    'vraag',
    (value, _, { words: { language } }) =>
      value === '' ? wallWords[language].both : nameIn(wallWords[language].short, value),
  ],
  ['jaar', (value, said) => (value === '' ? said.allYears : value)],
  ['jaren', (value) => value.replace('-', '–')],
  ['lagen', (value, said) => (value === '' ? said.noRelations : said.relations)],
  ['stappen', (value, said) => (value === '' ? '' : said.steps(value))],
  [
    'thema-kleur',
    (value, said, { words }) =>
      value === '' ? said.ownColours : said.colours(nameIn(words.frame.themes, value).toLowerCase()),
  ],
  ['naar', (value, said) => (value === '' ? said.off(said.connection) : said.connection)],
  ['van', () => ''],
]);

function tell(name: string, value: string, telling: Telling): string {
  const { language } = telling.words;
  const facet = facetOfName.get(name);
  if (facet !== undefined) return tellFacet(facet, value, language);
  const teller = tellers.get(name);
  if (teller !== undefined) return teller(value, makingWords[language].view, telling);
  return value === '' ? '' : `${name}: ${value}`;
}

function tellFacet(facet: FacetName, value: string, language: Language): string {
  const { facets } = filterWords[language];
  if (value === '') return makingWords[language].view.off(facets[facet].toLowerCase());
  const values = value.split(/(?<!,),(?!,)/).map((one) => one.replaceAll(',,', ','));
  return values
    .map((one) => nameOfValue(language, facet, { value: one.toLowerCase(), label: one }))
    .join(', ');
}

function nameOf(network: Network | null, key: string, language: Language): string {
  if (key === wholeId) return makingWords[language].view.whole;
  if (key === unplacedId) return makingWords[language].view.unplaced;
  const thing = network === null ? null : findThing(network, key);
  return network === null || thing === null ? key : nameOfThing(network, thing);
}

function nameIn(names: Readonly<Record<string, string>>, value: string): string {
  return (Object.hasOwn(names, value) ? names[value] : undefined) ?? value;
}
