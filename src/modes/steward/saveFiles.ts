import { saveFile } from '../../components/saveFile';
import type { SourceFile } from '../../dataset/dataset';
import { dayOf } from '../../store/dayOf';
import type { Desk } from './desk';

/**
 * Gives files to the browser to save: one as it is, more in an archive.
 *
 * @param desk - the worker makes the archive
 * @param files - what to save; none does nothing
 * @param name - name of the archive; the day is added
 */
export async function saveFiles({ data }: Desk, files: readonly SourceFile[], name: string): Promise<void> {
  const [only] = files;
  if (only === undefined) return;
  if (files.length === 1) saveFile(only.name, only.bytes);
  else saveFile(`${name}-${dayOf(new Date())}.zip`, await data.desk('zip', { files }), 'application/zip');
}
