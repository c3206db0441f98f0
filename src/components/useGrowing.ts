import { useEffect, useState } from 'react';

/**
 * Lets a long table grow over some frames: what is in sight stands at once, the rest follows.
 *
 * @param of - another one begins anew
 * @param wanted - how many rows there are to be
 * @param atOnce - how many come at a time, which should fill any screen
 * @returns how many there are now
 */
export function useGrowing(of: unknown, wanted: number, atOnce: number): number {
  const [grown, setGrown] = useState({ of, count: atOnce });
  const count = Math.min(wanted, grown.of === of ? grown.count : atOnce);
  useEffect(() => {
    if (count >= wanted) return;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setGrown({ of, count: count + atOnce }));
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [of, count, wanted, atOnce]);
  return count;
}
