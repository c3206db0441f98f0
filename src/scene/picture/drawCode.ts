import { type SvgNode, svg } from './svg';

/** Light modules around a code, without which readers do not find it. */
export const quietZone = 4;

/** A QR code: rows of modules, true = dark. */
export type CodeModules = readonly (readonly boolean[])[];

/**
 * Draws a QR code, always dark on light: many readers find no other.
 *
 * @param modules - without light around them
 * @param place - where it goes, its quiet zone included; `size` in pixels
 * @returns a group
 */
export function drawCode(
  modules: CodeModules,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): SvgNode {
  const count = modules.length + 2 * quietZone;
  const runs = modules.flatMap((row, line) => runsOf(row).map((run) => pathOf(run, line)));
  return svg(
    'g',
    { id: 'code', transform: `translate(${x} ${y}) scale(${size / count})` },
    svg('rect', { width: count, height: count, fill: '#ffffff' }),
    svg('path', { d: runs.join(''), fill: '#000000', 'shape-rendering': 'crispEdges' }),
  );
}

/**
 * Draws a QR code on a sheet of its own.
 *
 * @param modules - without light around them
 * @param sizePx - of the sheet
 * @returns an element `svg`
 */
export function codeSheet(modules: CodeModules, sizePx: number): SvgNode {
  const box = { width: sizePx, height: sizePx, viewBox: `0 0 ${sizePx} ${sizePx}`, role: 'img' };
  const code = drawCode(modules, { x: 0, y: 0, size: sizePx });
  return svg('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, code);
}

interface Run {
  readonly from: number;
  readonly length: number;
}

/** Dark modules side by side are one piece: seams between them would show. */
function runsOf(row: readonly boolean[]): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < row.length; from++) {
    let end = from;
    while (row[end] === true) end++;
    if (end > from) runs.push({ from, length: end - from });
    from = Math.max(from, end);
  }
  return runs;
}

function pathOf({ from, length }: Run, line: number): string {
  return `M${from + quietZone} ${line + quietZone}h${length}v1h-${length}z`;
}
