import { useDeskWords } from '../../components/desk/useDeskWords';
import { Icon } from '../../components/Icon';
import { useWords } from '../../components/Words';
import { formatMoment } from '../../wording/formats';
import type { Desk } from './desk';

/** Says whose data this is, and leads back to that of the site. */
export function OriginLine({ desk, onLeave }: { readonly desk: Desk; readonly onLeave: () => void }) {
  const words = useDeskWords();
  const { language } = useWords();
  const { origin, kept } = desk.store((state) => state.data);
  if (origin.kind === 'site') return <p className="origin soft">{words.fromSite}</p>;
  const since = formatMoment(language, origin.takenAt);
  return (
    <div className="origin origin-local" data-testid="origin">
      <p>
        <strong>
          {origin.name === '' ? words.siteWithChanges(since) : words.fromHereNamed(origin.name, since)}
        </strong>{' '}
        <span className="soft">{kept === 'yes' ? words.onlyYou : words.notKept[kept]}</span>
      </p>
      <button type="button" className="text-button" onClick={onLeave}>
        <Icon name="undo" />
        {words.leave}
      </button>
    </div>
  );
}
