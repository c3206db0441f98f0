import { select } from 'd3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { zoomBehaviour } from '../../src/map/zoomHands';

function mount() {
  const hands = { onStart: vi.fn(), onZoom: vi.fn(), onEnd: vi.fn(), onRefused: vi.fn() };
  const canvas = document.createElement('canvas');
  document.body.append(canvas);
  select(canvas).call(
    zoomBehaviour(hands).extent([
      [0, 0],
      [800, 600],
    ]),
  );
  const turn = (held: WheelEventInit = {}, deltaY = 100) => {
    const event = new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true });
    // The made-up DOM gives a wheel event no place and no keys of its own.
    const { ctrlKey = false, metaKey = false } = held;
    for (const [name, value] of Object.entries({ clientX: 400, clientY: 300, ctrlKey, metaKey })) {
      Object.defineProperty(event, name, { value });
    }
    canvas.dispatchEvent(event);
    return event;
  };
  return { hands, canvas, turn };
}

/** As if the page were shown inside another one. */
function embed(): void {
  vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window);
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('zoomBehaviour(hands)', () => {
  it('takes the wheel on a page of its own, with Ctrl as fast as without', () => {
    const plain = mount();
    plain.turn();
    const held = mount();
    held.turn({ ctrlKey: true });
    const zoomOf = (one: ReturnType<typeof mount>): number => one.hands.onZoom.mock.calls[0]?.[0].k;
    expect(zoomOf(plain)).toBeCloseTo(2 ** -0.2, 9);
    expect(zoomOf(held)).toBeCloseTo(zoomOf(plain), 9);
  });

  it('takes a pinch on a touchpad, which comes as Ctrl with small turns', () => {
    const { hands, turn } = mount();
    turn({ ctrlKey: true }, 5);
    expect(hands.onZoom.mock.calls[0]?.[0].k).toBeCloseTo(2 ** -0.1, 9);
  });

  it('leaves the wheel to the page around it, and says so, unless Ctrl or ⌘ is held', () => {
    embed();
    const { hands, turn } = mount();
    expect(turn().defaultPrevented).toBe(false);
    expect(hands.onZoom).not.toHaveBeenCalled();
    expect(hands.onRefused).toHaveBeenCalledWith('wheel');
    expect(turn({ ctrlKey: true }).defaultPrevented).toBe(true);
    turn({ metaKey: true });
    expect(hands.onZoom).toHaveBeenCalledTimes(2);
    expect(hands.onRefused).toHaveBeenCalledOnce();
  });
});
