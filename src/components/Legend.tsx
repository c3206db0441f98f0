import type { ReactNode } from 'react';
import { type Sector, sectors } from '../appearance/sectors';
import { legendWords } from '../wording/legendWords';
import { ownWords } from '../wording/ownWords';
import { sectorWords } from '../wording/sectorWords';
import { Icon } from './Icon';
import { KindGlyph } from './KindGlyph';
import { SectorSign } from './SectorSign';
import { useWords } from './Words';

interface LegendProps {
  /** Organisations per sector; null until they have arrived. */
  readonly sectorCounts: ReadonlyMap<Sector, number> | null;
  /** What the marks of changes mean, while there are some. */
  readonly changes?: ReactNode;
  /** Name of the organisation of the reader, whose seats have a ring; null while none is chosen. */
  readonly own?: string | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** The sector the reader points at; null when none. */
  readonly onPointSector: (sector: Sector | null) => void;
}

/** What the shapes, colours and lines of the map mean; closed it is one line with the colours. */
export function Legend({ sectorCounts, changes, own = null, isOpen, onOpen, onPointSector }: LegendProps) {
  const { language } = useWords();
  return (
    <section className="legend" data-open={isOpen}>
      <h2>
        <button
          type="button"
          className="legend-opener"
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          <span className="label">{legendWords[language].title}</span>
          {!isOpen && (
            <span className="legend-colours" aria-hidden="true">
              {sectors.map((sector) => (
                <span key={sector} style={{ background: `var(--sector-${sector})` }} />
              ))}
            </span>
          )}
          <Icon name={isOpen ? 'chevronDown' : 'chevronUp'} />
        </button>
      </h2>
      {isOpen && (
        <div className="legend-body">
          {changes}
          <Signs own={own} />
          <Sectors sectorCounts={sectorCounts} onPointSector={onPointSector} />
        </div>
      )}
    </section>
  );
}

const kinds = ['area', 'coalition', 'tafel', 'initiative'] as const;

function Signs({ own }: { readonly own: string | null }) {
  const { things, language } = useWords();
  const said = legendWords[language];
  const lines = [
    ['relation', said.relationLine],
    ['seat', said.seatLine],
    ['shared', said.sharedLine],
    ['home', said.homeLine],
  ] as const;
  return (
    <>
      <h3 className="visually-hidden">{said.shapes}</h3>
      <ul className="legend-signs">
        {kinds.map((kind) => (
          <li key={kind}>
            <KindGlyph kind={kind} />
            {things.kind[kind]}
          </li>
        ))}
        {own !== null && (
          <li>
            <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <circle className="legend-own-edge" cx="8" cy="8" r="5.5" />
              <circle className="legend-own" cx="8" cy="8" r="5.5" />
            </svg>
            {ownWords[language].legend(own)}
          </li>
        )}
        <li>
          <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <circle className="picture-head" cx="8" cy="8" r="6" />
            <circle className="glyph-head" cx="8" cy="8" r="3.6" />
          </svg>
          {said.head}
        </li>
        <li>
          <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <circle className="glyph-empty" cx="8" cy="8" r="5.5" />
          </svg>
          {said.empty}
        </li>
        {lines.map(([name, meaning]) => (
          <li key={name}>
            <svg className={`line line-${name}`} viewBox="0 0 32 14" aria-hidden="true" focusable="false">
              <path d="M2 11C10 2 20 2 30 7" />
              {name === 'relation' && <path d="M24.5 2.5L30 7l-6.5 3" />}
            </svg>
            {meaning}
          </li>
        ))}
      </ul>
    </>
  );
}

function Sectors({ sectorCounts, onPointSector }: Pick<LegendProps, 'sectorCounts' | 'onPointSector'>) {
  const { language, number, count } = useWords();
  const said = legendWords[language];
  const { names, short } = sectorWords[language];
  return (
    <>
      <h3 className="legend-name">
        {said.sectors} <span className="soft">{said.sectorHint}</span>
      </h3>
      <ul className="legend-sectors" onPointerLeave={() => onPointSector(null)}>
        {sectors.map((sector) => {
          const organisations = sectorCounts === null ? null : (sectorCounts.get(sector) ?? 0);
          return (
            <li key={sector}>
              <button
                type="button"
                title={names[sector]}
                onPointerEnter={() => onPointSector(sector)}
                onFocus={() => onPointSector(sector)}
                onBlur={() => onPointSector(null)}
                onClick={() => onPointSector(sector)}
              >
                <SectorSign sector={sector} />
                <span className="legend-sector-name">{short[sector]}</span>
                {organisations !== null && (
                  <>
                    <span className="count" aria-hidden="true">
                      {number(organisations)}
                    </span>
                    <span className="visually-hidden">, {count(organisations, 'organisation')}</span>
                  </>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
