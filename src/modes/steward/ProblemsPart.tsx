import { useCallback, useDeferredValue, useMemo } from 'react';
import { DraftList } from '../../components/desk/DraftList';
import { type Draft, draftKey, nameOfRow } from '../../components/desk/drafts';
import { ProblemGroups } from '../../components/desk/ProblemGroups';
import { ProblemTools } from '../../components/desk/ProblemTools';
import { chooseProblems, groupProblems, type ProblemChoice } from '../../components/desk/problemChoice';
import type { RowActions } from '../../components/desk/rowParts';
import { useDeskWords } from '../../components/desk/useDeskWords';
import { Icon } from '../../components/Icon';
import { useWords } from '../../components/Words';
import { putGuardOn } from '../../dataset/formulaGuard';
import type { Problem } from '../../validation/problem';
import { causeWords } from '../../wording/causeWords';
import type { DeskWords } from '../../wording/deskWords';
import { formatCount } from '../../wording/formats';
import type { Language } from '../../wording/language';
import { problemMessage } from '../../wording/problems/problemMessage';
import type { Desk } from './desk';
import { keepPlace } from './keepPlace';
import { problemRows, refusedFiles } from './listProblems';
import { unreadWords } from './readingWords';
import { saveFile, saveFiles } from './saveFile';
import type { Drafting } from './useDrafts';
import { useLabels } from './useLabels';
import type { Mending } from './useMending';
import { useRows } from './useRows';
import { useTables } from './useTables';

interface ProblemsPartProps {
  readonly desk: Desk;
  readonly mending: Mending;
  readonly drafting: Drafting;
  /** Stays when the steward looks at another part. */
  readonly problemChoice: readonly [ProblemChoice, (choice: ProblemChoice) => void];
}

/** What is wrong in the data, where, and how to mend it. */
export function ProblemsPart({ desk, mending, drafting, problemChoice }: ProblemsPartProps) {
  const { store, ask } = desk;
  const [choice, onChoose] = problemChoice;
  const words = useDeskWords();
  const { language } = useWords();
  const problems = store((state) => state.data.problems);
  const sight = useRows(desk);
  const { rowOf } = sight;
  const wanted = useDeferredValue(choice);
  const labelOf = useLabels(desk, wanted.query !== '');
  const chosen = useMemo(
    () => chooseProblems(problems, wanted, (problem) => textOf(problem, language, labelOf)),
    [problems, wanted, language, labelOf],
  );
  const groups = useMemo(() => groupProblems(chosen), [chosen]);
  const { mend } = mending;
  const onMend = useCallback<RowActions['onMend']>(
    (place, texts) => keepPlace('.problem-card', () => mend(place, texts)),
    [mend],
  );
  const onDrop = useCallback<RowActions['onDrop']>(
    ({ file, row }) => ask(words.draftSure(String(row), file), words.draftsYes),
    [ask, words],
  );
  const { drafts, onDraft, drop } = drafting;
  const unseen = useMemo(() => {
    if (drafts.size === 0) return [];
    const seen = new Map(chosen.map((problem) => [draftKey(problem), problem]));
    return [...drafts].filter(([key, { of }]) => {
      const problem = seen.get(key);
      const row = problem && rowOf(problem)?.row;
      return problem === undefined || (row != null && nameOfRow(row) !== of);
    });
  }, [drafts, chosen, rowOf]);
  const saveDraft = async (key: string, { texts, of, ...place }: Draft) => {
    const [row = null] = await desk.data.desk('rows', { places: [place] });
    if (row === null || nameOfRow(row) !== of)
      return desk.say(words.draftStale(String(place.row), place.file));
    drop(key);
    await mend(place, texts);
  };
  return (
    <>
      <Summary desk={desk} />
      <DraftList
        drafts={unseen}
        onDrop={drop}
        onSave={(key, draft) => desk.run(() => saveDraft(key, draft))}
      />
      {problems.length > 0 && (
        <ProblemTools problems={problems} choice={choice} onChoose={onChoose} found={chosen.length} />
      )}
      <ListActions desk={desk} chosen={chosen} />
      {problems.length > 0 && chosen.length === 0 && <p className="desk-nothing">{words.noneFound}</p>}
      <ProblemGroups
        groups={groups}
        drafts={drafts}
        {...sight}
        onMend={onMend}
        onShow={desk.onShow}
        onDraft={onDraft}
        onDrop={onDrop}
      />
    </>
  );
}

/** What of a problem can be searched for: its place, its words, and what its row is called. */
function textOf(problem: Problem, language: 'nl' | 'en', labelOf: (problem: Problem) => string): string {
  const { message, suggestion } = problemMessage(problem, language);
  const { file, column, code } = problem;
  return [file, column ?? '', code, causeWords[language][code], message, suggestion ?? '', labelOf(problem)]
    .join('\n')
    .toLowerCase();
}

/** How many rows were read, shown and refused. */
function Summary({ desk }: { readonly desk: Desk }) {
  const words = useDeskWords();
  const { language, count, number } = useWords();
  const tables = useTables(desk);
  const listed = desk.store((state) => state.data.problems.length);
  const { errors, warnings } = desk.store((state) => state.data.problemTotals);
  if (tables === null) return null;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const kept = tables.reduce((sum, table) => sum + table.kept, 0);
  const lines = unreadWords(
    tables.reduce((sum, table) => sum + table.unreadLines, 0),
    language,
  );
  const isWell = errors + warnings === 0;
  return (
    <div className="desk-summary" role="status">
      <p className="desk-figures">
        {isWell && (
          <span className="desk-well">
            <Icon name="check" />
            {words.allWell}
          </span>
        )}
        {errors > 0 && (
          <span className="desk-errors">
            <Icon name="error" />
            {count(errors, 'error')}
          </span>
        )}
        {warnings > 0 && (
          <span className="desk-warnings">
            <Icon name="warning" />
            {count(warnings, 'warning')}
          </span>
        )}
      </p>
      <p className="soft">
        {isWell
          ? words.allWellText
          : [
              introOf(rows, kept, words, language),
              lines === '' ? '' : `${lines}.`,
              errors + warnings > listed ? words.listPart(number(listed)) : '',
            ].join(' ')}
      </p>
    </div>
  );
}

function introOf(rows: number, kept: number, words: DeskWords, language: Language): string {
  const rowsOf = (value: number) => formatCount(language, value, words.rows);
  if (rows === 0) return words.introNone;
  if (rows === kept) return words.introAll(rowsOf(rows), rows);
  return `${words.intro(rowsOf(rows), rowsOf(kept))} ${words.introRefused(rowsOf(rows - kept), rows - kept)}`;
}

function ListActions({ desk, chosen }: { readonly desk: Desk; readonly chosen: readonly Problem[] }) {
  const { data, say, run } = desk;
  const words = useDeskWords();
  const { language } = useWords();
  const copy = async () => {
    const text = problemRows(chosen, language).then((rows) =>
      [words.listHeader, ...rows].map((cells) => cells.map(cellToCopy).join('\t')).join('\n'),
    );
    try {
      // The permission to write belongs to the press: the list itself may come later.
      const blob = text.then((whole) => new Blob([whole], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
      say(words.copied);
    } catch {
      say(words.notCopied);
    }
  };
  const download = async () => {
    const rows = await problemRows(chosen, language);
    saveFile(`${words.listName}.csv`, await data.desk('csv', { header: words.listHeader, rows }));
  };
  const downloadRefused = async () => {
    const files = await refusedFiles(data, null, language);
    if (files.length === 0) say(words.noRefused);
    await saveFiles(desk, files, words.refusedName);
  };
  return (
    <div className="desk-actions">
      {chosen.length > 0 && (
        <>
          <button type="button" className="quiet-button" onClick={() => run(copy)}>
            {words.copyList}
          </button>
          <button type="button" className="quiet-button" onClick={() => run(download)}>
            <Icon name="download" />
            {words.downloadList}
          </button>
          <button type="button" className="quiet-button" onClick={() => run(downloadRefused)}>
            <Icon name="download" />
            {words.downloadRefused}
          </button>
        </>
      )}
    </div>
  );
}

/** A tab or a line end would begin another cell in Excel, and some signs a formula. */
function cellToCopy(text: string): string {
  return putGuardOn(text.replace(/[\t\r\n]+/g, ' '));
}
