import { del, get, set } from 'idb-keyval';
import * as v from 'valibot';
import { type RoomAnswer, roomQuestions } from '../../ecosystem/ecosystem';
import type { PadState, UsePad } from './pad';

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
    const kept = await readPad(key);
    if (kept === null && taken.answers.length === 0) return;
    const next = kept ?? { answers: [], session: pad.getState().session };
    taken = next;
    pad.getState().take(next);
  };
  await read();
  others?.addEventListener('message', () => {
    read().catch(() => undefined);
  });
  let turn: Promise<void> = Promise.resolve();
  pad.subscribe((state, before) => {
    if (isSame(state, before) || isSame(state, taken)) return;
    taken = state;
    // What is written later is there in the end.
    turn = turn.then(async () => {
      state.tellKept(await writePad(key, state));
      others?.postMessage('changed');
    });
  });
}

type Kept = Pick<PadState, 'answers' | 'session'>;

function isSame(one: Kept, other: Kept): boolean {
  return one.answers === other.answers && one.session === other.session;
}

async function readPad(key: string): Promise<Kept | null> {
  try {
    const parsed = v.safeParse(keptPad, await get<unknown>(key));
    if (!parsed.success) return null;
    const { answers, session } = parsed.output;
    // What an answer is about may be gone by now: that is seen when it is shown.
    return {
      session,
      answers: answers.map((one) => ({ ...one, about: one.about as RoomAnswer['about'][number][] })),
    };
  } catch {
    return null;
  }
}

/** A full or closed storage is no error for the reader, but the answers then go with the page. */
async function writePad(key: string, { answers, session }: PadState): Promise<boolean> {
  try {
    if (answers.length === 0 && session.title === '') await del(key);
    else await set(key, { version: 1, session, answers });
    return true;
  } catch {
    return false;
  }
}
