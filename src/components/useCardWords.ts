import { cardWords } from '../wording/cardWords';
import { useWords } from './Words';

/** The words of the cards in the language of the page; they come with the first card. */
export function useCardWords(): (typeof cardWords)['nl'] {
  return cardWords[useWords().language];
}
