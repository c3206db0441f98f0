import { at } from '../ecosystem/columns';
import { paintedName } from '../network/names';
import { placeKinds } from '../network/network';
import { type FittedText, fitInShape, scaled } from './fitText';
import { verbandenIn } from './openPlaces';
import type { SceneInput } from './sceneInput';

const bubbleSizes = [17, 15.5, 14, 13, 12, 11, 10.5] as const;

/**
 * Sets the name of a place, and what it holds when there is room, inside its closed circle.
 *
 * @param input - names, counts and words
 * @param place - a place
 * @param radiusPx - of the closed circle
 * @returns the text, or null when the name does not fit
 */
export function fitBubble(input: SceneInput, place: number, radiusPx: number): FittedText | null {
  const isCoalition = placeKinds[at(input.network.nesting.kind, place)] === 'verband';
  return fitInShape(nameOfPlace(input, place), radiusPx * 0.95, {
    sizes: scaled(bubbleSizes, input.viewport.letterScale),
    weight: isCoalition ? 600 : 700,
    maxLines: 5,
    below: totalsLines(input, place),
  });
}

/**
 * Tells whether the name of a place fits in its closed circle.
 *
 * @param input - names
 * @param place - a place
 * @param radiusPx - of the closed circle
 * @returns true when it does
 */
export function holdsName(input: SceneInput, place: number, radiusPx: number): boolean {
  return fitBubble(input, place, radiusPx) !== null;
}

/**
 * Gives the name of a place as it is painted.
 *
 * @param input - names and words
 * @param place - a place
 * @returns the name
 */
export function nameOfPlace(input: SceneInput, place: number): string {
  const { nesting } = input.network;
  const ref = at(nesting.ref, place);
  switch (at(nesting.kind, place)) {
    case 2:
      return paintedName(input.network, 'areas', ref);
    case 3:
    case 4:
      return paintedName(input.network, 'verbanden', ref);
    default:
      return input.words.unplaced;
  }
}

function totalsLines(input: SceneInput, place: number): readonly string[] {
  const { words, network } = input;
  const verbanden = verbandenIn(network.nesting, place);
  const parts =
    verbanden === 0
      ? []
      : [`${grouped(input, verbanden)} ${verbanden === 1 ? words.verband[0] : words.verband[1]}`];
  if (network.members !== null && verbanden > 0) {
    const organisations = at(network.members.organisationsIn, place);
    parts.push(
      `${grouped(input, organisations)} ${organisations === 1 ? words.organisation[0] : words.organisation[1]}`,
    );
  }
  return parts;
}

/**
 * Writes a whole number with a sign between the thousands.
 *
 * @param input - words
 * @param count - the number
 * @returns the number as text
 */
export function grouped(input: SceneInput, count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, input.words.decimalGroup);
}
