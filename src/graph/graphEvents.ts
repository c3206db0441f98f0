/** A point on the network's box, in CSS pixels from its left and top. */
export interface BoxPoint {
  readonly x: number;
  readonly y: number;
}

/** What the hands of the reader do to the network. */
export interface GraphEvents {
  /** One click: on a thing, or on the ground (null). */
  readonly onSelect: (key: string | null) => void;
  /** A double click on a thing. */
  readonly onCentre: (key: string) => void;
  /** The pointer is on a thing; null = on none. */
  readonly onPoint: (key: string | null, point: BoxPoint) => void;
  /** Whether something was dragged from its place, or all lies where it belongs. */
  readonly onPinned: (isPinned: boolean) => void;
  /** A turn of the wheel: whether it is left to the page around. */
  readonly isWheelLeft: (event: WheelEvent) => boolean;
  /** Fingers that come down: whether they are left to the page around. */
  readonly isTouchLeft: (event: TouchEvent) => boolean;
  /** Fingers that were left to the page around have moved. */
  readonly onTouchLeft: () => void;
  /** Nothing moves any more, or something begins to. */
  readonly onSettled: (isSettled: boolean) => void;
}

/** A thing that is drawn now. */
export interface DrawnNode extends BoxPoint {
  readonly key: string;
  readonly r: number;
}
