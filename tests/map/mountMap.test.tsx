import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { themes } from '../../src/appearance/themes';
import { MapView } from '../../src/map/MapView';
import type { MapEvents } from '../../src/map/mapEvents';
import { type MountedMap, mountMap } from '../../src/map/mountMap';
import { placeById } from '../../src/network/lookUp';
import { type Camera, fitCircle, planFlight } from '../../src/scene/camera';
import type { Scene, ScenePart } from '../../src/scene/scene';
import { realNetwork } from '../fixtures/anEcosystem';
import { circleOf, sceneOf } from '../scene/aView';

const size = { width: 1200, height: 800 };
const real = realNetwork();
const cameraOf = (id: string): Camera => fitCircle(circleOf(real, placeById(real.network, id)), size);
const home = cameraOf('mijnstreek');

/** The browser's frames and box sizes, given when the test asks for them. */
const browser = {
  frames: new Map<number, (now: number) => void>(),
  observers: new Set<() => void>(),
  now: 0,
  nextFrame(ms = 16): void {
    this.now += ms;
    const due = [...this.frames.values()];
    this.frames.clear();
    for (const run of due) run(this.now);
  },
  resize(): void {
    for (const tell of this.observers) tell();
  },
};

class FakeObserver {
  readonly tell: () => void;
  constructor(tell: () => void) {
    this.tell = tell;
  }
  observe(): void {
    browser.observers.add(this.tell);
  }
  unobserve(): void {}
  disconnect(): void {
    browser.observers.delete(this.tell);
  }
}

const homeScene = sceneOf(real, { camera: home, viewport: size });

function someEvents(scene: (part: ScenePart) => Scene | null = () => homeScene) {
  return {
    sceneNow: vi.fn(scene),
    partNow: vi.fn((): ScenePart => 'all'),
    isCovered: vi.fn(() => false),
    themeNow: () => themes.licht,
    markPainterNow: () => null,
    ownPainterNow: () => null,
    onMove: vi.fn(),
    onDepart: vi.fn(),
    onRest: vi.fn(),
    onPoint: vi.fn(),
    onRefused: vi.fn(),
    onSelect: vi.fn(),
    onEnter: vi.fn(),
    onResize: vi.fn(),
    onPainted: vi.fn(),
  } satisfies MapEvents;
}

/** The context that the newest canvas paints on; its methods are mocks. */
function paper(): Record<'fillText' | 'arc' | 'fillRect' | 'setTransform', ReturnType<typeof vi.fn>> {
  return vi.mocked(HTMLCanvasElement.prototype.getContext).mock.results.at(-1)?.value;
}

function mount(events: MapEvents): { readonly canvas: HTMLCanvasElement; readonly map: MountedMap } {
  const canvas = document.createElement('canvas');
  document.body.append(canvas);
  const map = mountMap(canvas, events);
  browser.resize();
  return { canvas, map };
}

/** The made-up DOM gives a wheel event no place of its own. */
function turnWheel(canvas: HTMLCanvasElement, deltaY: number, at = { clientX: 600, clientY: 400 }): void {
  const event = new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true });
  Object.defineProperties(event, { clientX: { value: at.clientX }, clientY: { value: at.clientY } });
  canvas.dispatchEvent(event);
}

let frameCount = 0;
beforeEach(() => {
  Object.assign(browser, { frames: new Map(), observers: new Set(), now: 0 });
  vi.stubGlobal('ResizeObserver', FakeObserver);
  vi.stubGlobal('requestAnimationFrame', (run: (now: number) => void) => {
    frameCount += 1;
    browser.frames.set(frameCount, run);
    return frameCount;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => browser.frames.delete(frame));
  vi.spyOn(performance, 'now').mockImplementation(() => browser.now);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
    DOMRect.fromRect({ x: 0, y: 0, ...size }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('mountMap(canvas, events)', () => {
  it('cuts and paints nothing under another picture, and paints when that is gone', () => {
    const events = someEvents();
    events.isCovered.mockReturnValue(true);
    const { map } = mount(events);
    map.refresh();
    browser.nextFrame();
    map.refresh();
    browser.nextFrame();
    expect(paper().fillText).not.toHaveBeenCalled();
    expect(events.sceneNow).toHaveBeenCalledTimes(1);
    expect(events.onPainted).toHaveBeenCalled();
    events.isCovered.mockReturnValue(false);
    map.refresh();
    browser.nextFrame();
    expect(paper().fillText).toHaveBeenCalled();
  });

  it('tells the size of its box and paints the scene', () => {
    const events = someEvents();
    const { canvas } = mount(events);
    browser.nextFrame();
    expect(events.onResize).toHaveBeenCalledWith({ ...size, letterScale: 1 });
    const scene = events.sceneNow.mock.results[0]?.value as Scene;
    const lines = scene.labels.flatMap((label) => label.lines.map(({ text }) => text));
    expect(paper().fillText.mock.calls.map(([text]) => text)).toEqual(lines);
    expect(events.onPainted).toHaveBeenCalledWith(scene, true);
    expect([canvas.width, canvas.height]).toEqual([1200, 800]);
  });

  it('paints new data in parts, a frame each, and tells of it when all is there', () => {
    const events = someEvents((part) => (part === 'all' ? homeScene : { ...homeScene, labels: [] }));
    events.partNow.mockReturnValueOnce('shapes');
    mount(events);
    expect(paper().arc).toHaveBeenCalled();
    expect(paper().fillText).not.toHaveBeenCalled();
    expect(events.onPainted).not.toHaveBeenCalled();
    browser.nextFrame();
    expect(paper().fillText).toHaveBeenCalled();
    expect(events.onPainted).toHaveBeenCalledOnce();
  });

  it('says at once that it departs, before anything has been painted on the way', () => {
    const events = someEvents();
    const { canvas, map } = mount(events);
    map.fly(planFlight(home, cameraOf('limburg'), size));
    expect(events.onDepart).toHaveBeenCalledOnce();
    turnWheel(canvas, 100);
    expect(events.onDepart).toHaveBeenCalledTimes(2);
  });

  it('paints once a frame, however often it is asked, and nothing when nothing changed', () => {
    const events = someEvents();
    const { map } = mount(events);
    const painted = events.onPainted.mock.calls.length;
    for (let times = 0; times < 5; times++) map.refresh();
    browser.nextFrame();
    expect(events.onPainted.mock.calls.length).toBe(painted + 1);
    browser.nextFrame();
    browser.nextFrame();
    expect(events.onPainted.mock.calls.length).toBe(painted + 1);
  });

  it('paints nothing while there is no scene', () => {
    const events = someEvents(() => null);
    mount(events);
    expect(events.onPainted).not.toHaveBeenCalled();
    expect(paper().fillRect).not.toHaveBeenCalled();
  });

  it('does not tell back a move that was ordered', () => {
    const events = someEvents();
    const { map } = mount(events);
    map.moveTo(cameraOf('heerlen'));
    browser.nextFrame();
    expect([events.onMove.mock.calls.length, events.onRest.mock.calls.length]).toEqual([0, 0]);
  });

  it('zooms at the pointer: what lies under it stays under it', () => {
    const events = someEvents();
    const { canvas, map } = mount(events);
    map.setReach({ least: 0.01, most: 1e4 });
    map.moveTo(home);
    const at = { clientX: 900, clientY: 300 };
    turnWheel(canvas, -240, at);
    const camera = events.onMove.mock.calls.at(-1)?.[0] as Camera;
    expect(camera.zoom).toBeGreaterThan(home.zoom);
    const under = (from: Camera) => ({
      x: from.x + (at.clientX - size.width / 2) / from.zoom,
      y: from.y + (at.clientY - size.height / 2) / from.zoom,
    });
    expect(under(camera).x).toBeCloseTo(under(home).x, 6);
    expect(under(camera).y).toBeCloseTo(under(home).y, 6);
  });

  it('flies to the end of a flight, frame by frame, and comes to rest there', () => {
    const events = someEvents();
    const { map } = mount(events);
    const to = cameraOf('heerlen');
    map.fly(planFlight(home, to, size));
    for (let frames = 0; frames < 80 && events.onRest.mock.calls.length === 0; frames++)
      browser.nextFrame(16);
    expect(events.onMove.mock.calls.length).toBeGreaterThan(20);
    expect(events.onMove.mock.calls.at(-1)?.[0]).toEqual(to);
    expect(events.onRest).toHaveBeenCalledOnce();
    expect(events.onPainted.mock.calls.at(-1)?.[1]).toBe(true);
  });

  it('jumps when a flight may take no time', () => {
    const events = someEvents();
    const { map } = mount(events);
    const to = cameraOf('heerlen');
    map.fly({ ...planFlight(home, to, size), durationMs: 0 });
    browser.nextFrame();
    expect(events.onMove.mock.calls.map(([camera]) => camera)).toEqual([to]);
  });

  it('tells what is clicked, pointed at and entered', () => {
    const events = someEvents();
    const { canvas } = mount(events);
    const scene = events.sceneNow.mock.results[0]?.value as Scene;
    const [table] = scene.tables;
    const at = { clientX: table?.x ?? 0, clientY: table?.y ?? 0, bubbles: true };
    const hit = expect.objectContaining({ kind: 'place', place: table?.place });
    canvas.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
    expect(events.onSelect).toHaveBeenCalledWith(hit);
    canvas.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
    expect(events.onPoint.mock.calls.at(-1)?.[0]).toEqual(hit);
    canvas.dispatchEvent(new MouseEvent('dblclick', { ...at, shiftKey: true, cancelable: true }));
    expect(events.onEnter.mock.calls.at(-1)?.[0]).toEqual(hit);
    expect(events.onEnter.mock.calls.at(-1)?.[2]).toBe(true);
  });

  it('is silent after it is destroyed, also when that happens twice', () => {
    const events = someEvents();
    const { canvas, map } = mount(events);
    map.fly(planFlight(home, cameraOf('heerlen'), size));
    map.destroy();
    map.destroy();
    const painted = events.onPainted.mock.calls.length;
    browser.nextFrame();
    browser.resize();
    canvas.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    turnWheel(canvas, -100);
    expect(events.onPainted.mock.calls.length).toBe(painted);
    expect([events.onSelect.mock.calls.length, events.onMove.mock.calls.length]).toEqual([0, 0]);
  });
});

describe('mountMap(canvas, events), destroyed in the middle of a gesture', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('comes to rest after the wheel stands still', () => {
    const events = someEvents();
    const { canvas, map } = mount(events);
    map.moveTo(home);
    turnWheel(canvas, -100);
    expect(events.onRest).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(events.onRest).toHaveBeenCalledOnce();
  });

  it('tells nothing more', () => {
    const events = someEvents();
    const { canvas, map } = mount(events);
    map.moveTo(home);
    turnWheel(canvas, -100);
    map.destroy();
    vi.runAllTimers();
    expect(events.onRest).not.toHaveBeenCalled();
    expect(browser.frames.size).toBe(0);
  });
});

describe('MapView', () => {
  it('mounts, unmounts and mounts again under StrictMode, and leaves nothing behind', () => {
    const events = someEvents();
    const onMount = vi.fn();
    const view = (
      <StrictMode>
        <MapView name="Kaart" description="Pijlen" events={events} onMount={onMount} onKeyDown={() => {}} />
      </StrictMode>
    );
    const { unmount, getByRole, rerender } = render(view);
    expect(getByRole('application', { name: 'Kaart' }).tabIndex).toBe(0);
    expect(onMount.mock.calls.map(([map]) => map === null)).toEqual([false, true, false]);
    expect(browser.observers.size).toBe(1);
    browser.resize();
    browser.nextFrame();
    expect(events.onPainted).toHaveBeenCalledOnce();
    rerender(view);
    expect(onMount).toHaveBeenCalledTimes(3);
    unmount();
    expect(onMount.mock.calls.at(-1)).toEqual([null]);
    expect([browser.observers.size, browser.frames.size]).toEqual([0, 0]);
  });

  it('calls the newest handlers without mounting again', () => {
    const [first, second] = [someEvents(), someEvents()];
    const onMount = vi.fn();
    const view = (events: MapEvents) => (
      <MapView name="Kaart" description="" events={events} onMount={onMount} onKeyDown={() => {}} />
    );
    const { rerender } = render(view(first));
    rerender(view(second));
    browser.resize();
    browser.nextFrame();
    expect([first.onPainted.mock.calls.length, second.onPainted.mock.calls.length]).toEqual([0, 1]);
    expect(onMount).toHaveBeenCalledOnce();
  });
});
