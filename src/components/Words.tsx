import { createContext, type ReactNode, useContext } from 'react';
import { type Language, type Wording, wordingIn } from '../wording/wording';

const WordsContext = createContext<Wording>(wordingIn('nl'));

/** Gives everything inside it the words of one language. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <WordsContext value={wordingIn(language)}>{children}</WordsContext>;
}

/** The words of the language around this component. */
export function useWords(): Wording {
  return useContext(WordsContext);
}
