/**
 * Mixes two colours into one that any program reads and that lets nothing shine through.
 *
 * @param over - `#rrggbb`
 * @param under - `#rrggbb`
 * @param share - of `over`, from 0 to 1
 * @returns `#rrggbb`
 */
export function mixColours(over: string, under: string, share: number): string {
  const [one, other] = [channels(over), channels(under)];
  const parts = one.map((value, channel) => Math.round(value * share + (other[channel] ?? 0) * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
}
