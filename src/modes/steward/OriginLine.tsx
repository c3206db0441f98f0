import { useDeskWords } from '../../components/desk/useDeskWords';
import { useWords } from '../../components/Words';
import { formatMoment } from '../../wording/formats';
import type { Desk } from './desk';

/** Says whose data this is, and leads back to that of the site. */
export function OriginLine({ desk, onLeave }: { readonly desk: Desk; readonly onLeave: () => void }) {
  const words = useDeskWords();
  const { language } = useWords();
  const origin = desk.store((state) => state.data.origin);
  if (origin.kind === 'site') return <p className="origin soft">{words.fromSite}</p>;
  const since = formatMoment(language, origin.takenAt);
  return (
    <div className="origin origin-local" data-testid="origin">
      <p>
        <strong>
          {origin.name === '' ? words.siteWithChanges(since) : words.fromHereNamed(origin.name, since)}
        </strong>{' '}
        <span className="soft">{words.staysHere}</span>
      </p>
      <button type="button" className="quiet-button" onClick={onLeave}>
        {words.leave}
      </button>
    </div>
  );
}
