import { useId, useRef } from 'react';
import { shareWords } from '../../wording/shareWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';
import { SharePart } from './SharePart';
import { useCopying } from './useCopying';

interface LinkPartProps {
  readonly link: string;
  /** Why others cannot open it, or will not see the same; sentences. */
  readonly warnings: readonly string[];
}

/** The address of what is shown, to be copied. */
export function LinkPart({ link, warnings }: LinkPartProps) {
  const said = shareWords[useWords().language];
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { isCopied, copy } = useCopying(field, link);
  return (
    <SharePart title={said.link} intro={said.linkIntro}>
      <div className="share-link">
        <label htmlFor={id} className="visually-hidden">
          {said.linkField}
        </label>
        <input
          id={id}
          ref={field}
          readOnly
          value={link}
          data-testid="share-link"
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="firm-button" onClick={copy}>
          <Icon name={isCopied === true ? 'check' : 'connect'} />
          {isCopied === true ? said.copied : said.copy}
        </button>
      </div>
      <p className="share-status" role="status">
        {isCopied !== null &&
          (isCopied ? <span className="visually-hidden">{said.copied}</span> : said.copyFailed)}
      </p>
      {warnings.map((warning) => (
        <p key={warning} className="share-warning">
          <Icon name="warning" />
          {warning}
        </p>
      ))}
    </SharePart>
  );
}
