import { del, get, update } from 'idb-keyval';
import * as v from 'valibot';
import { type RoomAnswer, roomQuestions } from '../../ecosystem/ecosystem';
import type { PadAnswer, PadState, UsePad } from './pad';

const texts = v.array(v.string());

const keptPad = v.object({
  version: v.literal(1),
  session: v.object({ title: v.string(), date: v.string() }),
  answers: v.array(
    v.object({
      key: v.pipe(v.number(), v.integer()),
      question: v.nullable(v.picklist(roomQuestions)),
      text: v.pipe(v.string(), v.nonEmpty()),
      about: texts,
      themes: texts,
      date: v.string(),
      session: v.string(),
    }),
  ),
});

/**
 * Keeps a pad in this browser until it is thrown away, and in step with the same pad in other windows: so a helper types
 * on the screen of the laptop what the beamer shows in a window of its own.
 *
 * What waits because it may name someone is not kept.
 *
 * @param pad - what is on the wall
 * @param base - address of the data folder that the answers are about
 * @returns when what was kept has been read
 */
export async function keepPad(pad: UsePad, base: string): Promise<void> {
  const key = `ecosysteemkaart antwoorden ${base}`;
  const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel(key) : null;
  let taken: Kept = pad.getState();
  const read = async (): Promise<void> => {
    const before = pad.getState();
    const kept = await readPad(key);
    // What was changed meanwhile is written next, together with what is there.
    if (!isSame(pad.getState(), before)) return;
    if (kept === null && taken.answers.length === 0) return;
    const next = kept ?? { answers: [], session: pad.getState().session };
    taken = next;
    pad.getState().take(next);
  };
  await read();
  // One after the other: what is written later is there in the end.
  let turn: Promise<void> = Promise.resolve();
  others?.addEventListener('message', () => {
    turn = turn.then(read);
  });
  pad.subscribe((state, before) => {
    if (isSame(state, before) || isSame(state, taken)) return;
    const known = taken;
    taken = state;
    turn = turn.then(async () => {
      const written = await writePad(key, known, state);
      state.tellKept(written !== null);
      others?.postMessage('changed');
      // Another window wrote at the same time, and this one has written nothing else since.
      if (written !== null && written.answers !== state.answers && isSame(pad.getState(), state)) {
        taken = written;
        pad.getState().take(written);
      }
    });
  });
}

type Kept = Pick<PadState, 'answers' | 'session'>;

function isSame(one: Kept, other: Kept): boolean {
  return one.answers === other.answers && one.session === other.session;
}

async function readPad(key: string): Promise<Kept | null> {
  try {
    return keptIn(await get<unknown>(key));
  } catch {
    return null;
  }
}

function keptIn(stored: unknown): Kept | null {
  const parsed = v.safeParse(keptPad, stored);
  if (!parsed.success) return null;
  const { answers, session } = parsed.output;
  // What an answer is about may be gone by now: that is seen when it is shown.
  return {
    session,
    answers: answers.map((one) => ({ ...one, about: one.about as RoomAnswer['about'][number][] })),
  };
}

/** A full or closed storage is no error for the reader, but the answers then go with the page: null. */
async function writePad(key: string, known: Kept, { answers, session }: Kept): Promise<Kept | null> {
  try {
    let written: Kept = { answers, session };
    await update<unknown>(key, (stored) => {
      const there = keptIn(stored)?.answers ?? [];
      written = { session, answers: withOthers(known.answers, answers, there) };
      return { version: 1, ...written };
    });
    if (written.answers.length === 0 && session.title === '') await del(key);
    return written;
  } catch {
    return null;
  }
}

/**
 * Puts the answers that another window has kept meanwhile behind one's own, so that none is lost where two write at once.
 *
 * @param known - what both began with
 * @param own - what this window made of it
 * @param there - what is kept now
 * @returns one's own where nothing came, else a list with what came under keys of their own
 */
export function withOthers(
  known: readonly PadAnswer[],
  own: readonly PadAnswer[],
  there: readonly PadAnswer[],
): readonly PadAnswer[] {
  const mine = new Set(own.map((one) => `${one.key} ${one.text}`));
  // Of what both began with the last who wrote is right.
  const before = new Set(known.map(({ key }) => key));
  const came = there.filter((one) => !before.has(one.key) && !mine.has(`${one.key} ${one.text}`));
  if (came.length === 0) return own;
  let last = Math.max(0, ...own.map(({ key }) => key), ...there.map(({ key }) => key));
  const taken = new Set(own.map(({ key }) => key));
  return [
    ...own,
    ...came.map((one) => {
      if (!taken.has(one.key)) return one;
      last += 1;
      return { ...one, key: last };
    }),
  ];
}
