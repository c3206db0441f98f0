import { useEffect, useRef, useState } from 'react';
import type { CodeModules } from '../../scene/picture/drawCode';
import { codeSheet } from '../../scene/picture/drawCode';
import { shareWords } from '../../wording/shareWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';
import { Drawing } from './Drawing';
import { SharePart } from './SharePart';

interface CodePartProps {
  /** Null when the link is too long for a code. */
  readonly code: CodeModules | null;
  /** It can only be read from near by. */
  readonly isDense: boolean;
  readonly onSave: (form: 'svg' | 'png') => void;
}

/** The link as a QR code, for a room full of telephones. */
export function CodePart({ code, isDense, onSave }: CodePartProps) {
  const said = shareWords[useWords().language];
  const [isLarge, setLarge] = useState(false);
  if (code === null) {
    return (
      <SharePart title={said.code} intro={said.codeIntro}>
        <p className="share-warning">
          <Icon name="warning" />
          {said.codeTooLong}
        </p>
      </SharePart>
    );
  }
  return (
    <SharePart title={said.code} intro={said.codeIntro}>
      {isLarge && <LargeCode code={code} onClose={() => setLarge(false)} />}
      <div className="share-code" data-testid="share-code" data-modules={code.length}>
        <Drawing drawing={codeSheet(code, 320)} name={said.codeOf} />
      </div>
      {isDense && <p className="soft">{said.codeDense}</p>}
      <div className="share-actions">
        <button type="button" className="quiet-button" onClick={() => setLarge(true)}>
          <Icon name="plus" />
          {said.codeLarge}
        </button>
        <button type="button" className="quiet-button" onClick={() => onSave('png')}>
          <Icon name="download" />
          {said.save('PNG')}
        </button>
        <button type="button" className="quiet-button" onClick={() => onSave('svg')}>
          <Icon name="download" />
          {said.save('SVG')}
        </button>
      </div>
    </SharePart>
  );
}

/** The code alone, as large as the screen; Escape and the button go back to where it came from. */
function LargeCode({ code, onClose }: { readonly code: CodeModules; readonly onClose: () => void }) {
  const said = shareWords[useWords().language];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="share-code-screen"
      aria-label={said.codeOf}
      data-testid="share-code-screen"
      onClose={onClose}
    >
      <Drawing drawing={codeSheet(code, 320)} name={said.codeOf} />
      <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
        <Icon name="minus" />
        {said.codeSmall}
      </button>
    </dialog>
  );
}
