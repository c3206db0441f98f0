import { useCallback, useState } from 'react';
import { useDeskWords } from '../../components/desk/useDeskWords';
import { focusAtOnce } from '../../components/focusAtOnce';
import { Modal } from '../../components/Modal';

interface Question {
  readonly text: string;
  /** What the button says that agrees. */
  readonly yes: string;
  readonly answer: (agreed: boolean) => void;
}

/** A question that is open, and the way to ask one. */
export interface Asking {
  readonly question: Question | null;
  readonly ask: (text: string, yes: string) => Promise<boolean>;
}

/**
 * Lets the desk ask whether something may be done.
 *
 * @returns the question that is open, and the way to ask one; closing the dialog is a no
 */
export function useAsking(): Asking {
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = useCallback(
    (text: string, yes: string) =>
      new Promise<boolean>((resolve) => {
        setQuestion({
          text,
          yes,
          answer(agreed) {
            setQuestion(null);
            resolve(agreed);
          },
        });
      }),
    [],
  );
  return { question, ask };
}

/** Asks before something goes that cannot be had back. */
export function AskDialog({ question }: { readonly question: Question | null }) {
  const words = useDeskWords();
  return (
    <Modal
      title={words.askTitle}
      isOpen={question !== null}
      onClose={() => question?.answer(false)}
      testId="ask"
    >
      <p>{question?.text}</p>
      <div className="preview-actions">
        <button type="button" className="firm-button" onClick={() => question?.answer(true)}>
          {question?.yes}
        </button>
        <button
          ref={focusAtOnce}
          type="button"
          className="quiet-button"
          onClick={() => question?.answer(false)}
        >
          {words.cancel}
        </button>
      </div>
    </Modal>
  );
}
