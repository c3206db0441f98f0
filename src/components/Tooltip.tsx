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
