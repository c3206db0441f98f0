import { useWords } from '../Words';
import { useListWords } from './useListWords';

interface NoRowsProps {
  readonly why: 'filtered' | 'by' | 'areas' | 'nothing';
  /** Null where everything is listed already. */
  readonly onEverywhere: (() => void) | null;
  readonly onWhole: () => void;
}

/** Says why a list is empty, and what to do. */
export function NoRows({ why, onEverywhere, onWhole }: NoRowsProps) {
  const words = useListWords();
  const reasons = {
    filtered: words.emptyFiltered,
    by: words.emptyBy,
    areas: words.areasInVerband,
    nothing: words.empty,
  };
  return (
    <div className="list-empty">
      <p>{reasons[why]}</p>
      {onEverywhere !== null && (
        <button type="button" className="quiet-button" onClick={onEverywhere}>
          {words.showEverywhere}
        </button>
      )}
      {why === 'by' && (
        <button type="button" className="quiet-button" onClick={onWhole}>
          {words.clearBy}
        </button>
      )}
    </div>
  );
}

interface PrintedFactsProps {
  /** Name of the ecosystem. */
  readonly title: string;
  /** What narrows the list, in words. */
  readonly facts: readonly string[];
  readonly printed: number;
  readonly total: number;
}

/** What the screen tells around the list, for paper. */
export function PrintedFacts({ title, facts, printed, total }: PrintedFactsProps) {
  const words = useListWords();
  const { number } = useWords();
  return (
    <div className="list-printed" aria-hidden="true">
      <p>{title}</p>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {printed < total && <p>{words.printedPart(number(printed), number(total))}</p>}
    </div>
  );
}
