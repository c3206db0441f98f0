import { useId, useState } from 'react';
import { networkWords } from '../../wording/networkWords';
import { useWords } from '../Words';

/** What the shapes and lines of the network mean; on a small screen behind a button. */
export function NetworkKey() {
  const said = networkWords[useWords().language];
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="network-key-box" data-open={isOpen}>
      <Signs id={id} />
      <button
        type="button"
        className="quiet-button network-key-opener"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {said.legend}
      </button>
    </div>
  );
}

function Signs({ id }: { readonly id: string }) {
  const said = networkWords[useWords().language];
  return (
    <ul id={id} className="network-key" aria-label={said.key}>
      <Sign meaning={said.keyOrganisation}>
        <circle className="key-organisation" cx="8" cy="8" r="6.5" />
      </Sign>
      <Sign meaning={said.keyTafel}>
        <rect className="glyph-tafel-top" x="2" y="2" width="12" height="12" rx="3" />
      </Sign>
      <Sign meaning={said.keyInitiative}>
        <rect className="key-initiative" x="2" y="2" width="12" height="12" rx="3" />
      </Sign>
      <Sign meaning={said.keyCoalition}>
        <circle className="glyph-coalition-ring" cx="8" cy="8" r="7" />
        <circle className="glyph-coalition-ring" cx="8" cy="8" r="4.5" />
      </Sign>
      <Sign meaning={said.keyHead}>
        <path className="key-line key-head" d="M0 8h16" />
      </Sign>
      <Sign meaning={said.keySeat}>
        <path className="key-line" d="M0 8h16" />
      </Sign>
    </ul>
  );
}

function Sign({ meaning, children }: { readonly meaning: string; readonly children: React.ReactNode }) {
  return (
    <li>
      <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {meaning}
    </li>
  );
}
