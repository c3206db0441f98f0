import { type DeskWords, deskWords } from '../../wording/deskWords';
import { useWords } from '../Words';

/** The words of the steward's desk in the language of the page. */
export function useDeskWords(): DeskWords {
  return deskWords[useWords().language];
}
