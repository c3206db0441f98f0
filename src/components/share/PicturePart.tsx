import type { SvgNode } from '../../scene/picture/svg';
import { shareWords } from '../../wording/shareWords';
import { Icon } from '../Icon';
import { Choices } from '../views/Choices';
import { useWords } from '../Words';
import { Drawing } from './Drawing';
import { SharePart } from './SharePart';

export type PictureFormat = 'screen' | 'a4' | 'a3';

interface PicturePartProps {
  readonly format: PictureFormat;
  readonly onFormat: (format: PictureFormat) => void;
  /** The sheet as it will be; null while it is being made. */
  readonly sheet: SvgNode | null;
  readonly name: string;
  readonly onPng: () => void;
  readonly onSvg: () => void;
  readonly onPrint: (paper: 'a4' | 'a3') => void;
}

/** What fills the stage as a picture, on a sheet that can stand by itself. */
export function PicturePart(props: PicturePartProps) {
  const said = shareWords[useWords().language];
  const { format, sheet } = props;
  const paper = format === 'a3' ? 'a3' : 'a4';
  return (
    <SharePart title={said.picture} intro={said.pictureIntro} isPicture>
      <Choices
        legend={said.size}
        value={format}
        options={(['screen', 'a4', 'a3'] as const).map((value) => ({ value, label: said.sizes[value] }))}
        onChoose={props.onFormat}
      />
      <div
        className="share-preview"
        data-testid="share-preview"
        data-format={format}
        aria-busy={sheet === null}
      >
        {sheet === null ? (
          <p className="soft share-coming">{said.pictureComing}</p>
        ) : (
          <Drawing drawing={sheet} name={said.picturePreview(props.name)} />
        )}
      </div>
      <div className="share-actions">
        <button type="button" className="firm-button" disabled={sheet === null} onClick={props.onPng}>
          <Icon name="download" />
          {said.png}
        </button>
        <button type="button" className="quiet-button" disabled={sheet === null} onClick={props.onSvg}>
          <Icon name="download" />
          {said.svg}
        </button>
        <button
          type="button"
          className="quiet-button"
          disabled={sheet === null}
          onClick={() => props.onPrint(paper)}
        >
          <Icon name="print" />
          {said.printAs(paper.toUpperCase())}
        </button>
      </div>
      <p className="soft share-forms">{said.forms}</p>
    </SharePart>
  );
}

interface NoPicturePartProps {
  /** Name of the view that is no drawing. */
  readonly view: string;
  /** It is a drawing, with nothing on it. */
  readonly isEmpty: boolean;
  /** The other views that are, and their names. */
  readonly drawn: readonly { readonly view: string; readonly name: string }[];
  readonly onGo: (view: string) => void;
  readonly onPrint: () => void;
}

/** Says of which views there are pictures, where what fills the stage is none. */
export function NoPicturePart({ view, isEmpty, drawn, onGo, onPrint }: NoPicturePartProps) {
  const said = shareWords[useWords().language];
  return (
    <SharePart title={said.picture} intro={isEmpty ? said.pictureNothing(view) : said.pictureNone(view)}>
      <div className="share-actions">
        <button type="button" className="firm-button" onClick={onPrint}>
          <Icon name="print" />
          {said.printView(view)}
        </button>
        {drawn.map((one) => (
          <button key={one.view} type="button" className="quiet-button" onClick={() => onGo(one.view)}>
            {said.goTo(one.name)}
            <Icon name="chevronRight" />
          </button>
        ))}
      </div>
    </SharePart>
  );
}
