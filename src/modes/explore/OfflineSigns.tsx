import { type ReactNode, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useWords } from '../../components/Words';
import { canBeKept, keepPage, type NewVersion, takeNewVersion } from '../../store/offline/newVersion';
import { formatMoment } from '../../wording/formats';
import { offlineWords } from '../../wording/offlineWords';
import type { Exploring } from './exploring';

/** Says that the data are a copy kept here, and that there is a new version of the page; never while a story is told. */
export function OfflineSigns({ exploring }: { readonly exploring: Exploring }): ReactNode {
  const { language } = useWords();
  const said = offlineWords[language];
  const copy = useKeptCopy(exploring);
  const [version, setVersion] = useNewVersion(copy.isKnown);
  const isTelling = useSyncExternalStore(exploring.store.subscribe, isStoryTold);
  if (isTelling) return <div role="status" />;
  return (
    <div role="status" className="offline-signs">
      {copy.keptAt !== null && (
        <p className="stage-sign" data-testid="kept-copy">
          <span>
            {copy.isRenewing ? said.renewing : said.keptCopy(formatMoment(language, copy.keptAt))}
            {copy.hasTried && !copy.isRenewing && ` ${said.stillKept}`}
          </span>
          <button type="button" className="quiet-button" onClick={copy.renew}>
            {said.renew}
          </button>
        </p>
      )}
      {version !== null && (
        <p className="stage-sign" data-testid="new-version">
          <span>{said.newVersion[version]}</span>
          <button type="button" className="firm-button" onClick={takeNewVersion}>
            {said.take}
          </button>
          <button type="button" className="quiet-button" onClick={() => setVersion(null)}>
            {said.later}
          </button>
        </p>
      )}
    </div>
  );
}

/** The address tells at which step a story is that is being told. */
function isStoryTold(): boolean {
  return /[?&]stap=/.test(location.search);
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
