import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

// No test is about time: see the time limit of the tests themselves.
configure({ asyncUtilTimeout: 30_000 });

/** A drawing context that draws nothing and answers what painters ask; what was called can be read from its mocks. */
function recordingContext(canvas: HTMLCanvasElement): unknown {
  const calls = new Map<PropertyKey, unknown>();
  const answers: Record<string, () => unknown> = {
    measureText: () => ({ width: 10, actualBoundingBoxAscent: 8, actualBoundingBoxDescent: 2 }),
    createLinearGradient: () => ({ addColorStop: vi.fn() }),
    createRadialGradient: () => ({ addColorStop: vi.fn() }),
    getTransform: () => new DOMMatrix(),
  };
  return new Proxy(
    { canvas },
    {
      get(target, name) {
        if (name in target) return Reflect.get(target, name);
        if (!calls.has(name)) calls.set(name, vi.fn(answers[String(name)]));
        return calls.get(name);
      },
      set: (_target, name, value) => {
        calls.set(name, value);
        return true;
      },
    },
  );
}

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
    return recordingContext(this) as never;
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
