import { useId, useRef } from 'react';
import { wholeWords } from '../../wording/wholeWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';
import { embedCode } from './embedCode';
import { SharePart } from './SharePart';
import { useCopying } from './useCopying';

interface EmbedPartProps {
  /** What is shown, and the address at which it is shown again. */
  readonly told: { readonly title: string; readonly subject: string; readonly link: string };
}

/** What shows this view inside the website of someone else, to be copied. */
export function EmbedPart({ told }: EmbedPartProps) {
  const said = wholeWords[useWords().language];
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const code = embedCode(told.link, said.embedTitle(told.title, told.subject));
  const { isCopied, copy } = useCopying(field, code);
  return (
    <SharePart title={said.embed} intro={said.embedIntro}>
      <label htmlFor={id} className="visually-hidden">
        {said.embedField}
      </label>
      <textarea
        id={id}
        ref={field}
        className="share-html"
        readOnly
        rows={4}
        spellCheck={false}
        value={code}
        data-testid="share-html"
        onFocus={({ target }) => target.select()}
      />
      <div className="share-actions">
        <button type="button" className="quiet-button" onClick={copy}>
          <Icon name={isCopied === true ? 'check' : 'connect'} />
          {isCopied === true ? said.embedCopied : said.embedCopy}
        </button>
      </div>
      <p className="share-status" role="status">
        {isCopied !== null &&
          (isCopied ? <span className="visually-hidden">{said.embedCopied}</span> : said.embedCopyFailed)}
      </p>
    </SharePart>
  );
}
