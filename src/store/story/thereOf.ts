import type { StoryStep } from '../../ecosystem/story';
import { facetNames } from '../../network/choice';
import { findInexact, findThing, placeById } from '../../network/lookUp';
import type { Tally } from '../../network/narrow';
import type { Network } from '../../network/network';
import { facetParameters, type LinkState } from '../link';
import { settleChoice } from '../shownChoice';
import { yearsOfStep } from './stepView';

/** What a step asks for and these data do not have, and by which parameter it does. */
export interface Lost {
  readonly parameter: string;
  /** As written. */
  readonly value: string;
}

/**
 * Leaves out of a view what these data do not have.
 *
 * @param link - the view of a step
 * @param network - what there is, with its members
 * @param tally - what can be chosen; null while it has not been counted, and then the choice is left as it is
 * @returns the view, and what was left out
 */
export function thereOf(
  link: LinkState,
  network: Network,
  tally: Tally | null,
): { readonly link: LinkState; readonly lost: readonly Lost[] } {
  const lost: Lost[] = link.unknownValues.map((written) => {
    const [parameter = ''] = written.split('=', 1);
    return { parameter, value: written };
  });
  const mode = modeIn(link, lost);
  const found = (parameter: string, id: string | null, isIt: (id: string) => boolean): string | null => {
    if (id === null || isIt(id)) return id;
    const near = findInexact(network, id);
    if (near !== null && isIt(near)) return near;
    lost.push({ parameter, value: id });
    return null;
  };
  const isPlace = (id: string): boolean => placeById(network, id) >= 0;
  const isThing = (id: string): boolean => findThing(network, id) !== null;
  const focus = found('focus', link.focus, isPlace);
  const selection = found('selectie', link.selection, isThing);
  const from = found('van', link.connection?.from ?? null, isThing);
  const to = found('naar', link.connection?.to ?? null, isThing);
  const connection = from === null || to === null ? null : { from, to };
  const centre = found('midden', link.options.centre || null, isThing) ?? '';
  const by = found('bij', link.options.by || null, isThing) ?? '';
  const options = { ...link.options, centre, by };
  const choice = tally === null ? link.choice : choiceIn(link.choice, tally, lost);
  return { link: { ...link, mode, focus, selection, connection, options, choice }, lost };
}

/**
 * Gives what a step itself names and cannot be shown: what it only inherits was told with the step that names it.
 *
 * @param step - the step
 * @param lost - what was left out of its view
 * @returns as written, each once
 */
export function namedBy(step: StoryStep | undefined, lost: readonly Lost[]): readonly string[] {
  if (step === undefined) return [];
  const years = step.view.get('jaren') ?? '';
  const wrongYears = years !== '' && yearsOfStep(step) === null ? [`jaren=${years}`] : [];
  const named = lost.filter(({ parameter }) => step.view.has(parameter)).map(({ value }) => value);
  return [...new Set([...named, ...wrongYears])];
}

/** The desk takes the place of the page, and of the story with it. */
function modeIn({ mode, unknownView }: LinkState, lost: Lost[]): LinkState['mode'] {
  const gone = mode === 'gegevens' ? mode : unknownView;
  if (gone !== null) lost.push({ parameter: 'weergave', value: gone });
  return mode === 'gegevens' ? 'kaart' : mode;
}

/** The choice that these data have. */
function choiceIn(asked: LinkState['choice'], tally: Tally, lost: Lost[]): LinkState['choice'] {
  const { choice } = settleChoice(asked, tally);
  for (const facet of facetNames) {
    const parameter = facetParameters[facet];
    const gone = asked[facet].filter((value) => !choice[facet].includes(value));
    lost.push(...gone.map((value) => ({ parameter, value: `${parameter}=${value}` })));
  }
  if (choice.year !== asked.year) lost.push({ parameter: 'jaar', value: `jaar=${asked.year}` });
  return choice;
}
