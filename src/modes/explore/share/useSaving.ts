import { useCallback, useMemo, useState } from 'react';
import { saveBlob, saveFile } from '../../../components/saveFile';
import type { NetworkChoice } from '../../../components/share/NetworkPart';
import { fileOfLines, writeLine } from '../../../dataset/writeCells';
import { type GraphForm, graphEndings } from '../../../network/export/writeGraph';
import { type CodeModules, codeSheet, quietZone } from '../../../scene/picture/drawCode';
import { type SvgNode, writeSvg } from '../../../scene/picture/svg';
import { shareWords } from '../../../wording/shareWords';
import type { Wording } from '../../../wording/wording';
import type { Exploring } from '../exploring';
import { fileNameOf } from './fileName';
import { saveWhole } from './saveWhole';
import { type TableKind, writeTable } from './tables';
import { tellView, type ViewTold } from './tellView';

/** Ways to save what is shown, and what has become of the last. */
export interface SavingHandle {
  /** What was saved, or what went wrong; empty at first. */
  readonly told: string;
  readonly run: (save: () => Promise<string>) => void;
  readonly savePicture: (sheet: SvgNode, form: 'png' | 'svg') => void;
  readonly saveCode: (code: CodeModules, form: 'png' | 'svg') => void;
  readonly saveTable: (kind: TableKind, hasAbout: boolean) => void;
  readonly saveGraph: (form: GraphForm, choice: NetworkChoice) => void;
  readonly savePage: () => void;
}

/** The screen is finer than one pixel a CSS pixel, and so is a picture of it. */
const pictureScale = 2;

/** About so many pixels: sharp on a wall, and small enough to mail. */
const codePixels = 1200;

/** Gives ways to save what is shown; each file is named after it and tells of it. */
export function useSaving(exploring: Exploring, told: ViewTold, words: Wording): SavingHandle {
  const said = shareWords[words.language];
  const [status, setStatus] = useState('');
  const run = useCallback(
    (save: () => Promise<string>): void => {
      setStatus(said.making);
      save().then(
        (name) => setStatus(name === '' ? '' : said.saved(name)),
        () => setStatus(said.failed),
      );
    },
    [said],
  );
  return useMemo(() => {
    const taken = { exploring, told, words };
    return {
      told: status,
      run,
      savePicture: (sheet, form) => {
        const view = told.mode === 'kaart' ? '' : told.view;
        run(() => saveDrawing(sheet, nameOf(told, view, form), pictureScale));
      },
      saveCode: (code, form) => {
        const count = code.length + 2 * quietZone;
        const drawing = codeSheet(code, count * Math.ceil(codePixels / count));
        run(() => saveDrawing(drawing, nameOf(told, 'qr', form), 1));
      },
      saveTable: (kind, hasAbout) => run(() => saveTable(taken, kind, hasAbout)),
      saveGraph: (form, choice) => run(() => saveGraph(taken, form, choice)),
      savePage: () => run(() => saveWhole(exploring, told)),
    };
  }, [status, run, told, words, exploring]);
}

function nameOf(told: ViewTold, part: string, ending: string): string {
  return fileNameOf([told.subject, told.narrowedTo, part], told.day, ending);
}

/** What is taken along, and what it says of itself. */
interface Taken {
  readonly exploring: Exploring;
  readonly told: ViewTold;
  readonly words: Wording;
}

async function saveTable({ exploring, words }: Omit<Taken, 'told'>, kind: TableKind, hasAbout: boolean) {
  // A list beside the map tells of the place, whatever the map is about.
  const told = tellView(exploring, words, new Date(), kind);
  const { lines, notes } = await writeTable(exploring, kind, words);
  const name = nameOf(told, kind, 'csv');
  const below = hasAbout ? aboutLines(told, words) : sourceLines(told, words);
  saveFile(name, fileOfLines([...lines, ...noteLines(notes), ...below]));
  return name;
}

async function saveGraph(
  { exploring, told, words }: Taken,
  form: GraphForm,
  { isSeen, hasAreas }: NetworkChoice,
) {
  const said = shareWords[words.language];
  const file = await exploring.data.desk('graph', {
    form,
    choice: isSeen ? exploring.store.getState().view.choice : null,
    hasAreas,
    told: {
      title: told.title,
      filters: isSeen ? told.filters.join(' · ') : said.all,
      source: told.source,
      link: told.link,
      date: told.day,
    },
  });
  if (file === null) throw new Error('saveGraph: there are no data yet');
  const name = fileNameOf([told.title, isSeen ? said.seenShort : ''], told.day, graphEndings[form]);
  saveBlob(name, file);
  return name;
}

async function saveDrawing(drawing: SvgNode, name: string, scale: number): Promise<string> {
  if (name.endsWith('.svg')) {
    saveFile(name, new TextEncoder().encode(writeSvg(drawing)), 'image/svg+xml');
    return name;
  }
  const { rasterise } = await import('../../../map/rasterise');
  saveBlob(name, await rasterise(drawing, scale));
  return name;
}

/** What the rows leave out goes along whatever is left out. */
function noteLines(notes: readonly string[]): readonly string[] {
  return notes.length === 0 ? [] : ['', ...notes.map((note) => writeLine([note]))];
}

/** Below the rows, so that the first line stays the head. */
function aboutLines(told: ViewTold, { language }: Wording): readonly string[] {
  const { csvHead } = shareWords[language];
  return [
    '',
    writeLine([csvHead.title, `${told.title} · ${told.subject}`]),
    writeLine([csvHead.facts, told.facts.join(' · ')]),
    ...[...told.sources, told.source].map((source) => writeLine([csvHead.source, source])),
    writeLine([csvHead.link, told.link]),
    writeLine([csvHead.date, told.date]),
  ];
}

/** What a licence asks for goes along whatever is left out. */
function sourceLines({ sources }: ViewTold, { language }: Wording): readonly string[] {
  const { csvHead } = shareWords[language];
  return sources.length === 0 ? [] : ['', ...sources.map((source) => writeLine([csvHead.source, source]))];
}
