import { areaLevels, roomQuestions } from '../../ecosystem/ecosystem';
import type { CellReading } from './flaw';

const levels = { ids: areaLevels, nameOf: () => '' };

/**
 * Reads the level of an area, whatever its case.
 *
 * @param text - the cleaned cell
 * @returns one of the levels; empty with a flaw when it is none
 */
export function readLevel(text: string): CellReading {
  const level = areaLevels.find((candidate) => candidate === text.toLowerCase());
  if (text === '' || level !== undefined) return { text: level ?? '', flaws: [] };
  const facts = { value: text, expected: areaLevels.join(', ') };
  return { text: '', flaws: [{ code: 'invalid-value', facts, among: levels }] };
}

const questions = { ids: roomQuestions, nameOf: () => '' };

/**
 * Reads which of the two questions to a room something answers, whatever its case.
 *
 * @param text - the cleaned cell
 * @returns one of the two words; empty with a flaw when it is neither
 */
export function readQuestion(text: string): CellReading {
  const question = roomQuestions.find((candidate) => candidate === text.toLowerCase());
  if (text === '' || question !== undefined) return { text: question ?? '', flaws: [] };
  const facts = { value: text, expected: roomQuestions.join(', ') };
  return { text: '', flaws: [{ code: 'invalid-value', facts, among: questions }] };
}

/**
 * Reads degrees, with a point or a comma.
 *
 * @param text - the cleaned cell
 * @param limit - the largest number of degrees either way
 * @returns the number with a point; empty with a flaw when it is no number within the limit
 */
export function readDegrees(text: string, limit: number): CellReading {
  if (text === '') return { text, flaws: [] };
  const number = /^[+-]?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (Math.abs(number) <= limit) return { text: String(number), flaws: [] };
  const facts = { value: text, expected: `-${limit} … ${limit}` };
  return { text: '', flaws: [{ code: 'invalid-value', facts }] };
}

/**
 * Reads several values with `|` between them.
 *
 * @param text - the cleaned cell
 * @returns each value without space around, once, with `|` between them
 */
export function readList(text: string): CellReading {
  return { text: splitList(text).join('|'), flaws: [] };
}

/**
 * Splits a cell that holds several values.
 *
 * @param text - values with `|` between them
 * @returns each value once, in order; none for the empty text
 */
export function splitList(text: string): readonly string[] {
  if (text === '') return [];
  if (!text.includes('|')) return [text];
  const values = text.split('|').map((value) => value.trim());
  return [...new Set(values)].filter((value) => value !== '');
}
