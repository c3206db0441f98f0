import type { Draft } from './drafts';
import { useDeskWords } from './useDeskWords';

interface DraftListProps {
  /** By key. */
  readonly drafts: readonly (readonly [string, Draft])[];
  readonly onSave: (key: string, draft: Draft) => void;
  readonly onDrop: (key: string) => void;
}

/** What was typed in rows that are not in sight now. */
export function DraftList({ drafts, onSave, onDrop }: DraftListProps) {
  const words = useDeskWords();
  if (drafts.length === 0) return null;
  return (
    <section className="drafts" aria-label={words.drafts} data-testid="drafts">
      <h3>{words.drafts}</h3>
      <ul>
        {drafts.map(([key, draft]) => {
          const place = words.rowOf(String(draft.row), draft.file);
          return (
            <li key={key}>
              <p>
                {place}
                {draft.of !== '' && ` (${draft.of})`}:{' '}
                {[...draft.texts].map(([column, text]) => `${column} ‘${text.slice(0, 80)}’`).join(', ')}
              </p>
              <div className="row-actions">
                <button
                  type="button"
                  className="quiet-button"
                  aria-label={`${words.save}: ${place}`}
                  onClick={() => onSave(key, draft)}
                >
                  {words.save}
                </button>
                <button
                  type="button"
                  className="text-button"
                  aria-label={`${words.dropDraft}: ${place}`}
                  onClick={() => onDrop(key)}
                >
                  {words.dropDraft}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
