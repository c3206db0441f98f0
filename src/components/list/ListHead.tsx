import { useLayoutEffect, useRef } from 'react';
import { type ListKind, listKinds } from '../../network/list/listKinds';
import { Icon } from '../Icon';
import { useWords } from '../Words';
import { useListWords } from './useListWords';

/** A thing to which the list is, or can be, narrowed. */
export interface Narrowing {
  readonly key: string;
  readonly label: string;
  readonly isOn: boolean;
}

interface ListHeadProps {
  readonly kind: ListKind;
  readonly counts: Readonly<Record<ListKind, number>>;
  readonly onKind: (kind: ListKind) => void;
  /** The place in focus; null where it is everything. */
  readonly here: { readonly name: string; readonly isVerband: boolean } | null;
  readonly isEverywhere: boolean;
  readonly onEverywhere: (isEverywhere: boolean) => void;
  readonly narrowings: readonly Narrowing[];
  readonly onNarrow: (key: string) => void;
  readonly onPrint: () => void;
  readonly onDownload: () => void;
}

/** The top of the list: of what it tells, what it can hold with how much of each, and ways to take it along. */
export function ListHead(props: ListHeadProps) {
  const words = useListWords();
  const { here, isEverywhere, narrowings } = props;
  const title = isEverywhere || here === null ? words.title : here.isVerband ? words.titleAt : words.titleIn;
  return (
    <header className="list-head">
      <div className="list-title">
        <h2>
          <span className="label">{title}</span>{' '}
          <span className="list-place">{isEverywhere || here === null ? words.everywhere : here.name}</span>
        </h2>
        <div className="list-tools">
          {here !== null && (
            <Scope here={here.name} isEverywhere={isEverywhere} onEverywhere={props.onEverywhere} />
          )}
          <button type="button" className="quiet-button" onClick={props.onPrint}>
            <Icon name="print" />
            {words.print}
          </button>
          <button type="button" className="quiet-button" onClick={props.onDownload}>
            <Icon name="download" />
            {words.download}
          </button>
        </div>
      </div>
      <Kinds {...props} />
      {narrowings.length > 0 && (
        <ul className="list-narrowings" aria-label={words.by}>
          {narrowings.map(({ key, label, isOn }) => (
            <li key={key}>
              <button
                type="button"
                className="list-chip"
                aria-pressed={isOn}
                onClick={() => props.onNarrow(isOn ? '' : key)}
              >
                {label}
                {isOn && <Icon name="close" />}
              </button>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}

function Scope({
  here,
  isEverywhere,
  onEverywhere,
}: {
  here: string;
  isEverywhere: boolean;
  onEverywhere: (isEverywhere: boolean) => void;
}) {
  const words = useListWords();
  return (
    <fieldset className="list-scope">
      <legend className="visually-hidden">{words.scope}</legend>
      <button type="button" aria-pressed={!isEverywhere} onClick={() => onEverywhere(false)}>
        {here}
      </button>
      <button type="button" aria-pressed={isEverywhere} onClick={() => onEverywhere(true)}>
        {words.everywhere}
      </button>
    </fieldset>
  );
}

function Kinds({ kind, counts, onKind }: Pick<ListHeadProps, 'kind' | 'counts' | 'onKind'>) {
  const words = useListWords();
  const { number } = useWords();
  const strip = useRef<HTMLUListElement>(null);
  // Where the kinds do not all fit, the one that is shown must be in sight.
  useLayoutEffect(() => {
    const shown = strip.current?.querySelector<HTMLElement>(`[data-kind="${kind}"]`);
    if (strip.current === null || shown === null || shown === undefined) return;
    strip.current.scrollLeft = shown.offsetLeft - (strip.current.clientWidth - shown.offsetWidth) / 2;
  }, [kind]);
  return (
    <nav className="list-kinds" aria-label={words.kinds}>
      <ul ref={strip}>
        {listKinds.map((one) => (
          <li key={one}>
            <button
              type="button"
              data-kind={one}
              aria-current={one === kind ? 'true' : undefined}
              onClick={() => onKind(one)}
            >
              {words.kind[one]} <span className="count">{number(counts[one])}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
