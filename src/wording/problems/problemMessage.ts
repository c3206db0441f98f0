import type { Problem, ProblemCode } from '../../validation/problem';
import { dutchProblems } from './dutchProblems';
import { englishProblems } from './englishProblems';
import { type ProblemText, piecesOf, type Sentence } from './sentence';

const sentences: Readonly<Record<'nl' | 'en', Readonly<Record<ProblemCode, Sentence>>>> = {
  nl: dutchProblems,
  en: englishProblems,
};

/**
 * Says a problem in plain words.
 *
 * @param problem - the problem
 * @param language - the language of the page or command
 * @returns a sentence that names file, row, column, value and what happens now, and what to do about it;
 *   values are cut at 80 characters and hold no control characters
 */
export function problemMessage(problem: Problem, language: 'nl' | 'en'): ProblemText {
  return sentences[language][problem.code](piecesOf(problem));
}
