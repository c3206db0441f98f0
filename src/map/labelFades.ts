import type { SceneLabel } from '../scene/scene';

/** Labels come and go within this time. */
const fadeMs = 170;

export interface FadeStep {
  /** Opacity by key of labels that are coming. */
  readonly fading: ReadonlyMap<string, number>;
  /** Labels that are going and do not stand in the way of one that is there. */
  readonly leaving: readonly { readonly label: SceneLabel; readonly opacity: number }[];
  readonly isBusy: boolean;
}

export interface LabelFades {
  step(labels: readonly SceneLabel[], now: number): FadeStep;
}

/**
 * Remembers which labels were there, so that they come and go calmly.
 *
 * @returns the memory; `step` takes the labels of this frame and the time in milliseconds;
 *   at the end of time (infinity) nothing fades
 */
export function createLabelFades(): LabelFades {
  let last = new Map<string, { label: SceneLabel; opacity: number }>();
  let lastTime = 0;
  let isFirst = true;
  return {
    step(labels, now) {
      const change = now === Number.POSITIVE_INFINITY ? 1 : Math.min(1, Math.max(0, now - lastTime) / fadeMs);
      lastTime = now;
      const next = new Map<string, { label: SceneLabel; opacity: number }>();
      const fading = new Map<string, number>();
      let isBusy = false;
      for (const label of labels) {
        const before = last.get(label.key)?.opacity ?? 0;
        const opacity = isFirst ? 1 : Math.min(1, before + change);
        next.set(label.key, { label, opacity });
        if (opacity < 1) {
          fading.set(label.key, opacity);
          isBusy = true;
        }
      }
      const leaving: { label: SceneLabel; opacity: number }[] = [];
      for (const [key, { label, opacity }] of last) {
        const left = opacity - change;
        if (next.has(key) || left <= 0 || labels.some((other) => doMeet(label, other))) continue;
        leaving.push({ label, opacity: left });
        next.set(key, { label, opacity: left });
        isBusy = true;
      }
      last = next;
      isFirst = false;
      return { fading, leaving, isBusy };
    },
  };
}

function doMeet(a: SceneLabel, b: SceneLabel): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}
