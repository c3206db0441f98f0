import { type Sector, sectorOf } from '../appearance/sectors';
import type { ThingKind } from '../ecosystem/ecosystem';

/** The small drawing of a kind of thing, the same as on the map. */
export function KindGlyph({ kind, sort }: { kind: ThingKind; sort?: string }) {
  return (
    <svg className={`glyph glyph-${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {drawing(kind, sectorOf(sort ?? ''))}
    </svg>
  );
}

function drawing(kind: ThingKind, sector: Sector) {
  switch (kind) {
    case 'area':
      return <circle className="glyph-area-fill" cx="8" cy="8" r="6.5" />;
    case 'coalition':
      return <circle className="glyph-coalition-ring" cx="8" cy="8" r="6" />;
    case 'tafel':
      return <TafelGlyph />;
    case 'initiative':
      return <rect className="glyph-initiative-box" x="3" y="3" width="10" height="10" rx="3" />;
    case 'organisation':
      return <circle cx="8" cy="8" r="5" fill={`var(--sector-${sector})`} />;
  }
}

function TafelGlyph() {
  return (
    <>
      <circle className="glyph-tafel-top" cx="8" cy="8" r="4" />
      {[0, 60, 120, 180, 240, 300].map((turn) => (
        <circle
          className="glyph-tafel-seat"
          key={turn}
          cx="8"
          cy="1.7"
          r="1.3"
          transform={`rotate(${turn} 8 8)`}
        />
      ))}
    </>
  );
}
