import { speakerWords } from '../../wording/speakerWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';

interface SpeakerOpenerProps {
  /** The browser held the window back. */
  readonly isBlocked: boolean;
  readonly onOpen: () => void;
}

/** Opens the window of the speaker before the story begins. */
export function SpeakerOpener({ isBlocked, onOpen }: SpeakerOpenerProps) {
  const said = speakerWords[useWords().language];
  return (
    <div className="speaker-opener">
      <button type="button" className="quiet-button" onClick={onOpen} data-testid="open-speaker">
        <Icon name="speaker" />
        {said.open}
      </button>
      <p className="soft">{said.openHint}</p>
      <p className="speaker-blocked" role="alert">
        {isBlocked && said.blocked}
      </p>
    </div>
  );
}
