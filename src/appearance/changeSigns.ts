import type { ChangeKind } from '../ecosystem/changes';

/**
 * The sign of each kind of change, as path data in a box of 16 by 16 to be drawn with a pen, the same in every language:
 * plus, minus, the letter A of a name, an arrow and a wave. Colour is never the only sign.
 */
export const changeSigns: Readonly<Record<ChangeKind, string>> = {
  added: 'M8 4v8M4 8h8',
  stopped: 'M4 8h8',
  renamed: 'M4.5 12 8 4l3.5 8M5.8 9.4h4.4',
  moved: 'M3.7 8h8.3M8.7 4.6 12.1 8l-3.4 3.4',
  changed: 'M3.7 9.5C5 6.2 6.6 6.6 8 8s3 1.8 4.3-1.5',
};
