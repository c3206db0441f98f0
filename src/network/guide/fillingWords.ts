import { tellingWords } from '../searchWords';

/** Words of a question about tables that say nothing of what it is about; `zorg` is what nearly all of them are about. */
const filling: ReadonlySet<string> = new Set(
  `aanpak alle alles bezig bijvoorbeeld daar deze doen doet door en gebeurt gebied geen goed graag haar hebben hebt heeft heel help
  helpen helpt hen hier hoe hulp hun iedereen iets komen komt kun kunnen kunt last maar mee meer mensen moet moeten mogen
  nog nodig nu ook omgaan onder organisatie organisaties overleg problemen probleem rond rondom steeds steun tafel tafels
  te tegen tijdens toch veel verband verbanden vraag vragen waarover waarvoor waaraan wanneer want willen word worden
  wordt werkt zit zitten zo zorg zorgen zorgt zou zouden`.split(/\s+/),
);

/**
 * Leaves out of a question in plain words those that only ask, and those that nearly every table is about.
 *
 * @param words - as they are compared
 * @returns the words that say what it is about; all that tell anything when nothing is left
 */
export function aboutWords(words: readonly string[]): readonly string[] {
  const telling = tellingWords(words);
  const about = telling.filter((word) => !filling.has(word));
  return about.length === 0 ? telling : about;
}
