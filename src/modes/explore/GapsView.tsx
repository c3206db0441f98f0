import '../../components/views/views.css';
import '../../components/views/grid.css';
import '../../components/gaps/gaps.css';
import { useCallback, useMemo, useState } from 'react';
import { GapsDetail } from '../../components/gaps/GapsDetail';
import { GapsGrid } from '../../components/gaps/GapsGrid';
import { GapsList } from '../../components/gaps/GapsList';
import { type NamedColumn, nameColumns, nameOfTheme } from '../../components/gaps/gapNames';
import { Choices } from '../../components/views/Choices';
import type { GridPosition } from '../../components/views/gridKeys';
import { Nothing } from '../../components/views/Nothing';
import { ViewHead } from '../../components/views/ViewHead';
import { useWords } from '../../components/Words';
import { compareNames, namedVerband } from '../../network/cards/named';
import { isWhole as isWholeChoice } from '../../network/choice';
import { cellsOfTable, type GapCell, type Gaps, type GapsAsk, tablesInCell } from '../../network/gaps';
import type { Network } from '../../network/network';
import { judgePast } from '../../network/past';
import { gapsWords } from '../../wording/gapsWords';
import { viewWords } from '../../wording/viewWords';
import { ScopeChoices } from './ScopeChoices';
import type { StageViewProps } from './stageViewProps';
import { type Answered, useAnswer } from './useAnswer';
import { isPhone } from './usePanel';
import { usePresent } from './usePresent';
import { type Scope, useOwnTables, useScope, useSelectedVerband } from './useScope';

/** Rows, and columns, that can still be read. */
const mostLines = 60;

/** Which theme has a table on which level or in which area, and where there is none. */
export function GapsView(props: StageViewProps) {
  const scope = useScope(props.exploring);
  const said = viewWords[useWords().language];
  if (scope === null) return <p className="view-nothing soft">{said.coming}</p>;
  return <GapsIn {...props} scope={scope} />;
}

interface InScope extends StageViewProps {
  readonly scope: Scope;
}

function GapsIn(props: InScope) {
  const { exploring, scope } = props;
  const words = useWords();
  const said = gapsWords[words.language];
  const { arrange } = exploring.store.getState();
  const { against, gapsAs } = exploring.store((state) => state.view.options);
  const choice = exploring.store((state) => state.data.shownChoice);
  const isList = gapsAs === '' ? isPhone() : gapsAs === 'lijst';
  const latest = useAnswer(exploring, 'gaps', {
    place: scope.place,
    against,
    themes: choice.theme,
    levels: choice.level,
    most: mostLines,
  });
  const answered = latest?.ask.place === scope.place ? latest : null;
  return (
    <div className="view" data-as={isList ? 'lijst' : 'tabel'} data-testid="gaps">
      <ViewHead
        title={scope.isWhole ? said.titleAll : said.title(scope.here)}
        intro={against === 'gebied' ? `${said.intro} ${said.introArea}` : said.intro}
        said={answered === null ? '' : totalOf(answered.reply, words)}
        onFilters={props.onFilters}
      >
        <ScopeChoices exploring={exploring} here={scope.here} />
        <Choices
          legend={said.against}
          value={against}
          options={[
            { value: 'niveau', label: said.level },
            { value: 'gebied', label: said.area },
          ]}
          onChoose={(next) => arrange({ against: next })}
        />
        <Choices
          legend={said.showAs}
          value={isList ? 'lijst' : 'tabel'}
          options={[
            { value: 'tabel', label: said.table },
            { value: 'lijst', label: said.list },
          ]}
          onChoose={(as) => arrange({ gapsAs: as === 'lijst' ? 'lijst' : 'tabel' })}
        />
      </ViewHead>
      {answered !== null && <GapsShown {...props} answered={answered} isList={isList} />}
    </div>
  );
}

/** How many cells are empty, of how many. */
function totalOf({ counts }: Gaps, { language, number }: ReturnType<typeof useWords>): string {
  const cells = counts.flat();
  return gapsWords[language].total(number(cells.filter((count) => count === 0).length), number(cells.length));
}

interface ShownProps extends InScope {
  readonly answered: Answered<'gaps'>;
}

function GapsShown({ isList, ...props }: ShownProps & { readonly isList: boolean }) {
  const words = useWords();
  const said = gapsWords[words.language];
  const { reply: gaps } = props.answered;
  const { isWhole, here } = props.scope;
  if (gaps.tables === 0) {
    const isFiltered = !isWholeChoice(props.exploring.store.getState().data.shownChoice);
    const place = isWhole ? words.things.whole : here;
    return <Nothing text={said.noTables(place, isFiltered)} hint={said.noTablesHint} />;
  }
  if (gaps.themes.length === 0) return <Nothing text={said.noThemes} hint={said.noTablesHint} />;
  return isList ? <AsList {...props} /> : <AsGrid {...props} />;
}

function Notes({ gaps }: { readonly gaps: Gaps }) {
  const words = useWords();
  const said = gapsWords[words.language];
  const { themes, columns } = gaps.leftOut;
  return (
    <p className="soft grid-hint">
      <span className="gap-key" aria-hidden="true" /> {said.key}: {totalOf(gaps, words)}.{' '}
      {themes > 0 && said.leftOutThemes(words.number(themes))}{' '}
      {columns > 0 && said.leftOutColumns(words.number(columns))}
    </p>
  );
}

/** What both forms show. */
function useShown({ exploring, answered: { ask, reply: gaps, network } }: ShownProps) {
  const words = useWords();
  const own = useOwnTables(exploring);
  const selected = useSelectedVerband(exploring);
  const columns = useMemo(() => nameColumns(network, gaps, ask, words), [network, gaps, ask, words]);
  const marked = useMemo(() => cellsOfTable(network, ask, selected), [network, ask, selected]);
  const present = usePresent(exploring);
  const isPast = useMemo(() => judgePast(network, present).isVerbandPast, [network, present]);
  const listIn = useCallback(
    (cell: GapCell) => byName(network, tablesInCell(network, ask, cell)),
    [network, ask],
  );
  return { gaps, network, own, selected, columns, marked, isPast, listIn };
}

function AsList(props: ShownProps) {
  const { marked, listIn, gaps, network, own, columns, isPast } = useShown(props);
  const { onSelect } = props;
  return (
    <>
      <Notes gaps={gaps} />
      <GapsList
        {...{ network, gaps, columns, own, isPast, onSelect }}
        marked={marked.themes}
        tablesIn={listIn}
      />
    </>
  );
}

function AsGrid(props: ShownProps) {
  const words = useWords();
  const said = gapsWords[words.language];
  const { gaps, network, own, selected, columns, marked, isPast, listIn } = useShown(props);
  const { onSelect, answered } = props;
  const { cell, at, open, close } = useOpenCell(gaps, columns, answered.ask);
  const tables = useMemo(() => (cell === null ? [] : listIn(cell)), [cell, listIn]);
  const theme = at === null ? undefined : gaps.themes[at.row];
  return (
    <div className="view-grid">
      <Notes gaps={gaps} />
      <GapsGrid
        {...{ gaps, columns, marked }}
        name={answered.ask.against === 'niveau' ? said.gridLevel : said.gridArea}
        open={at}
        openPast={tables.filter(isPast).length}
        onOpen={open}
        detail={
          cell &&
          ((closeIt) => (
            <GapsDetail
              {...{ network, own, selected, tables, isPast, onSelect }}
              theme={theme === undefined ? null : nameOfTheme(theme, words)}
              column={columns[at?.column ?? -1]?.name ?? null}
              onClose={closeIt}
            />
          ))
        }
        onClose={close}
      />
    </div>
  );
}

/** The cell that is open, by what it is about: filters move the rows. Of other columns it means nothing. */
function useOpenCell({ themes }: Gaps, columns: readonly NamedColumn[], { against, place }: GapsAsk) {
  const of = `${against} ${place}`;
  const [wanted, setWanted] = useState<(GapCell & { readonly of: string }) | null>(null);
  const cell = wanted?.of === of ? wanted : null;
  const at = cell && {
    row: themes.findIndex(({ value }) => value === cell.theme),
    column: columns.findIndex(({ column }) => column === cell.column),
  };
  const isThere =
    at !== null && at.row >= 0 === (cell?.theme !== null) && at.column >= 0 === (cell?.column !== null);
  const open = useCallback(
    ({ row, column }: GridPosition) =>
      setWanted({ of, theme: themes[row]?.value ?? null, column: columns[column]?.column ?? null }),
    [of, themes, columns],
  );
  return { cell: isThere ? cell : null, at: isThere ? at : null, open, close: () => setWanted(null) };
}

function byName(network: Network, verbanden: readonly number[]): readonly number[] {
  return verbanden
    .flatMap((verband) => ({ verband, named: namedVerband(network, verband) }))
    .sort((a, b) => (a.named === null || b.named === null ? 0 : compareNames(a.named, b.named)))
    .map(({ verband }) => verband);
}
