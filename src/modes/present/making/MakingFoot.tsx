import { Icon } from '../../../components/Icon';
import { MakerIcon } from '../../../components/present/making/MakerIcon';
import { useWords } from '../../../components/Words';
import { makingWords } from '../../../wording/makingWords';

interface MakingFootProps {
  /** It has a step. */
  readonly canTell: boolean;
  /** The file of the data could not be read: the download has nothing of it. */
  readonly isFileLost: boolean;
  readonly onTry: () => void;
  readonly onDownload: () => void;
  readonly onThrowAway: () => void;
}

/** What is done with a whole story. */
export function MakingFoot({ canTell, isFileLost, onTry, onDownload, onThrowAway }: MakingFootProps) {
  const words = makingWords[useWords().language];
  return (
    <div className="maker-foot">
      {canTell && (
        <>
          <button type="button" className="quiet-button" onClick={onTry}>
            <MakerIcon name="try" />
            {words.tryAll}
          </button>
          <button type="button" className="quiet-button" onClick={onDownload}>
            <Icon name="download" />
            {words.download}
          </button>
        </>
      )}
      <button type="button" className="quiet-button" onClick={onThrowAway}>
        <MakerIcon name="remove" />
        {words.throwAway}
      </button>
      {canTell && <p className="soft">{words.downloadHint}</p>}
      {canTell && isFileLost && <p className="own-version-fault">{words.fileLost}</p>}
    </div>
  );
}
