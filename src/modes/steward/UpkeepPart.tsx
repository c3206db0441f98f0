import { useId, useState } from 'react';
import { More } from '../../components/desk/More';
import { useDeskWords } from '../../components/desk/useDeskWords';
import { Icon } from '../../components/Icon';
import { saveFile } from '../../components/saveFile';
import { useWords } from '../../components/Words';
import { dayOf } from '../../store/dayOf';
import type { UpkeepGroupView } from '../../store/desk/deskTalk';
import type { UpkeepRecord } from '../../validation/listUpkeep';
import { upkeepHeader, upkeepRow, upkeepWords } from '../../wording/upkeepWords';
import type { Desk } from './desk';
import { keepPlace } from './keepPlace';
import { UpkeepItem } from './UpkeepItem';
import type { Mending } from './useMending';
import { type UpkeepView, useUpkeep, useUpkeepRecords } from './useUpkeep';

/** What a record may go without being checked, unless the steward says otherwise. */
const usualMonths = 12;
const mostMonths = 240;

/** What has not been checked for long, by who keeps it. */
export function UpkeepPart({ desk, mending }: { readonly desk: Desk; readonly mending: Mending }) {
  const words = useDeskWords();
  const { language } = useWords();
  const [typed, setTyped] = useState(String(usualMonths));
  const [today] = useState(() => dayOf(new Date()));
  const { months, isMeant } = monthsIn(typed);
  const noteId = useId();
  const view = useUpkeep(desk, { today, months });
  return (
    <>
      <p className="soft desk-intro">{words.upkeepIntro}</p>
      <div className="problem-tools">
        <label className="desk-field months">
          <span>{words.months}</span>
          <input
            type="number"
            min={1}
            max={mostMonths}
            value={typed}
            aria-invalid={!isMeant}
            aria-describedby={noteId}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={() => setTyped(String(months))}
          />
          <span>{words.monthsUnit}</span>
        </label>
        <p id={noteId} className="soft months-note" role="status">
          {isMeant ? '' : words.monthsRange(mostMonths, months)}
        </p>
        {view !== null && view.totals.due > 0 && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => desk.run(() => saveWork(desk, view.groups, language, words.workName))}
          >
            <Icon name="download" />
            {words.downloadWork}
          </button>
        )}
      </div>
      {view !== null && (
        <>
          <p className="compare-sentence" role="status" data-testid="upkeep-sentence">
            {upkeepWords[language].sentence(view.totals)}
          </p>
          {view.groups.map((group, index) => (
            <Owner
              key={group.owner}
              desk={desk}
              mending={mending}
              view={view}
              group={group}
              isFirst={index === 0}
            />
          ))}
        </>
      )}
    </>
  );
}

/** A number of months, the nearest that can be; the usual one where no number stands. */
function monthsIn(typed: string): { readonly months: number; readonly isMeant: boolean } {
  const number = Number(typed);
  const isNumber = typed.trim() !== '' && Number.isFinite(number);
  const months = isNumber ? Math.min(mostMonths, Math.max(1, Math.round(number))) : usualMonths;
  return { months, isMeant: isNumber && months === number };
}

interface OwnerProps {
  readonly desk: Desk;
  readonly mending: Mending;
  readonly view: UpkeepView;
  readonly group: UpkeepGroupView;
  readonly isFirst: boolean;
}

/** So many records of an owner are listed at a time. */
const step = 40;

function Owner({ desk, mending, view, group, isFirst }: OwnerProps) {
  const words = useDeskWords();
  const { language, number } = useWords();
  const [isOpen, setOpen] = useState(isFirst);
  const [most, setMost] = useState(step);
  const records = useUpkeepRecords(desk, view, { owner: group.owner, most: isOpen ? most : 0 });
  const name = group.ownerName || upkeepWords[language].noOwner;
  const fileName = group.owner === '' ? words.workName : `${words.workName}-${group.owner}`;
  const confirmAll = () => {
    const what = words.rowsOfOwner(upkeepWords[language].count(records.length), name);
    return keepPlace('.work-all', () => mending.confirm(records, what));
  };
  const confirm = ({ file, row }: UpkeepRecord, what: string) =>
    keepPlace('.work-item', () => mending.confirm([{ file, row }], what));
  return (
    <details
      className="problem-cause"
      data-testid="owner"
      data-owner={group.owner}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <Icon name="chevronRight" />
        <span className="problem-cause-name">{name}</span>
        <span className="count">{upkeepWords[language].count(group.count)}</span>
      </summary>
      {isOpen && (
        <>
          <div className="desk-actions work-actions">
            {records.length > 1 && (
              <button
                type="button"
                className="quiet-button work-all"
                aria-label={words.allStillTrueOf(number(records.length), name)}
                onClick={() => desk.run(confirmAll)}
              >
                <Icon name="check" />
                {words.allStillTrue(number(records.length))}
              </button>
            )}
            <button
              type="button"
              className="text-button"
              aria-label={words.downloadWorkOf(name)}
              onClick={() => desk.run(() => saveWork(desk, [group], language, fileName))}
            >
              <Icon name="download" />
              {words.downloadWork}
            </button>
          </div>
          <ol className="work-list">
            {records.map((record) => (
              <UpkeepItem
                key={`${record.file} ${record.index}`}
                record={record}
                desk={desk}
                onConfirm={(what) => desk.run(() => confirm(record, what))}
              />
            ))}
          </ol>
          <More shown={records.length} total={group.count} step={step} onMore={() => setMost(most + step)} />
        </>
      )}
    </details>
  );
}

/** Put in words some at a time: the page stays quick. */
const part = 1000;

async function saveWork(
  { data }: Desk,
  groups: readonly UpkeepGroupView[],
  language: 'nl' | 'en',
  name: string,
): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const group of groups) {
    for (let from = 0; from < group.count; from += part) {
      const records = await data.desk('upkeepRecords', { owner: group.owner, from, most: part });
      for (const record of records) rows.push(upkeepRow(record, { ...group, records: [] }, language));
    }
  }
  saveFile(`${name}.csv`, await data.desk('csv', { header: upkeepHeader(language), rows }));
}
