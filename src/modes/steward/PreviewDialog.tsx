import { useDeskWords } from '../../components/desk/useDeskWords';
import { Icon } from '../../components/Icon';
import { Modal } from '../../components/Modal';
import { useWords } from '../../components/Words';
import type { BroughtView, Preview, PreviewChoices } from '../../store/desk/deskTalk';
import { problemMessage } from '../../wording/problems/problemMessage';
import { BroughtItem } from './BroughtItem';
import { PreviewOutcome, RefusedTotal } from './PreviewOutcome';
import type { Looking } from './usePreview';

interface PreviewDialogProps {
  readonly looking: Looking | null;
  readonly hasShown: boolean;
  /** The steward came from comparing: that is what they most likely want. */
  readonly isComparing: boolean;
  readonly onChoose: (choices: PreviewChoices) => void;
  readonly onShow: () => void;
  readonly onCompare: () => void;
  readonly onClose: () => void;
}

/** How files were read, before anything is shown of them. */
export function PreviewDialog({ looking, onClose, ...rest }: PreviewDialogProps) {
  const words = useDeskWords();
  return (
    <Modal
      title={words.previewTitle}
      isOpen={looking !== null}
      onClose={onClose}
      testId="preview"
      startsAtTop
    >
      {looking !== null &&
        (looking.preview === null ? (
          <p role="status" className="desk-nothing">
            {words.looking}
          </p>
        ) : (
          <PreviewBody {...rest} onClose={onClose} looking={looking} preview={looking.preview} />
        ))}
    </Modal>
  );
}

interface PreviewBodyProps extends PreviewDialogProps {
  readonly looking: Looking;
  readonly preview: Preview;
}

function PreviewBody({ looking, preview, hasShown, isComparing, ...actions }: PreviewBodyProps) {
  const words = useDeskWords();
  const { choices } = looking;
  const { brought, canShow, totals, staying, isTogether } = preview;
  const { onChoose, onShow, onCompare, onClose } = actions;
  const tableNamesOf = (tables: Preview['staying']) => tables.map((table) => words.tables[table]).join(', ');
  return (
    <>
      <p className="soft">{words.previewIntro}</p>
      <ul className="brought-list">
        {brought.map((one) => (
          <BroughtItem
            key={one.key}
            brought={chosen(one, choices)}
            canBeAdded={hasShown && isTogether}
            onTable={(table) => onChoose({ ...choices, tables: new Map(choices.tables).set(one.key, table) })}
            onAdded={(isAdded) =>
              onChoose({ ...choices, added: new Map(choices.added).set(one.key, isAdded) })
            }
          />
        ))}
      </ul>
      {hasShown && (
        <fieldset className="choice">
          <legend>{words.together}</legend>
          {([true, false] as const).map((together) => (
            <label key={String(together)}>
              <input
                type="radio"
                name="together"
                checked={(choices.isTogether ?? isTogether) === together}
                onChange={() => onChoose({ ...choices, isTogether: together })}
              />
              {together ? words.togetherYes : words.togetherNo}
            </label>
          ))}
          {staying.length > 0 && <p className="soft">{words.staying(tableNamesOf(staying))}</p>}
        </fieldset>
      )}
      <PreviewOutcome preview={preview} />
      <div className="preview-actions">
        {canShow && hasShown && isComparing && (
          <button type="button" className="firm-button" data-testid="compare-data" onClick={onCompare}>
            {words.compareInstead}
          </button>
        )}
        {canShow && (
          <button
            type="button"
            className={isComparing && hasShown ? 'quiet-button' : 'firm-button'}
            data-testid="show-data"
            onClick={onShow}
          >
            {words.show}
          </button>
        )}
        {canShow && hasShown && !isComparing && (
          <button type="button" className="quiet-button" data-testid="compare-data" onClick={onCompare}>
            {words.compareInstead}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={onClose}>
          {words.cancel}
        </button>
        {canShow && <RefusedTotal brought={brought} />}
      </div>
      {totals.errors + totals.warnings > 0 && <PreviewProblems preview={preview} />}
    </>
  );
}

/** What the steward chose shows at once, also while the worker looks again. */
function chosen(one: BroughtView, { tables, added }: PreviewChoices): BroughtView {
  const table = tables.get(one.key);
  return {
    ...one,
    table: table === undefined ? one.table : table,
    isAdded: added.get(one.key) ?? one.isAdded,
  };
}

function PreviewProblems({ preview }: { readonly preview: Preview }) {
  const words = useDeskWords();
  const { language, number } = useWords();
  const { problems, totals } = preview;
  const all = totals.errors + totals.warnings;
  return (
    <section aria-label={words.previewProblems}>
      <h3 className="preview-heading">{words.previewProblems}</h3>
      {problems.length < all && (
        <p className="soft">{words.previewProblemsPart(number(problems.length), number(all))}</p>
      )}
      <ol className="problems" data-testid="preview-problems">
        {problems.map((problem, index) => {
          const { message, suggestion } = problemMessage(problem, language);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with each look; two problems may be equal.
            <li key={index} className="problem" data-severity={problem.severity} data-code={problem.code}>
              <p className="problem-where">
                <span className="problem-severity">
                  <Icon name={problem.severity} />
                  {words.severityOne[problem.severity]}
                </span>
                <span>{problem.file}</span>
              </p>
              <p className="problem-message">{message}</p>
              {suggestion !== null && suggestion !== '' && <p className="problem-suggestion">{suggestion}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
