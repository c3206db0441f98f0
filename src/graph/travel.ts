/** Something under way that can be stopped where it is. */
export interface Travel {
  stop(): void;
}

/**
 * Runs a movement frame by frame.
 *
 * @param durationMs - 0 = at once, without a frame between
 * @param step - told how far it is: 0 to 1, slow at both ends
 * @param onEnd - told when it has arrived, not when it was stopped
 * @returns a way to stop it
 */
export function travel(durationMs: number, step: (share: number) => void, onEnd: () => void): Travel {
  if (durationMs <= 0) {
    step(1);
    onEnd();
    return { stop: () => undefined };
  }
  let begin: number | null = null;
  let frame = requestAnimationFrame(function next(now) {
    begin ??= now;
    const share = Math.min(1, (now - begin) / durationMs);
    step(share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);
    if (share < 1) frame = requestAnimationFrame(next);
    else onEnd();
  });
  return { stop: () => cancelAnimationFrame(frame) };
}
