import { saveFile } from '../../../components/saveFile';
import type { SourceFile } from '../../../dataset/dataset';
import { fillPage } from '../../../store/fillPage';
import { pageAsOpened } from '../../../store/inside';
import type { Exploring } from '../exploring';
import { queryNow } from '../syncLink';
import { fileNameOf } from './fileName';
import type { ViewTold } from './tellView';

/** The page in one file without data, which the build puts beside the site. */
const emptyPage = './ecosysteemkaart-los.html';

/**
 * Saves the page as one file, with the data that are shown now and the view as it is.
 *
 * @param exploring - store, pipeline and worker
 * @param told - what is shown, for the name
 * @param own - files that go before those of the data, such as a story that is being made
 * @returns the name of the file
 * @throws when the empty page cannot be had
 */
export async function saveWhole(
  exploring: Exploring,
  told: ViewTold,
  own: readonly SourceFile[] = [],
): Promise<string> {
  const [page, packed] = await Promise.all([
    pageAsOpened() ?? fetchEmptyPage(),
    exploring.data.desk('pack', {}),
  ]);
  const files = [...packed.filter(({ name }) => own.every((one) => one.name !== name)), ...own];
  const filled = fillPage(page, { files, start: startOf(exploring) });
  if (filled === null) throw new Error(`saveWhole: ${emptyPage} has no place for data`);
  const name = fileNameOf([told.subject, told.narrowedTo], told.day, 'html');
  saveFile(name, new TextEncoder().encode(filled), 'text/html;charset=utf-8');
  return name;
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
