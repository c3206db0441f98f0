import { useDeskWords } from '../../components/desk/useDeskWords';
import { Icon } from '../../components/Icon';
import { joinFilled } from '../../components/joinFilled';
import { useWords } from '../../components/Words';
import type { BroughtView, Preview } from '../../store/desk/deskTalk';
import { formatList } from '../../wording/formatList';
import { formatCount } from '../../wording/formats';
import { recordWords } from '../../wording/recordWords';
import { unreadWords } from './readingWords';

/** What the map would hold and what would go from it, or why there would be none. */
export function PreviewOutcome({ preview }: { readonly preview: Preview }) {
  const words = useDeskWords();
  const { count } = useWords();
  const { canShow, mustChoose, counts, totals } = preview;
  if (mustChoose)
    return (
      <p className="preview-outcome" role="status">
        {words.chooseFirst}
      </p>
    );
  if (!canShow)
    return (
      <p className="preview-refused" role="alert">
        <Icon name="error" />
        {words.cannotShow}
      </p>
    );
  const text = [
    count(counts.areas, 'area'),
    count(counts.coalitions, 'coalition'),
    count(counts.tafels, 'tafel'),
    count(counts.initiatives, 'initiative'),
    count(counts.organisations, 'organisation'),
    count(counts.participations, 'participation'),
  ].join(', ');
  return (
    <div className="preview-outcome" role="status">
      <p>
        {words.wouldShow(text)} {totals.errors > 0 && words.hasErrors}
      </p>
      <Losses preview={preview} />
    </div>
  );
}

/** What is on the map and would no longer be. */
function Losses({ preview: { lost, gone, replaced, isTogether } }: { readonly preview: Preview }) {
  const words = useDeskWords();
  const { language, number } = useWords();
  const rows = (value: number) => formatCount(language, value, words.rows);
  const sumOf = (losses: Preview['lost']) => losses.reduce((sum, { count }) => sum + count, 0);
  const things = gone.map(({ table, count }) => formatCount(language, count, recordWords[language][table]));
  return (
    <>
      {lost.length > 0 && (
        <p className="preview-warning">
          {words.lost(rows(sumOf(lost)))} (
          {lost.map((one) => `${words.tables[one.table]} ${number(one.count)}`).join(', ')})
        </p>
      )}
      {gone.length > 0 && (
        <p className="preview-warning">{words.gone(formatList(language, things), sumOf(gone))}</p>
      )}
      {replaced.map(({ table, before, after, isKnown }) => (
        <p key={table} className="preview-warning">
          {words.replaced(words.tables[table], rows(before), rows(after))}{' '}
          {isTogether && (isKnown ? words.replacedKnown : words.replacedPart)}
        </p>
      ))}
    </>
  );
}

/** How much of what was brought would not be shown, beside the button that shows it. */
export function RefusedTotal({ brought }: { readonly brought: readonly BroughtView[] }) {
  const words = useDeskWords();
  const { language } = useWords();
  const readings = brought.flatMap(({ reading }) => reading ?? []);
  const refused = readings.reduce((sum, { rows, kept }) => sum + rows - kept, 0);
  const lines = unreadWords(
    readings.reduce((sum, { unreadLines }) => sum + unreadLines, 0),
    language,
  );
  const rows = formatCount(language, refused, words.rows);
  const told = joinFilled(
    [refused > 0 ? words.rowsRefused(rows, refused) : '', lines === '' ? '' : `${lines}.`],
    ' ',
  );
  return told === '' ? null : <p className="preview-total">{told}</p>;
}
