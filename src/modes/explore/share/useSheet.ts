import { useEffect, useState } from 'react';
import type { SvgNode } from '../../../scene/picture/svg';
import type { DrawPicture, Exploring } from '../exploring';
import { makeSheet, makeWholeSheet, type SheetWish } from './makeSheet';

/** Makes the sheet of what is shown, anew when that is drawn otherwise; null while it is being made. */
export function useSheet(exploring: Exploring, wish: SheetWish, draw: DrawPicture | null): SvgNode | null {
  const [made, setMade] = useState<{ readonly wish: SheetWish; readonly sheet: SvgNode | null } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheet is made by what draws.
  useEffect(() => {
    let isLate = false;
    const take = (sheet: SvgNode | null): void => {
      if (!isLate) setMade({ wish, sheet });
    };
    // A sheet without some lines is better than none.
    makeWholeSheet(exploring, wish).then(take, () => take(makeSheet(exploring, wish)));
    return () => {
      isLate = true;
    };
  }, [exploring, wish, draw]);
  return made?.wish === wish ? made.sheet : null;
}
