import { useCardWords } from './useCardWords';

/** What the panel says when there is nothing to tell about. */
export function EmptyCard() {
  const cards = useCardWords();
  return (
    <div className="card card-empty">
      <h2>{cards.nothingSelected}</h2>
      <p>{cards.nothingSelectedHint}</p>
    </div>
  );
}
