import { speakerWords } from '../../wording/speakerWords';
import { useWords } from '../Words';
import { PresentTools } from './PresentTools';

interface SpeakerClockProps {
  readonly now: Date;
  /** How long has been spoken. */
  readonly elapsedMs: number;
  readonly isRunning: boolean;
  readonly onStart: () => void;
  readonly onPause: () => void;
  readonly onReset: () => void;
}

/** What time it is, and how long has been spoken. */
export function SpeakerClock({ now, elapsedMs, isRunning, onStart, onPause, onReset }: SpeakerClockProps) {
  const { language } = useWords();
  const said = speakerWords[language];
  return (
    <div className="speaker-clock">
      <p className="speaker-time">
        <span className="label">{said.clock}</span>
        <time>
          {now.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}
        </time>
      </p>
      <p className="speaker-time" role="timer" data-running={isRunning} data-testid="speaker-spoken">
        <span className="label">{said.spoken}</span>
        <span>{spokenTime(elapsedMs)}</span>
      </p>
      <PresentTools
        tools={[
          isRunning
            ? { icon: 'pause', label: said.pause, onPress: onPause }
            : { icon: 'play', label: said.start, onPress: onStart },
          { icon: 'undo', label: said.reset, onPress: onReset },
        ]}
      />
    </div>
  );
}

/**
 * Writes a time as a stopwatch does.
 *
 * @param elapsedMs - milliseconds
 * @returns minutes and seconds, and hours before them from the first hour on: `7:05`, `1:00:00`
 */
export function spokenTime(elapsedMs: number): string {
  const seconds = Math.floor(elapsedMs / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}
