import { Icon } from './Icon';
import { useWords } from './Words';

/** What the page shows when something broke that is not in the data. */
export function ErrorState({ detail, onReload }: { detail: string; onReload: () => void }) {
  const { states } = useWords();
  return (
    <div className="state" role="alert">
      <EmptyPicture />
      <h2>{states.errorTitle}</h2>
      <p>{lostPart.test(detail) ? states.errorPart : states.errorText}</p>
      <button type="button" className="firm-button" onClick={onReload}>
        {states.reload}
        <Icon name="arrow" />
      </button>
      {detail !== '' && (
        <details className="state-detail">
          <summary className="unfold">{states.errorDetail}</summary>
          <pre>{detail}</pre>
        </details>
      )}
    </div>
  );
}

/** How browsers and the page say that a part of it could not be fetched. */
const lostPart = /import|module script|preload/i;

/** Circles in circles, in which nothing lies. */
export function EmptyPicture() {
  return (
    <svg className="rings" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
      <circle className="ring-track" cx="60" cy="60" r="54" />
      <circle className="ring-track ring-open" cx="52" cy="66" r="34" />
      <circle className="ring-track ring-open" cx="48" cy="72" r="14" />
    </svg>
  );
}
