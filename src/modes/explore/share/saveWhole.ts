import { saveFile } from '../../../components/saveFile';
import { storiesFile } from '../../../dataset/addFile';
import type { SourceFile } from '../../../dataset/dataset';
import { writeAnswers } from '../../../dataset/pasted/writeAnswers';
import { fillPage } from '../../../store/fillPage';
import { pageAsOpened } from '../../../store/inside';
import { storyFile } from '../../../store/story/storyFile';
import type { Exploring } from '../exploring';
import { queryNow } from '../syncLink';
import { padOf } from '../wall/padOf';
import { ownAnswers } from '../wall/useWall';
import { fileNameOf } from './fileName';
import type { ViewTold } from './tellView';

/** The page in one file without data, which the build puts beside the site. */
const emptyPage = './ecosysteemkaart-los.html';

/**
 * Saves the page as one file, with what is shown now: the data, the stories and the answers of the room, also those that are
 * only in this browser, and the view as it is.
 *
 * @param exploring - store, pipeline and worker
 * @param told - what is shown, for the name
 * @returns the name of the file
 * @throws when the empty page cannot be had
 */
export async function saveWhole(exploring: Exploring, told: ViewTold): Promise<string> {
  const [page, packed, own] = await Promise.all([
    pageAsOpened() ?? fetchEmptyPage(),
    exploring.data.desk('pack', {}),
    ownFiles(exploring),
  ]);
  const files = [...packed.filter(({ name }) => own.every((one) => one.name !== name)), ...own];
  const filled = fillPage(page, { files, start: startOf(exploring) });
  if (filled === null) throw new Error(`saveWhole: ${emptyPage} has no place for data`);
  const name = fileNameOf([told.subject, told.narrowedTo], told.day, 'html');
  saveFile(name, new TextEncoder().encode(filled), 'text/html;charset=utf-8');
  return name;
}

/** What was made in this browser, in the place of the file of the data that says less. */
async function ownFiles({ store, data: reader }: Exploring): Promise<readonly SourceFile[]> {
  const { pad, read } = padOf(store);
  await read;
  const { data } = store.getState();
  const given = data.whole?.members?.contributions ?? [];
  const own = ownAnswers(pad.getState().answers, given);
  const hasDrafts = (data.drafts ?? []).some(({ story }) => story.steps.length > 0);
  const answers = own.length > 0 ? [await reader.desk('saveAnswers', { added: writeAnswers(own) })] : [];
  // A file of which not all was read stays as it is: better without what is in this browser than without its own rows.
  return [
    ...(hasDrafts ? [{ name: storiesFile, bytes: storyFile(data) }] : []),
    ...answers.filter(({ isCutShort }) => !isCutShort).map(({ file }) => file),
  ];
}

async function fetchEmptyPage(): Promise<string> {
  const response = await fetch(emptyPage);
  if (!response.ok) throw new Error(`saveWhole: ${emptyPage} gives ${response.status}`);
  return response.text();
}

/** The view without what belongs to this site: its data are inside, and it is a page of its own. */
function startOf({ store, pipeline }: Exploring): string {
  const query = new URLSearchParams(queryNow(store.getState(), pipeline));
  for (const name of ['data', 'ingebed']) query.delete(name);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
