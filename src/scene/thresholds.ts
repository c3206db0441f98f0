/** Sizes on screen, in CSS pixels, at which the picture changes, and how much may be drawn at most. */
export const thresholds = {
  /** A circle of this radius opens and shows what is in it. */
  openArea: 54,
  openCoalition: 54,
  /** At this many pixels for one world unit (an ordinary table has radius 1) every circle opens. */
  openAllAreas: 13,
  openAllCoalitions: 26,
  /** From here on a coalition opens when its name does not fit in it. */
  openNameless: 7,
  /** From here on an area with one or two tables shows them. */
  openSmall: 6,
  /** What is smaller than this is not drawn: its parent says that it is there. */
  smallestDrawn: 1.6,
  /** A seat of this radius is drawn by itself; smaller, the table is drawn without seats. */
  smallestSeat: 1.9,
  /** A wide seat opens when its members get this radius. */
  openFold: 11,
  seatSign: 7.5,
  seatName: 13,
  seatRole: 30,
} as const;

/** Together below 1,500, whatever the size of the data. */
export const budget = {
  circles: 480,
  /** In a circle that fills the stage, and holds more than can be drawn elsewhere. */
  circlesInFocus: 1000,
  /** Circles and seats together. */
  circlesAndSeats: 1040,
  lines: 150,
  /** Labels and the marks of changes together. */
  labels: 250,
  /** Of the names that come before the other labels when data is new. */
  firstNames: 40,
} as const;
