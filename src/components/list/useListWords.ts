import { type ListWords, listWords } from '../../wording/listWords';
import { useWords } from '../Words';

/** The words of the lists, in the language of the page. */
export function useListWords(): ListWords {
  return listWords[useWords().language];
}
