import { Icon } from './Icon';
import { useWords } from './Words';

interface ZoomButtonsProps {
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onStart: () => void;
  /** What the last button does when that is not going back to the start: all comes in view. */
  readonly fit?: string;
}

/** The buttons that zoom and go back to the start, for who does not wheel or pinch. */
export function ZoomButtons({ onIn, onOut, onStart, fit }: ZoomButtonsProps) {
  const { frame } = useWords();
  const start = fit ?? frame.zoomStart;
  return (
    <fieldset className="zoom-buttons">
      <legend className="visually-hidden">{frame.zoomGroup}</legend>
      <button type="button" aria-label={frame.zoomIn} title={frame.zoomIn} onClick={onIn}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={frame.zoomOut} title={frame.zoomOut} onClick={onOut}>
        <Icon name="minus" />
      </button>
      <button type="button" aria-label={start} title={start} onClick={onStart}>
        <Icon name={fit === undefined ? 'start' : 'fit'} />
      </button>
    </fieldset>
  );
}

/** What lies out of view in one direction. */
export interface RimChip {
  readonly id: string;
  readonly count: number;
  /** Middle of the chip, from the left and top of the stage. */
  readonly xPx: number;
  readonly yPx: number;
  /** Where it points, in radians; 0 is to the right, clockwise. */
  readonly angle: number;
  /** What lies there, such as the name of the organisation or area. */
  readonly label: string;
}

/** Buttons at the rim of the map that tell what lies out of view and go there. */
export function RimChips({ chips, onGo }: { chips: readonly RimChip[]; onGo: (chip: RimChip) => void }) {
  const { frame, number } = useWords();
  return (
    <>
      {chips.map((chip) => (
        <button
          key={chip.id}
          type="button"
          className="rim-chip"
          data-count={`+${number(chip.count)}`}
          style={{ left: chip.xPx, top: chip.yPx }}
          title={frame.outOfViewGo(chip.label, number(chip.count))}
          aria-label={frame.outOfViewGo(chip.label, number(chip.count))}
          onClick={() => onGo(chip)}
        >
          <svg
            className="icon"
            viewBox="0 0 24 24"
            style={{ transform: `rotate(${chip.angle}rad)` }}
            aria-hidden="true"
            focusable="false"
          >
            <path d="M4 12h15M13.5 6.5L19 12l-5.5 5.5" />
          </svg>
          <span className="rim-words">{frame.outOfView(number(chip.count))}</span>
        </button>
      ))}
    </>
  );
}
