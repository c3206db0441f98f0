import '../../components/gaps/gaps.css';
import { useCallback, useMemo } from 'react';
import { GapsDetail } from '../../components/gaps/GapsDetail';
import { GapsGrid } from '../../components/gaps/GapsGrid';
import { GapsList } from '../../components/gaps/GapsList';
import { type NamedColumn, nameColumns, nameOfTheme } from '../../components/gaps/gapNames';
import { Choices } from '../../components/views/Choices';
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
import type { Exploring } from './exploring';
import { ScopeChoices } from './ScopeChoices';
import type { StageViewProps } from './stageViewProps';
import { type Answered, useAnswer, useIsLatest } from './useAnswer';
import { type OpenCell, useOpenCell } from './useOpenCell';
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
  const ask = {
    place: scope.place,
    against,
    themes: choice.theme,
    levels: choice.level,
    most: mostLines,
  };
  const latest = useAnswer(exploring, 'gaps', ask);
  const answered = latest?.ask.place === scope.place ? latest : null;
  const { columns, cell } = useCells(exploring, answered, ask);
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
      {answered !== null && <GapsShown {...props} {...{ answered, columns, cell, isList }} />}
    </div>
  );
}

/** The columns by their names, and which cell is open. */
function useCells(exploring: Exploring, answered: Answered<'gaps'> | null, ask: GapsAsk) {
  const words = useWords();
  const { network, reply: gaps, ask: asked } = answered ?? {};
  const columns = useMemo(
    () =>
      network === undefined || gaps === undefined || asked === undefined
        ? []
        : nameColumns(network, gaps, asked, words),
    [network, gaps, asked, words],
  );
  const names = useMemo(
    () => gaps && { rows: gaps.themes.map(({ value }) => value), columns: columns.map(({ key }) => key) },
    [gaps, columns],
  );
  const isLatest = useIsLatest(exploring, answered, ask);
  return { columns, cell: useOpenCell(exploring, names ?? null, isLatest) };
}

/** How many cells are empty, of how many. */
function totalOf({ counts }: Gaps, { language, number }: ReturnType<typeof useWords>): string {
  const cells = counts.flat();
  return gapsWords[language].total(number(cells.filter((count) => count === 0).length), number(cells.length));
}

interface ShownProps extends InScope {
  readonly answered: Answered<'gaps'>;
  readonly columns: readonly NamedColumn[];
  readonly cell: OpenCell;
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
function useShown({ exploring, answered: { ask, reply: gaps, network }, columns }: ShownProps) {
  const own = useOwnTables(exploring);
  const selected = useSelectedVerband(exploring);
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
  const { onSelect, cell } = props;
  return (
    <>
      <Notes gaps={gaps} />
      <GapsList
        {...{ network, gaps, columns, own, isPast, onSelect }}
        marked={marked.themes}
        tablesIn={listIn}
        open={cell.at}
        onOpen={(at) => (at === null ? cell.close() : cell.open(at))}
      />
    </>
  );
}

function AsGrid(props: ShownProps) {
  const words = useWords();
  const said = gapsWords[words.language];
  const { gaps, network, own, selected, columns, marked, isPast, listIn } = useShown(props);
  const { onSelect, answered, cell } = props;
  const { at } = cell;
  const theme = at === null ? undefined : gaps.themes[at.row];
  const column = at === null ? undefined : columns[at.column];
  const tables = useMemo(
    () => (at === null ? [] : listIn({ theme: theme?.value ?? null, column: column?.column ?? null })),
    [at, theme, column, listIn],
  );
  return (
    <div className="view-grid">
      <Notes gaps={gaps} />
      <GapsGrid
        {...{ gaps, columns, marked }}
        name={answered.ask.against === 'niveau' ? said.gridLevel : said.gridArea}
        open={at}
        openPast={tables.filter(isPast).length}
        onOpen={cell.open}
        detail={
          at &&
          ((closeIt) => (
            <GapsDetail
              {...{ network, own, selected, tables, isPast, onSelect }}
              theme={theme === undefined ? null : nameOfTheme(theme, words)}
              column={column?.name ?? null}
              onClose={closeIt}
            />
          ))
        }
        onClose={cell.close}
      />
    </div>
  );
}

function byName(network: Network, verbanden: readonly number[]): readonly number[] {
  return verbanden
    .flatMap((verband) => ({ verband, named: namedVerband(network, verband) }))
    .sort((a, b) => (a.named === null || b.named === null ? 0 : compareNames(a.named, b.named)))
    .map(({ verband }) => verband);
}
