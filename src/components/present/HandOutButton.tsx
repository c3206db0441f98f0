import { handOutWords } from '../../wording/handOutWords';
import { useWords } from '../Words';

/** Opens the hand-out of a story. */
export function HandOutButton({ onPress }: { readonly onPress: () => void }) {
  const said = handOutWords[useWords().language];
  return (
    <button type="button" className="quiet-button" onClick={onPress}>
      {said.button}
    </button>
  );
}
