import { useState } from 'react';
import { shareWords } from '../../wording/shareWords';
import { Icon } from '../Icon';
import { Choices } from '../views/Choices';
import { useWords } from '../Words';
import { SharePart } from './SharePart';

/** What of the network goes along. */
export interface NetworkChoice {
  readonly isSeen: boolean;
  readonly hasAreas: boolean;
}

interface NetworkPartProps {
  /** Whether filters leave something out. */
  readonly isFiltered: boolean;
  readonly onSave: (form: 'gexf' | 'graphml' | 'kumu', choice: NetworkChoice) => void;
}

const forms = ['gexf', 'graphml', 'kumu'] as const;

/** The whole network for other programs: nobody is locked in. */
export function NetworkPart({ isFiltered, onSave }: NetworkPartProps) {
  const said = shareWords[useWords().language];
  const [wantsSeen, setSeen] = useState(false);
  const [hasAreas, setAreas] = useState(false);
  const isSeen = wantsSeen && isFiltered;
  return (
    <SharePart title={said.network} intro={said.networkIntro}>
      {isFiltered && (
        <Choices
          legend={said.which}
          value={isSeen ? 'seen' : 'all'}
          options={[
            { value: 'all', label: said.all },
            { value: 'seen', label: said.seen },
          ]}
          onChoose={(value) => setSeen(value === 'seen')}
        />
      )}
      <label className="share-check">
        <input type="checkbox" checked={hasAreas} onChange={({ target }) => setAreas(target.checked)} />
        <span>
          {said.areas} <span className="soft">{said.areasHint}</span>
        </span>
      </label>
      <ul className="share-graphs">
        {forms.map((form) => (
          <li key={form}>
            <button type="button" className="quiet-button" onClick={() => onSave(form, { isSeen, hasAreas })}>
              <Icon name="download" />
              {said.graphForms[form].name}
            </button>
            <span className="soft">{said.graphForms[form].for}</span>
          </li>
        ))}
      </ul>
    </SharePart>
  );
}
