/**
 * Says how many levels to fold so that the others fit on one line.
 *
 * The last stays, the first as long as it can, and of those between the nearest to the last as many as fit.
 *
 * @param widthsPx - width of each level, with the mark behind it, from the widest area to the focus
 * @param foldPx - width of the sign that stands for the folded levels
 * @param roomPx - width of the line
 * @returns how many to fold, from the second on; all but the last where the first does not fit either
 */
export function foldCrumbs(widthsPx: readonly number[], foldPx: number, roomPx: number): number {
  let neededPx = widthsPx.reduce((sum, width) => sum + width, 0);
  if (neededPx <= roomPx) return 0;
  neededPx += foldPx;
  const between = Math.max(0, widthsPx.length - 2);
  for (let folded = 1; folded <= between; folded++) {
    neededPx -= widthsPx[folded] ?? 0;
    if (neededPx <= roomPx) return folded;
  }
  return Math.max(0, widthsPx.length - 1);
}
