import { useEffect, useState } from 'react';
import type { SvgNode } from '../../../scene/picture/svg';
import type { Exploring } from '../exploring';
import { makeSheet, makeWholeSheet, type SheetWish } from './makeSheet';

/** Makes the sheet of what is shown; null while it is being made. */
export function useSheet(exploring: Exploring, wish: SheetWish): SvgNode | null {
  const [made, setMade] = useState<{ readonly wish: SheetWish; readonly sheet: SvgNode | null } | null>(null);
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
  }, [exploring, wish]);
  return made?.wish === wish ? made.sheet : null;
}
