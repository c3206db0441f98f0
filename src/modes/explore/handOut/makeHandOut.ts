import type { VerbandKind } from '../../../ecosystem/ecosystem';
import type { Story } from '../../../ecosystem/story';
import { sourcesNamed } from '../../../network/cards/upkeep';
import type { FullNetwork } from '../../../network/list/listRows';
import { type TableTold, tablesTold } from '../../../network/list/tablesTold';
import { drawHandOut } from '../../../scene/picture/handOut/drawHandOut';
import type { TextBlock } from '../../../scene/picture/handOut/flowText';
import type { PageContent } from '../../../scene/picture/handOut/page';
import { planStep } from '../../../scene/picture/handOut/planStep';
import { stepPages } from '../../../scene/picture/handOut/stepPage';
import { tablePages } from '../../../scene/picture/handOut/tablePages';
import type { TableGroup, TableRow } from '../../../scene/picture/handOut/tableRows';
import type { SvgNode } from '../../../scene/picture/svg';
import { dayOf } from '../../../store/dayOf';
import { isAddress } from '../../../validation/checks/links';
import { handOutWords } from '../../../wording/handOutWords';
import { shareWords } from '../../../wording/shareWords';
import type { Wording } from '../../../wording/wording';
import type { Exploring } from '../exploring';
import { codeOf } from '../share/codeOf';
import { tellAddress } from '../share/tellView';
import { borrowView } from './borrowView';
import { type CaughtStep, catchStep, type HandOutLook } from './catchStep';
import { showStep } from './showStep';

/** All that a hand-out is made of, whatever goes along of it. */
export interface CaughtStory {
  readonly story: Story;
  readonly steps: readonly CaughtStep[];
  readonly network: FullNetwork;
  readonly look: HandOutLook;
}

/**
 * Goes through the steps of a story and catches what each shows. The reader is brought back to where they were, also when it is stopped.
 *
 * @param exploring - store, pipeline, worker and what draws the view
 * @param story - the story
 * @param look - colours and language
 * @param under - stops it, and is told which step is being caught, from 1
 * @returns what was caught; null when it was stopped, or the data are not there yet
 */
export async function catchStory(
  exploring: Exploring,
  story: Story,
  look: HandOutLook,
  under: { readonly signal: AbortSignal; readonly onStep: (step: number) => void },
): Promise<CaughtStory | null> {
  const { data, view } = exploring.store.getState();
  if (data.whole === null || data.whole.members === null || view.camera === null) return null;
  const network = { ...data.whole, members: data.whole.members };
  const { own } = view;
  const loan = borrowView(exploring);
  const left = new AbortController();
  const onLeft = (): void => left.abort();
  // Whoever goes back meanwhile is shown what they went back to.
  window.addEventListener('popstate', onLeft);
  const signal = AbortSignal.any([under.signal, left.signal]);
  const steps: CaughtStep[] = [];
  try {
    for (let step = 1; step <= story.steps.length; step++) {
      under.onStep(step);
      const shown = await showStep(exploring, { story, step, own }, signal);
      if (shown === null) return null;
      steps.push(await catchStep(exploring, shown, look));
      if (signal.aborted) return null;
    }
  } finally {
    window.removeEventListener('popstate', onLeft);
    if (left.signal.aborted) loan.lose();
    else loan.giveBack();
  }
  return { story, steps, network, look };
}

/**
 * Makes the pages of a hand-out.
 *
 * @param caught - what the steps show
 * @param withNotes - the notes of the speaker go along
 * @returns an element `svg` for each page
 */
export function pagesOf(
  { story, steps, network, look }: CaughtStory,
  withNotes: boolean,
): readonly SvgNode[] {
  const { words, theme, now } = look;
  const made = shareWords[words.language].made(words.date(dayOf(now)));
  const pages = steps.flatMap((caught, index): readonly PageContent[] => {
    const step = index + 1;
    const link = linkOf(story, step);
    const plan = planStep(tellStep({ story, step, caught, network }, link, withNotes, words));
    const about = { step, name: caught.description, foot: [[...caught.sources, made].join(' '), link] };
    return stepPages({ plan, frame: caught.frame }, caught.shown, about, theme);
  });
  const said = handOutWords[words.language];
  return drawHandOut([...pages, ...listPages({ story, steps, network, look }, made)], said.page, theme);
}

interface StepHere {
  readonly story: Story;
  readonly step: number;
  readonly caught: CaughtStep;
  readonly network: FullNetwork;
}

function tellStep(
  { story, step, caught, network }: StepHere,
  link: string,
  withNotes: boolean,
  words: Wording,
) {
  const said = handOutWords[words.language];
  const { title, text, note, sources } = story.steps[step - 1] ?? {
    title: '',
    text: '',
    note: '',
    sources: [],
  };
  const name = title === '' ? said.untitled(step) : title;
  const blocks: TextBlock[] = paragraphs(text).map((one) => ({ kind: 'body', text: one }));
  sourcesNamed(network, sources).forEach(({ title: of, publisher, date, url }, index) => {
    const parts = [of, publisher, date === '' ? '' : words.date(date)].filter((part) => part !== '');
    const told = parts.join(', ');
    const href = isAddress(url) ? { href: url } : {};
    blocks.push({ kind: 'source', text: index === 0 ? said.source(told) : told, ...href });
  });
  if (caught.lost.length > 0) blocks.push({ kind: 'remark', text: said.missing(caught.lost.join(', ')) });
  if (withNotes && note !== '') {
    blocks.push({ kind: 'heading', text: said.notes });
    for (const one of paragraphs(note)) blocks.push({ kind: 'note', text: one });
  }
  return {
    label: said.label(step, story.steps.length, story.title),
    title: name,
    blocks,
    code: location.protocol === 'file:' ? null : codeOf(link),
    codeHint: said.codeHint,
    goesOn: said.goesOn,
    goneOn: said.goneOn(name),
  };
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n\s*\n/).filter((one) => one.trim() !== '');
}

/** Where a step can be opened. */
function linkOf({ id }: Story, step: number): string {
  const { origin, protocol, pathname, search } = location;
  const query = new URLSearchParams();
  const folder = new URLSearchParams(search).get('data');
  if (folder !== null) query.set('data', folder);
  query.set('verhaal', id);
  query.set('stap', String(step));
  return tellAddress(`${protocol === 'file:' ? 'file://' : origin}${pathname}?${query}`);
}

function listPages({ story, steps, network, look }: CaughtStory, made: string): readonly PageContent[] {
  const { words, theme } = look;
  const said = handOutWords[words.language];
  const tables = tablesTold(
    network,
    steps.map(({ keys }) => keys),
  );
  const counted = (kind: VerbandKind): string =>
    words.count(tables.filter((table) => table.kind === kind).length, kind);
  const kinds = {
    coalition: counted('coalition'),
    tafel: counted('tafel'),
    initiative: counted('initiative'),
  };
  return tablePages(
    groupsOf(tables, words),
    {
      label: story.title,
      title: said.tables,
      intro: tables.length === 0 ? said.noTables : said.tablesIntro,
      kinds,
      columns: said.columns,
      goneOn: said.goneOn,
      foot: [`${steps.at(-1)?.sources.at(-1) ?? ''} ${made}`.trim(), linkOf(story, 1)],
    },
    theme,
  );
}

function groupsOf(tables: readonly TableTold[], words: Wording): readonly TableGroup[] {
  const { noArea } = handOutWords[words.language];
  const groups: { readonly title: string; readonly rows: TableRow[] }[] = [];
  for (const { kind, name, area, organisations, steps } of tables) {
    const title = area === '' ? noArea : area;
    if (groups.at(-1)?.title !== title) groups.push({ title, rows: [] });
    const told = organisations === 0 ? '–' : words.number(organisations);
    groups.at(-1)?.rows.push({ kind, name, organisations: told, steps: runsOf(steps) });
  }
  return groups;
}

/** Steps in short: `1–3, 5`. */
export function runsOf(steps: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === step - 1) last[1] = step;
    else runs.push([step, step]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`))
    .join(', ');
}
