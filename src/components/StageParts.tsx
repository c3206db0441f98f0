import { useState } from 'react';
import { Icon } from './Icon';
import { useWords } from './Words';

interface ZoomButtonsProps {
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onStart: () => void;
}

/** The buttons that zoom and go back to the start, for who does not wheel or pinch. */
export function ZoomButtons({ onIn, onOut, onStart }: ZoomButtonsProps) {
  const { frame } = useWords();
  return (
    <fieldset className="zoom-buttons">
      <legend className="visually-hidden">{frame.zoomGroup}</legend>
      <button type="button" aria-label={frame.zoomIn} title={frame.zoomIn} onClick={onIn}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={frame.zoomOut} title={frame.zoomOut} onClick={onOut}>
        <Icon name="minus" />
      </button>
      <button type="button" aria-label={frame.zoomStart} title={frame.zoomStart} onClick={onStart}>
        <Icon name="start" />
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

interface TooltipProps {
  /** Where the pointer is, from the left and top of the stage. */
  readonly xPx: number;
  readonly yPx: number;
  /** Width and height of the stage, to stay inside. */
  readonly stageWidthPx: number;
  readonly stageHeightPx: number;
  readonly name: string;
  readonly kind: string;
  readonly lines: readonly string[];
}

/** What the pointer is on. The same is said in the panel and the outline, so it is hidden from screen readers. */
export function Tooltip(props: TooltipProps) {
  const isRight = props.xPx > props.stageWidthPx / 2;
  const isLow = props.yPx > props.stageHeightPx / 2;
  return (
    <div
      className="tooltip"
      aria-hidden="true"
      style={{
        ...(isRight ? { right: props.stageWidthPx - props.xPx + 14 } : { left: props.xPx + 14 }),
        ...(isLow ? { bottom: props.stageHeightPx - props.yPx + 14 } : { top: props.yPx + 14 }),
      }}
    >
      <span className="label">{props.kind}</span>
      <strong>{props.name}</strong>
      {props.lines.map((line) => (
        <span key={line} className="tooltip-line">
          {line}
        </span>
      ))}
    </div>
  );
}

interface NoticesProps {
  /** What there is to tell; the same text is told once. */
  readonly texts: readonly string[];
  /** The reader closed the last of them. */
  readonly onClose: () => void;
}

/** Lines over the map, for a link that could not be followed in full or another thing worth knowing. */
export function Notices({ texts, onClose }: NoticesProps) {
  const { frame } = useWords();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  if (texts.length === 0 && closed.size > 0) setClosed(new Set());
  const open = [...new Set(texts)].filter((text) => !closed.has(text));
  const close = (text: string) => {
    if (open.length === 1) onClose();
    else setClosed(new Set([...closed, text]));
  };
  return (
    <div className="notice-place" role="status">
      {open.map((text) => (
        <p className="notice" key={text}>
          <span>{text}</span>
          <button
            type="button"
            className="tool"
            aria-label={frame.closeNamed(text)}
            title={frame.close}
            onClick={() => close(text)}
          >
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  );
}
