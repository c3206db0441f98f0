import { useEffect, useState } from 'react';

/** So many rows fill any screen; as many come at a time. */
const rowsAtOnce = 50;

/**
 * Lets a long table grow over some frames: what is in sight stands at once, the rest follows.
 *
 * @param of - another one begins anew
 * @param wanted - how many rows there are to be
 * @returns how many there are now
 */
export function useGrowing(of: unknown, wanted: number): number {
  const [grown, setGrown] = useState({ of, count: rowsAtOnce });
  const count = Math.min(wanted, grown.of === of ? grown.count : rowsAtOnce);
  useEffect(() => {
    if (count >= wanted) return;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setGrown({ of, count: count + rowsAtOnce }));
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [of, count, wanted]);
  return count;
}
