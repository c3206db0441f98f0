import { EmptyPicture } from './PageStates';
import { useWords } from './Words';

/** What the stage shows when the data holds nothing to draw. */
export function EmptyState({ problems, onProblems }: { problems: number; onProblems: () => void }) {
  const { states } = useWords();
  return (
    <div className="state">
      <EmptyPicture />
      <h2>{states.emptyTitle}</h2>
      <p>{states.emptyText}</p>
      <ol className="state-steps">
        {states.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {problems > 0 && (
        <button type="button" className="firm-button" onClick={onProblems}>
          {states.seeProblems}
        </button>
      )}
    </div>
  );
}
