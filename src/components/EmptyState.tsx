import { emptyWords } from '../wording/emptyWords';
import { EmptyPicture } from './PageStates';
import { useWords } from './Words';

/** What the stage shows when the data holds nothing to draw. */
export function EmptyState({ problems, onProblems }: { problems: number; onProblems: () => void }) {
  const said = emptyWords[useWords().language];
  return (
    <div className="state">
      <EmptyPicture />
      <h2>{said.title}</h2>
      <p>{said.text}</p>
      <ol className="state-steps">
        {said.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {problems > 0 && (
        <button type="button" className="firm-button" onClick={onProblems}>
          {said.seeProblems}
        </button>
      )}
    </div>
  );
}
