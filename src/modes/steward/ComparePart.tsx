import { useEffect, useState } from 'react';
import { More } from '../../components/desk/More';
import { useDeskWords } from '../../components/desk/useDeskWords';
import { Icon } from '../../components/Icon';
import { saveFile } from '../../components/saveFile';
import { useWords } from '../../components/Words';
import { type TableName, tableNames } from '../../dataset/dataset';
import { type ChangeKind, changeKinds } from '../../ecosystem/changes';
import { pageAsOpened } from '../../store/inside';
import { isSiteFolder } from '../../store/link';
import type { Difference } from '../../validation/comparison/comparison';
import { comparisonWords, differenceHeader, differenceRows } from '../../wording/comparisonWords';
import { DifferenceItem } from './DifferenceItem';
import type { Desk } from './desk';
import type { Compared, ComparisonHandle } from './useComparison';

interface ComparePartProps {
  readonly desk: Desk;
  readonly comparison: ComparisonHandle;
  readonly onChooseFiles: () => void;
}

/** What has changed between the shown set and another. */
export function ComparePart({ desk, comparison, onChooseFiles }: ComparePartProps) {
  const words = useDeskWords();
  const { compared } = comparison;
  return (
    <>
      <p className="soft desk-intro">{words.compareIntro}</p>
      <OtherSets desk={desk} comparison={comparison} onChooseFiles={onChooseFiles} />
      {compared !== null && <Result desk={desk} comparison={comparison} compared={compared} />}
    </>
  );
}

/** What there is to compare with. */
function OtherSets({ desk, comparison, onChooseFiles }: ComparePartProps) {
  const { store, run } = desk;
  const words = useDeskWords();
  const isLocal = store((state) => state.data.origin.kind === 'local');
  const hasMends = store((state) => state.data.mends.done.length > 0);
  return (
    <section className="compare-sets" aria-label={words.compareWith}>
      <div className="desk-actions">
        <button type="button" className="firm-button" onClick={onChooseFiles}>
          {words.compareFiles}
        </button>
        {isLocal && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => run(() => comparison.compare({ kind: 'site' }, words.theSite, false))}
          >
            {words.compareSite}
          </button>
        )}
        {hasMends && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => run(() => comparison.compare({ kind: 'opened' }, words.theOpened, false))}
          >
            {words.compareOpened}
          </button>
        )}
      </div>
      {pageAsOpened() === null && <OtherFolder desk={desk} comparison={comparison} />}
    </section>
  );
}

/** A folder beside the page; a page in one file has nothing beside it. */
function OtherFolder({ desk, comparison }: Pick<ComparePartProps, 'desk' | 'comparison'>) {
  const { say, run } = desk;
  const words = useDeskWords();
  const [folder, setFolder] = useState('');
  const compareFolder = () => {
    const path = folder.trim();
    if (!isSiteFolder(path)) return say(words.compareBadFolder);
    const address = new URL(`${path.replace(/\/$/, '')}/`, document.baseURI).href;
    run(() => comparison.compare({ kind: 'folder', address }, path, false));
  };
  return (
    <form
      className="desk-field"
      onSubmit={(event) => {
        event.preventDefault();
        compareFolder();
      }}
    >
      <label>
        <span>{words.compareFolder}</span>
        <input
          type="text"
          value={folder}
          placeholder={words.compareFolderHint}
          spellCheck={false}
          onChange={({ target }) => setFolder(target.value)}
        />
      </label>
      <button type="submit" className="quiet-button" disabled={folder.trim() === ''}>
        {words.compare}
      </button>
    </form>
  );
}

interface ResultProps {
  readonly desk: Desk;
  readonly comparison: ComparisonHandle;
  readonly compared: Compared;
}

/** So many differences are listed at a time. */
const step = 100;

function Result({ desk, comparison, compared }: ResultProps) {
  const { store, data, run } = desk;
  const words = useDeskWords();
  const { language } = useWords();
  const { view, name, isNewer } = compared;
  const [kind, setKind] = useState<ChangeKind | null>(null);
  const [table, setTable] = useState<TableName | null>(null);
  const [most, setMost] = useState(step);
  const isOnMap = store((state) => state.data.comparedWith !== '');
  const [list, setList] = useState<{ total: number; differences: readonly Difference[] } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another comparison has other differences.
  useEffect(() => {
    let isStale = false;
    run(async () => {
      const found = await data.desk('differences', { choice: { kind, table }, from: 0, most });
      if (!isStale) setList(found);
    });
    return () => {
      isStale = true;
    };
  }, [data, run, kind, table, most, view]);
  const [before, after] = isNewer ? [words.whatStands, name] : [name, words.whatStands];
  return (
    <section className="compare-result" aria-label={words.fromTo(before, after)} data-testid="comparison">
      <div className="compare-head">
        <p className="soft">
          {words.fromTo(before, after)}
          <button type="button" className="text-button" onClick={() => desk.run(comparison.turnRound)}>
            {words.turnRound}
          </button>
        </p>
        <p className="compare-sentence" role="status" data-testid="comparison-sentence">
          {comparisonWords[language].sentence(view)}
        </p>
      </div>
      {view.count > 0 && (
        <>
          <div className="desk-actions">
            <button
              type="button"
              className="firm-button"
              aria-pressed={isOnMap}
              onClick={() => desk.run(() => comparison.showOnMap(!isOnMap))}
            >
              <Icon name="target" />
              {isOnMap ? words.offMap : words.onMap}
            </button>
            <button
              type="button"
              className="quiet-button"
              onClick={() => desk.run(() => saveDifferences(desk, language))}
            >
              <Icon name="download" />
              {words.downloadDifferences}
            </button>
          </div>
          <DifferenceFilter
            compared={compared}
            kind={kind}
            table={table}
            onKind={setKind}
            onTable={setTable}
          />
          {list?.total === 0 && <p className="desk-nothing">{words.noneFit}</p>}
          <ol className="differences" data-testid="differences">
            {(list?.differences ?? []).map((difference) => (
              <DifferenceItem
                key={`${difference.table} ${difference.beforeIndex} ${difference.afterIndex}`}
                difference={difference}
                desk={desk}
              />
            ))}
          </ol>
          {list !== null && (
            <More
              shown={list.differences.length}
              total={list.total}
              step={step}
              onMore={() => setMost(most + step)}
            />
          )}
        </>
      )}
    </section>
  );
}

interface FilterProps {
  readonly compared: Compared;
  readonly kind: ChangeKind | null;
  readonly table: TableName | null;
  readonly onKind: (kind: ChangeKind | null) => void;
  readonly onTable: (table: TableName | null) => void;
}

function DifferenceFilter({ compared, kind, table, onKind, onTable }: FilterProps) {
  const words = useDeskWords();
  const { language, number } = useWords();
  const { totals, count } = compared.view;
  const ofKind = (one: ChangeKind) =>
    tableNames.reduce(
      (sum, name) => sum + totals[name][one] + (one === 'changed' ? totals[name].upkeepOnly : 0),
      0,
    );
  return (
    <div className="problem-tools">
      <fieldset className="problems-filter">
        <legend className="visually-hidden">{words.kinds}</legend>
        <button type="button" aria-pressed={kind === null} onClick={() => onKind(null)}>
          {words.allKinds}
          <span className="count">{number(count)}</span>
        </button>
        {changeKinds.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={kind === one}
            disabled={ofKind(one) === 0}
            onClick={() => onKind(one)}
          >
            {comparisonWords[language].kinds[one]}
            <span className="count">{number(ofKind(one))}</span>
          </button>
        ))}
      </fieldset>
      <label className="desk-select">
        <span className="visually-hidden">{words.tableLabel}</span>
        <select
          value={table ?? ''}
          onChange={({ target }) => onTable(tableNames.find((one) => one === target.value) ?? null)}
        >
          <option value="">{words.allTables}</option>
          {tableNames.map((one) => (
            <option key={one} value={one}>
              {words.tables[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Put in words some at a time: the page stays quick. */
const part = 1000;

async function saveDifferences({ data }: Desk, language: 'nl' | 'en'): Promise<void> {
  const { deskWords } = await import('../../wording/deskWords');
  const choice = { kind: null, table: null };
  const rows: (readonly string[])[] = [];
  for (let from = 0, total = 1; from < total; from += part) {
    const found = await data.desk('differences', { choice, from, most: part });
    total = found.total;
    for (const difference of found.differences) rows.push(...differenceRows(difference, language));
  }
  const bytes = await data.desk('csv', { header: differenceHeader(language), rows });
  saveFile(`${deskWords[language].differencesName}.csv`, bytes);
}
