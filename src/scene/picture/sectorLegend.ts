import { type Sector, sectorSigns, sectors } from '../../appearance/sectors';
import type { Theme } from '../../appearance/themes';
import type { LegendEntry } from './picture';
import { svg, textLine } from './svg';

/**
 * Tells what the colours and letters of sectors mean.
 *
 * @param there - the sectors that are drawn
 * @param names - of all sectors
 * @param theme - colours
 * @returns an entry for each that is there, in the usual order
 */
export function sectorEntries(
  there: ReadonlySet<Sector | null>,
  names: Readonly<Record<Sector, string>>,
  theme: Theme,
): readonly LegendEntry[] {
  return sectors
    .filter((sector) => there.has(sector))
    .map((sector) => ({
      text: names[sector],
      sign: [
        svg('circle', { cx: 14, cy: 8, r: 8, fill: theme.sectors[sector] }),
        textLine(sectorSigns[sector], {
          x: 14,
          y: 8,
          sizePx: 9,
          weight: 700,
          fill: theme.onSector,
          anchor: 'middle',
        }),
      ],
    }));
}
