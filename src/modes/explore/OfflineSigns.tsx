import '../../components/offlineSigns.css';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Icon } from '../../components/Icon';
import { useWords } from '../../components/Words';
import { canBeKept, keepPage, type NewVersion, takeNewVersion } from '../../store/offline/newVersion';
import { formatMoment } from '../../wording/formats';
import { offlineWords } from '../../wording/offlineWords';
import type { Exploring } from './exploring';

/**
 * Says in one line that the data are a copy kept here, or that there is a new version of the page; never while a story is told,
 * where nothing may come over the picture or under the hands of who tells it.
 */
export function OfflineSigns({ exploring }: { readonly exploring: Exploring }): ReactNode {
  const copy = useKeptCopy(exploring);
  const [version, setVersion] = useNewVersion(copy.isKnown);
  const isTelling = exploring.store((state) => state.view.telling?.isOn === true);
  return (
    <div role="status" className="offline-signs">
      {!isTelling && <Sign copy={copy} version={version} onLater={() => setVersion(null)} />}
    </div>
  );
}

interface SignProps {
  readonly copy: KeptCopy;
  readonly version: NewVersion | null;
  readonly onLater: () => void;
}

/** A new version can wait until there is a connection; that the page is not whole cannot. */
function Sign({ copy, version, onLater }: SignProps): ReactNode {
  const { language } = useWords();
  const said = offlineWords[language];
  const { keptAt, isRenewing, hasTried, renew } = copy;
  if (keptAt !== null && version !== 'lost') {
    const told = hasTried ? said.stillKept : said.keptCopy;
    return (
      <p className="stage-sign" data-testid="kept-copy">
        <span>{isRenewing ? said.renewing : told(formatMoment(language, keptAt))}</span>
        <button type="button" className="quiet-button" onClick={renew}>
          {said.renew}
        </button>
      </p>
    );
  }
  if (version === null) return null;
  return (
    <p className="stage-sign" data-testid="new-version">
      <span>{said.newVersion[version]}</span>
      <button type="button" className="firm-button" onClick={takeNewVersion}>
        {said.take}
      </button>
      <button type="button" className="tool" aria-label={said.later} title={said.later} onClick={onLater}>
        <Icon name="close" />
      </button>
    </p>
  );
}

interface KeptCopy {
  /** Null when the site itself gave what is shown. */
  readonly keptAt: string | null;
  /** Whether copies of the data are kept by now. */
  readonly isKnown: boolean;
  readonly isRenewing: boolean;
  /** The reader asked the site again, in vain. */
  readonly hasTried: boolean;
  readonly renew: () => void;
}

/** Keeps copies of what is read, and knows whether what is shown is such a copy. */
function useKeptCopy({ store, data }: Exploring): KeptCopy {
  const whole = store((state) => state.data.whole);
  // How people speak is asked for last.
  const isRead = store((state) => state.data.step === 'done');
  const isLocal = store((state) => state.data.origin.kind === 'local');
  const notices = store((state) => state.notices);
  const [known, setKnown] = useState<{ readonly keptAt: string | null; readonly hasTried: boolean } | null>(
    null,
  );
  const [isRenewing, setRenewing] = useState(false);
  const hasAsked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the data were read again.
  useEffect(() => {
    if (!isRead || !canBeKept()) return;
    const take = (keptAt: string | null): void => {
      setKnown({ keptAt, hasTried: hasAsked.current });
      setRenewing(false);
    };
    data.keep().then(take, () => take(null));
  }, [data, whole, isRead]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a notice may tell that it failed.
  useEffect(() => setRenewing(false), [notices]);
  const renew = useCallback(() => {
    hasAsked.current = true;
    setRenewing(true);
    data.load();
  }, [data]);
  const keptAt = isLocal ? null : (known?.keptAt ?? null);
  return { keptAt, isKnown: known !== null, isRenewing, hasTried: known?.hasTried === true, renew };
}

/** Lets the browser keep the page once it has nothing else to do, and knows of a new version; null while there is none. */
function useNewVersion(isDataKept: boolean) {
  const [version, setVersion] = useState<NewVersion | null>(null);
  useEffect(() => {
    const onLost = (): void => setVersion('lost');
    window.addEventListener('vite:preloadError', onLost);
    return () => window.removeEventListener('vite:preloadError', onLost);
  }, []);
  useEffect(() => {
    if (!isDataKept || !canBeKept()) return;
    const timer = window.setTimeout(() => keepPage(setVersion), restMs);
    return () => window.clearTimeout(timer);
  }, [isDataKept]);
  return [version, setVersion] as const;
}

/** The map, the panel and what opens next come first. */
const restMs = 1500;
