import { makingWords } from '../../../wording/makingWords';
import { useWords } from '../../Words';

interface OwnVersionProps {
  /** The file of the data says the same. */
  readonly isAsInFile: boolean;
  /** How keeping it goes; null where that is not told. */
  readonly keeping: 'yes' | 'no' | 'busy' | 'other-tab' | null;
}

/** The sign that a story is someone's own, and in this browser only. */
export function OwnVersion({ isAsInFile, keeping }: OwnVersionProps) {
  const words = makingWords[useWords().language];
  return (
    <p className="own-version" data-testid="own-version">
      <span className="own-version-sign" title={isAsInFile ? words.asInFileHint : words.ownHint}>
        {isAsInFile ? words.asInFile : words.own}
      </span>
      {keeping !== null && <span data-keeping={keeping}>{words.keeping[keeping]}</span>}
      {keeping === 'no' && <strong className="own-version-fault">{words.notKept}</strong>}
      {keeping === 'other-tab' && <strong className="own-version-fault">{words.otherTab}</strong>}
    </p>
  );
}
