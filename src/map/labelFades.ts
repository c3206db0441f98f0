import type { SceneLabel } from '../scene/scene';

/** Labels come and go within this time. */
const fadeMs = 170;

export interface FadeStep {
  /** Opacity by key of labels that are coming. */
  readonly fading: ReadonlyMap<string, number>;
  /** Labels that are going and do not stand in the way of one that is there. */
  readonly leaving: readonly Faded[];
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
  let last: ReadonlyMap<string, Faded> = new Map();
  let lastTime = 0;
  let isFirst = true;
  return {
    step(labels, now) {
      const change = now === Number.POSITIVE_INFINITY ? 1 : Math.min(1, Math.max(0, now - lastTime) / fadeMs);
      const shown = labels.map((label): Faded => {
        const before = last.get(label.key)?.opacity ?? 0;
        return { label, opacity: isFirst ? 1 : Math.min(1, before + change) };
      });
      const keys = new Set(labels.map(({ key }) => key));
      const leaving = [...last.values()]
        .map(({ label, opacity }): Faded => ({ label, opacity: opacity - change }))
        .filter(({ label, opacity }) => !keys.has(label.key) && opacity > 0)
        .filter(({ label }) => !labels.some((other) => doMeet(label, other)));
      const coming = shown.filter(({ opacity }) => opacity < 1);
      last = new Map([...shown, ...leaving].map((faded) => [faded.label.key, faded]));
      lastTime = now;
      isFirst = false;
      return {
        fading: new Map(coming.map(({ label, opacity }) => [label.key, opacity])),
        leaving,
        isBusy: coming.length + leaving.length > 0,
      };
    },
  };
}

/** A label with its opacity. */
interface Faded {
  readonly label: SceneLabel;
  readonly opacity: number;
}

function doMeet(a: SceneLabel, b: SceneLabel): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}
