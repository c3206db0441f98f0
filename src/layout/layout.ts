/**
 * Where every circle lies: entry p is place p of the network's nesting. World units: an ordinary table has radius 1;
 * y grows downward (south), x grows to the right (east). The root lies at the origin.
 */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly r: Float64Array;
}
