import { useMemo } from 'react';
import type { Problem, ProblemCode } from '../../validation/problem';
import { causeWords } from '../../wording/causeWords';
import { Icon } from '../Icon';
import { useWords } from '../Words';
import { everyProblem, type ProblemChoice } from './problemChoice';
import { useDeskWords } from './useDeskWords';

interface ProblemToolsProps {
  readonly problems: readonly Problem[];
  readonly choice: ProblemChoice;
  readonly onChoose: (choice: ProblemChoice) => void;
  /** How many fit the choice. */
  readonly found: number;
}

const severities = ['all', 'error', 'warning'] as const;

/** Which problems to see: by weight, file, cause and words. */
export function ProblemTools({ problems, choice, onChoose, found }: ProblemToolsProps) {
  const words = useDeskWords();
  const { language, number } = useWords();
  const { counts, files, codes } = useMemo(() => optionsOf(problems, choice), [problems, choice]);
  const isNarrowed = JSON.stringify(choice) !== JSON.stringify(everyProblem);
  return (
    <search className="problem-tools" aria-label={words.filters}>
      <fieldset className="problems-filter">
        <legend className="visually-hidden">{words.filters}</legend>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            aria-pressed={severity === choice.severity}
            disabled={counts[severity] === 0}
            onClick={() => onChoose({ ...choice, severity })}
          >
            {severity !== 'all' && <Icon name={severity} />}
            {words.severity[severity]}
            <span className="count">{number(counts[severity])}</span>
          </button>
        ))}
      </fieldset>
      <label className="desk-select">
        <span className="visually-hidden">{words.file}</span>
        <select
          value={choice.file ?? allFiles}
          onChange={({ target }) =>
            onChoose({ ...choice, file: target.value === allFiles ? null : target.value })
          }
        >
          <option value={allFiles}>{words.allFiles}</option>
          {files.map(([file, count]) => (
            <option key={file} value={file}>
              {`${file === '' ? words.noFile : file} (${number(count)})`}
            </option>
          ))}
        </select>
      </label>
      <label className="desk-select">
        <span className="visually-hidden">{words.cause}</span>
        <select
          value={choice.code ?? ''}
          onChange={({ target }) =>
            onChoose({ ...choice, code: codes.find(([code]) => code === target.value)?.[0] ?? null })
          }
        >
          <option value="">{words.allCauses}</option>
          {codes.map(([code, count]) => (
            <option key={code} value={code}>
              {`${causeWords[language][code]} (${number(count)})`}
            </option>
          ))}
        </select>
      </label>
      <label className="desk-search">
        <Icon name="search" />
        <span className="visually-hidden">{words.search}</span>
        <input
          type="search"
          placeholder={words.searchPlaceholder}
          value={choice.query}
          onChange={({ target }) => onChoose({ ...choice, query: target.value })}
        />
      </label>
      <p className="soft desk-found" role="status">
        {isNarrowed ? words.found(number(found)) : ''}
      </p>
      {isNarrowed && (
        <button type="button" className="text-button" onClick={() => onChoose(everyProblem)}>
          <Icon name="close" />
          {words.clearChoice}
        </button>
      )}
    </search>
  );
}

/** No file has this name. */
const allFiles = '*';

/** What is chosen is one of them, also when the data has changed since. */
function optionsOf(problems: readonly Problem[], { file: chosenFile, code: chosenCode }: ProblemChoice) {
  const files = new Map<string, number>();
  const codes = new Map<ProblemCode, number>();
  const counts = { all: problems.length, error: 0, warning: 0 };
  for (const { file, code, severity } of problems) {
    counts[severity] += 1;
    files.set(file, (files.get(file) ?? 0) + 1);
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  if (chosenFile !== null && !files.has(chosenFile)) files.set(chosenFile, 0);
  if (chosenCode !== null && !codes.has(chosenCode)) codes.set(chosenCode, 0);
  return { counts, files: [...files], codes: [...codes].sort(([, a], [, b]) => b - a) };
}
