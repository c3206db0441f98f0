import { useRef } from 'react';
import { useDeskWords } from '../../components/desk/useDeskWords';
import { Icon } from '../../components/Icon';
import { saveFile } from '../../components/saveFile';
import { useWords } from '../../components/Words';
import type { TableView } from '../../store/desk/deskTalk';
import type { WritableFolder } from '../../store/desk/folder';
import type { Desk } from './desk';
import { type Incoming, incomingFiles, incomingFolder } from './gatherFiles';
import { tableWords } from './readingWords';
import { saveFiles } from './saveFiles';
import { useTables } from './useTables';

interface FilesPartProps {
  readonly desk: Desk;
  readonly onBring: (incoming: Incoming) => void;
  /** Opens the chooser of files. */
  readonly onChooseFiles: () => void;
  readonly onPaste: () => void;
}

/** The tables that are shown, and the ways to bring others. */
export function FilesPart({ desk, onBring, onChooseFiles, onPaste }: FilesPartProps) {
  const { data, run, say } = desk;
  const words = useDeskWords();
  const tables = useTables(desk);
  const folderInput = useRef<HTMLInputElement>(null);
  const chooseFolder = async () => {
    const folder = await pickFolder();
    if (folder === 'unknown') folderInput.current?.click();
    else if (folder !== null) onBring(await incomingFolder(folder));
  };
  const downloadAll = async () => {
    const { files, cutShort } = await data.desk('save', { table: null });
    await saveFiles(desk, files, words.archiveName);
    if (cutShort.length > 0) say(words.cutShort(cutShort.join(', ')));
  };
  return (
    <>
      <div className="drop-zone">
        <Icon name="upload" />
        <p className="drop-title">{words.drop}</p>
        <p className="soft">{words.dropHint}</p>
        <p className="soft">{words.staysHere}</p>
        <div className="desk-actions">
          <button type="button" className="firm-button" onClick={onChooseFiles}>
            {words.chooseFiles}
          </button>
          <button type="button" className="quiet-button" onClick={() => run(chooseFolder)}>
            <Icon name="folder" />
            {words.chooseFolder}
          </button>
          <button type="button" className="quiet-button" onClick={onPaste}>
            {words.paste}
          </button>
        </div>
        <input
          ref={folderInput}
          type="file"
          multiple
          hidden
          data-testid="folder-input"
          {...{ webkitdirectory: '' }}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            const [folder = ''] = files[0]?.webkitRelativePath.split('/') ?? [];
            if (files.length > 0) onBring(incomingFiles(files, folder));
            target.value = '';
          }}
        />
      </div>
      <h3 className="desk-heading">{words.filesTitle}</h3>
      <div className="table-scroll">
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.table}</th>
              <th scope="col">{words.columns.file}</th>
              <th scope="col">{words.columns.encoding}</th>
              <th scope="col">{words.columns.delimiter}</th>
              <th scope="col" className="number">
                {words.columns.rows}
              </th>
              <th scope="col" className="number">
                {words.columns.kept}
              </th>
              <th scope="col" className="number">
                {words.columns.refused}
              </th>
              <th scope="col">{words.columns.problems}</th>
              <th scope="col">{words.columns.actions}</th>
            </tr>
          </thead>
          <tbody>
            {(tables ?? []).map((table) => (
              <TableRow key={table.table} view={table} desk={desk} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="desk-actions">
        <button type="button" className="quiet-button" onClick={() => run(downloadAll)}>
          <Icon name="download" />
          {words.downloadAll}
        </button>
        <span className="soft">{words.downloadAllHint}</span>
      </div>
    </>
  );
}

function TableRow({ view, desk }: { readonly view: TableView; readonly desk: Desk }) {
  const words = useDeskWords();
  const { language, count } = useWords();
  const { table, file, sheet, errors, warnings, rows, kept } = view;
  const readings = tableWords(view, language);
  const download = async () => {
    const { files, cutShort } = await desk.data.desk('save', { table });
    await saveFiles(desk, files, table);
    if (cutShort.length > 0) desk.say(words.cutShort(cutShort.join(', ')));
  };
  const downloadTemplate = async () => {
    const { name, bytes } = await desk.data.desk('template', { table });
    saveFile(name, bytes);
  };
  return (
    <tr data-testid="table-row" data-table={table}>
      <th scope="row">{words.tables[table]}</th>
      <td data-label={words.columns.file}>
        {file === null && <span className="soft">{words.absent}</span>}
        {sheet === null ? file : words.sheet(sheet.book, sheet.sheet)}
      </td>
      {readings.map(([head, text], index) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: one for each column of the table, which never move.
          key={index}
          className={index < 2 ? undefined : 'number'}
          data-label={head}
          data-warn={index === 4 && rows > kept}
        >
          {file === null ? '' : text}
        </td>
      ))}
      <td className="desk-table-problems" data-label={words.columns.problems}>
        {errors + warnings === 0 && <span className="soft">0</span>}
        {errors > 0 && <span className="desk-errors">{count(errors, 'error')}</span>}{' '}
        {warnings > 0 && <span className="soft">{count(warnings, 'warning')}</span>}
      </td>
      <td className="desk-table-actions">
        {file !== null && (
          <button
            type="button"
            className="text-button"
            aria-label={words.downloadNamed(`${table}.csv`)}
            onClick={() => desk.run(download)}
          >
            {words.downloadFile}
          </button>
        )}
        <button
          type="button"
          className="text-button"
          aria-label={words.templateNamed(words.tables[table])}
          onClick={() => desk.run(downloadTemplate)}
        >
          {words.template}
        </button>
      </td>
    </tr>
  );
}

/** Asks for a folder that can be written to; `unknown` where the browser has no such thing. */
async function pickFolder(): Promise<WritableFolder | null | 'unknown'> {
  const { showDirectoryPicker } = window as Window & {
    showDirectoryPicker?: (options: { readonly mode: 'read' }) => Promise<WritableFolder>;
  };
  if (showDirectoryPicker === undefined) return 'unknown';
  try {
    return await showDirectoryPicker.call(window, { mode: 'read' });
  } catch {
    // The steward thought better of it.
    return null;
  }
}
