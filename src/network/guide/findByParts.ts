import { textAt } from '../../ecosystem/columns';
import { isFinished } from '../../ecosystem/statuses';
import { sizeOfGroup } from '../grouped';
import type { ThingRef } from '../lookUp';
import { refOf, type SearchIndex } from '../searchIndex';
import { type Coverage, coverageOf } from './coverage';
import { findPart, type PartHit } from './findPart';
import { type QuestionPart, questionParts } from './questionParts';

/** A part of a question as it is told back. */
export interface AskedPart {
  /** As it was typed. */
  readonly said: string;
  readonly isPlace: boolean;
  /** Nothing at all was found by it. */
  readonly isUnknown: boolean;
}

/** A thing with what it was found by. */
export interface FoundByParts extends ThingRef {
  /** Rising. */
  readonly by: readonly { readonly part: number; readonly as: string }[];
  /** It works in a wider area, in which the place that was asked for lies. */
  readonly isWider: boolean;
}

/** The answer to a question of several words. */
export interface FoundAnswer {
  readonly parts: readonly AskedPart[];
  /** What was found by most parts first; of as many those that work in the place, then those around it. */
  readonly things: readonly FoundByParts[];
  /** How many more there are that fit less well. */
  readonly left: number;
}

interface Candidate extends FoundByParts {
  readonly score: number;
}

/** What is over still tells who to ask. */
const finishedWeight = 0.6;

/** How much less what works wider is meant, for each area further out. */
const widerWeight = 0.85;

/**
 * Finds things by the parts of a question, with what each was found by.
 *
 * A place narrows: what works there has it, and what works in an area around it has it too when it is about something
 * that was asked. What has only part of the question comes after what has more.
 *
 * @param index - what there is
 * @param asked - a question in plain words, and how many to give at most
 * @returns the parts, and the best first
 */
export function findByParts(
  index: SearchIndex,
  { query, most }: { readonly query: string; readonly most: number },
): FoundAnswer {
  const parts = questionParts(index, query);
  const found = parts.map((part) =>
    part.areas.length > 0 ? new Map<number, PartHit>() : findPart(index, part),
  );
  const place = parts.findIndex(({ areas }) => areas.length > 0);
  const coverage = place < 0 ? null : coverageOf(index, parts[place] ?? noPart);
  const ids = new Set([...found.flatMap((hits) => [...hits.keys()]), ...(coverage?.inside ?? [])]);
  const candidates = [...ids].map((id) => candidateOf(index, id, { found, place, coverage }));
  const things = candidates
    .sort((a, b) => b.by.length - a.by.length || rankOf(b, place) - rankOf(a, place) || b.score - a.score)
    .slice(0, most)
    .map(({ score: _score, ...thing }) => thing);
  return {
    parts: parts.map(({ said }, part) => ({
      said,
      isPlace: part === place,
      isUnknown: part !== place && found[part]?.size === 0,
    })),
    things,
    left: candidates.length - things.length,
  };
}

const noPart: QuestionPart = { said: '', words: [], meanings: [], areas: [] };

interface Finding {
  /** For each part; empty for the place. */
  readonly found: readonly ReadonlyMap<number, PartHit>[];
  /** The part that names it; -1 = none. */
  readonly place: number;
  readonly coverage: Coverage | null;
}

function candidateOf(index: SearchIndex, id: number, { found, place, coverage }: Finding): Candidate {
  const by: { part: number; as: string }[] = [];
  let score = 0;
  found.forEach((hits, part) => {
    const hit = hits.get(id);
    if (hit === undefined) return;
    by.push({ part, as: hit.as });
    score += hit.score;
  });
  const steps = coverage?.around.get(id);
  const isInside = coverage?.inside.has(id) ?? false;
  const isWider = !isInside && steps !== undefined && by.length > 0;
  if (isInside || isWider) by.push({ part: place, as: '' });
  if (by.length === 1 && isInside) score = seatsOf(index, id);
  if (isWider) score *= widerWeight ** steps;
  if (isOver(index, id)) score *= finishedWeight;
  return { ...refOf(id), by, isWider, score };
}

/** Of as many parts: about something and there, about something and around it, about something elsewhere, only there. */
function rankOf({ by, isWider }: Candidate, place: number): number {
  const isThere = by.some(({ part }) => part === place);
  if (!isThere) return 1;
  if (isWider) return 2;
  return by.length > 1 ? 3 : 0;
}

/** Of what only works there, the table where most sit is meant most. */
function seatsOf({ members }: SearchIndex, id: number): number {
  const { kind, index } = refOf(id);
  return kind === 'verband' && members !== null ? sizeOfGroup(members.byVerband, index) : 0;
}

function isOver({ structure: { verbanden } }: SearchIndex, id: number): boolean {
  const { kind, index } = refOf(id);
  return kind === 'verband' && isFinished(textAt(verbanden.status, index));
}
