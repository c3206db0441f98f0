import '../../../components/share/share.css';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Theme } from '../../../appearance/themes';
import { Modal } from '../../../components/Modal';
import { CodePart } from '../../../components/share/CodePart';
import { EmbedPart } from '../../../components/share/EmbedPart';
import { LinkPart } from '../../../components/share/LinkPart';
import { NetworkPart } from '../../../components/share/NetworkPart';
import { NoPicturePart, type PictureFormat, PicturePart } from '../../../components/share/PicturePart';
import { TablePart } from '../../../components/share/TablePart';
import { WholePart } from '../../../components/share/WholePart';
import { useWords } from '../../../components/Words';
import type { ViewMode } from '../../../ecosystem/views';
import { isWhole } from '../../../network/choice';
import { listKinds } from '../../../network/list/listKinds';
import { pageAsOpened } from '../../../store/inside';
import { listWords } from '../../../wording/listWords';
import { type ShareWords, shareWords } from '../../../wording/shareWords';
import type { DrawPicture, Exploring } from '../exploring';
import { usePictured } from '../usePicturing';
import { codeOf, mostFarModules } from './codeOf';
import { drawnViews, isDrawing } from './makeSheet';
import { followPrinting, printSheet } from './printSheet';
import { printView } from './printView';
import { type TableKind, tableKinds } from './tables';
import { addressNow, tellView } from './tellView';
import { useSaving } from './useSaving';
import { useSheet } from './useSheet';

interface SharingProps {
  readonly exploring: Exploring;
  readonly theme: Theme;
  readonly onClose: () => void;
}

/** All ways to share what is shown and to take it along. */
export function Sharing({ exploring, theme, onClose }: SharingProps) {
  const { store } = exploring;
  const words = useWords();
  const said = shareWords[words.language];
  const mode = store((state) => state.view.mode);
  const { list, sort } = store((state) => state.view.options);
  const choice = store((state) => state.view.choice);
  const isLocal = store((state) => state.data.origin.kind === 'local');
  const [now] = useState(() => new Date());
  const draw = usePictured(exploring);
  // biome-ignore lint/correctness/useExhaustiveDependencies: from here another view can be opened, of which it tells then.
  const told = useMemo(() => tellView(exploring, words, now), [exploring, words, now, mode, draw]);
  // No telephone opens a file of this machine.
  const isFile = location.protocol === 'file:';
  const code = useMemo(() => (isFile ? null : codeOf(told.link)), [isFile, told.link]);
  // Whoever prints from here may be faster than the page is at rest.
  useEffect(() => {
    followPrinting(exploring);
  }, [exploring]);
  const saving = useSaving(exploring, told, words);
  const isInFile = pageAsOpened() !== null;
  return (
    <Modal title={said.title} isOpen onClose={onClose} testId="share">
      <div className="share">
        <LinkPart link={isFile ? addressNow(exploring) : told.link} warnings={warningsFor(isLocal, said)} />
        {!isFile && (
          <CodePart
            code={code}
            isDense={code !== null && code.length > mostFarModules}
            onSave={(form) => code !== null && saving.saveCode(code, form)}
          />
        )}
        {isDrawing(exploring) ? (
          <Picturing {...{ exploring, theme, now, saving, draw }} name={told.subject} />
        ) : (
          <NoPicturing exploring={exploring} mode={mode} onClose={onClose} />
        )}
        <TablePart
          key={mode}
          kinds={tableKinds(mode, list).map((kind) => ({
            kind,
            name: nameOfTable(kind, words.language),
            // The numbers of the little map are on its sheet.
            isPrinted: kind !== 'kaartje',
          }))}
          onSave={saving.saveTable}
          onPrint={(kind) => {
            const isList = listKinds.find((one) => one === kind);
            // Of another list it is not told how it is sorted, as in its file.
            if (isList !== undefined)
              store.getState().arrange({ list: isList, sort: isList === list ? sort : '' });
            // Its rows are on paper what the network says as a list.
            if (kind === 'netwerk') store.getState().arrange({ networkAs: 'lijst' });
            store.getState().open(isList === undefined ? mode : 'lijst');
            onClose();
            printView();
          }}
        />
        <NetworkPart isFiltered={!isWhole(choice)} onSave={saving.saveGraph} />
        <WholePart isLocal={isLocal} isInFile={isInFile} onSave={saving.savePage} />
        {!isFile && <EmbedPart told={told} />}
      </div>
      <p className="share-told" role="status" data-failed={saving.told === said.failed}>
        {saving.told}
      </p>
    </Modal>
  );
}

interface PicturingProps extends Omit<SharingProps, 'onClose'> {
  readonly now: Date;
  readonly saving: ReturnType<typeof useSaving>;
  readonly name: string;
  readonly draw: DrawPicture | null;
}

function Picturing({ exploring, theme, now, saving, name, draw }: PicturingProps) {
  const words = useWords();
  const [format, setFormat] = useState<PictureFormat>('screen');
  const wish = useMemo(() => ({ format, theme, words, now }), [format, theme, words, now]);
  const sheet = useSheet(exploring, wish, draw);
  const print = useCallback(
    (paper: 'a4' | 'a3') => saving.run(() => printSheet(exploring, paper)),
    [saving, exploring],
  );
  return (
    <PicturePart
      format={format}
      onFormat={setFormat}
      sheet={sheet}
      name={name}
      onPng={() => sheet !== null && saving.savePicture(sheet, 'png')}
      onSvg={() => sheet !== null && saving.savePicture(sheet, 'svg')}
      onPrint={print}
    />
  );
}

function NoPicturing({
  exploring,
  mode,
  onClose,
}: Pick<SharingProps, 'exploring' | 'onClose'> & { readonly mode: ViewMode }) {
  const { frame } = useWords();
  const { open, arrange } = exploring.store.getState();
  const said = shareWords[useWords().language];
  const nameOf = (view: ViewMode): string => (view === 'gegevens' ? '' : frame.viewNames[view]);
  // The network can be drawn, but not while it is a list.
  const isList = mode === 'netwerk' && exploring.store.getState().view.options.networkAs === 'lijst';
  return (
    <NoPicturePart
      view={isList ? said.asList(nameOf(mode)) : nameOf(mode)}
      isEmpty={!isList && drawnViews.includes(mode)}
      drawn={drawnViews.flatMap((view) => (view === mode && !isList ? [] : { view, name: nameOf(view) }))}
      onGo={(view) => {
        const drawn = drawnViews.find((one) => one === view);
        if (drawn === 'netwerk') arrange({ networkAs: '' });
        if (drawn !== undefined) open(drawn);
      }}
      onPrint={() => {
        onClose();
        printView();
      }}
    />
  );
}

function nameOfTable(kind: TableKind, language: 'nl' | 'en'): string {
  const said = shareWords[language];
  switch (kind) {
    case 'overlap':
      return said.pairs;
    case 'hiaten':
      return said.gaps;
    case 'wegwijzer':
      return said.answers;
    case 'netwerk':
      return said.drawnSeats;
    case 'kaartje':
      return said.municipalities;
    case 'wand':
      return said.roomAnswers;
    default:
      return listWords[language].kind[kind];
  }
}

function warningsFor(isLocal: boolean, said: ShareWords): readonly string[] {
  const { protocol, hostname } = location;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol === 'file:') return [said.fileLink];
  return [...(isHere ? [said.localLink] : []), ...(isLocal ? [said.localData] : [])];
}
