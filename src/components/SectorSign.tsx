import { type Sector, sectorSigns } from '../appearance/sectors';

/** The two-letter sign of a sector on its colour. */
export function SectorSign({ sector }: { sector: Sector }) {
  return (
    <span className="sector-sign" style={{ background: `var(--sector-${sector})` }} aria-hidden="true">
      {sectorSigns[sector]}
    </span>
  );
}
