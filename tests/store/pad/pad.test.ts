import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoomAnswer } from '../../../src/ecosystem/ecosystem';
import { withOthers } from '../../../src/store/pad/keptPad';
import { createPad, type Pad } from '../../../src/store/pad/pad';
import { holds } from '../../fixtures/holds';

const answer = (text: string): RoomAnswer => ({
  question: 'halen',
  text,
  about: [],
  themes: [],
  date: '',
  session: '',
});

/** One step, whichever. */
function take(state: Pad, what: string, one: number, other: number): void {
  if (what === 'add') state.add([answer(String(one))]);
  else if (what === 'remove') state.remove(one);
  else if (what === 'move') state.move(one, other === 0 ? null : other);
  else if (what === 'change') state.change(one, { text: String(other) });
  else state.clear();
}

describe('createPad()', () => {
  const textsOn = (pad: ReturnType<typeof createPad>) => pad.getState().answers.map(({ text }) => text);

  it('adds, changes, moves and removes, and tells what came last', () => {
    const pad = createPad();
    pad.getState().add([answer('a'), answer('b')]);
    pad.getState().add([answer('c')]);
    const [a, b, c] = pad.getState().answers.map(({ key }) => key);
    expect(pad.getState().newest).toEqual([c]);
    pad.getState().move(c ?? 0, a ?? 0);
    pad.getState().move(a ?? 0, null);
    pad.getState().change(b ?? 0, { text: 'B' });
    expect(textsOn(pad)).toEqual(['c', 'B', 'a']);
    pad.getState().remove(c ?? 0);
    expect([textsOn(pad), pad.getState().newest]).toEqual([['B', 'a'], []]);
  });

  it('holds back without a step, and keeps none of it when all is thrown away', () => {
    const pad = createPad();
    pad.getState().hold([answer('wie?')]);
    expect([pad.getState().held.length, pad.getState().past.length]).toEqual([1, 0]);
    // Nothing that nobody decided on goes unseen.
    pad.getState().clear();
    expect(pad.getState().held).toHaveLength(1);
  });

  it('goes back over all steps and forth again, whatever they were', () => {
    const step = fc.tuple(fc.constantFrom('add', 'remove', 'move', 'change', 'clear'), fc.nat(6), fc.nat(6));
    holds(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const pad = createPad();
        for (const [what, one, other] of steps) take(pad.getState(), what, one, other);
        const done = pad.getState().answers;
        for (const _ of steps) pad.getState().undo();
        expect(pad.getState().answers).toEqual([]);
        for (const _ of steps) pad.getState().redo();
        expect(pad.getState().answers).toEqual(done);
        expect(new Set(done.map(({ key }) => key)).size).toBe(done.length);
      }),
    );
  });

  it('takes over what another window made of it, and gives no key twice', () => {
    const pad = createPad();
    pad.getState().add([answer('a')]);
    const session = { title: 'Dag', date: '' };
    pad.getState().take({ answers: [...pad.getState().answers, { ...answer('b'), key: 7 }], session });
    expect([textsOn(pad), pad.getState().newest]).toEqual([['a', 'b'], [7]]);
    pad.getState().add([answer('c')]);
    expect(pad.getState().answers.map(({ key }) => key)).toEqual([1, 7, 8]);
  });
});

describe('withOthers(known, own, there)', () => {
  const kept = (key: number, text: string) => ({ ...answer(text), key });

  it('loses nothing where two windows write at once, and brings nothing back that was thrown away', () => {
    const known = [kept(1, 'a'), kept(2, 'b')];
    const own = [kept(1, 'a'), kept(3, 'mijn')];
    expect(withOthers(known, own, known)).toBe(own);
    const both = withOthers(known, own, [...known, kept(3, 'hun'), kept(4, 'meer')]);
    expect(both.map(({ key, text }) => [key, text])).toEqual([
      [1, 'a'],
      [3, 'mijn'],
      [5, 'hun'],
      [4, 'meer'],
    ]);
  });
});
