import { wholeWords } from '../../wording/wholeWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';
import { SharePart } from './SharePart';

interface WholePartProps {
  /** The data are files of this machine, or were changed here. */
  readonly isLocal: boolean;
  /** The page is such a file itself. */
  readonly isInFile: boolean;
  readonly onSave: () => void;
}

/** The page with all that is in it as one file, for where there is no website. */
export function WholePart({ isLocal, isInFile, onSave }: WholePartProps) {
  const said = wholeWords[useWords().language];
  return (
    <SharePart title={said.title} intro={said.intro}>
      <p className="soft">
        {[isInFile ? said.fromFile : said.frozen, ...(isLocal ? [said.localData] : [])].join(' ')}
      </p>
      <div className="share-actions">
        <button type="button" className="firm-button" onClick={onSave}>
          <Icon name="download" />
          {said.save}
        </button>
      </div>
    </SharePart>
  );
}
