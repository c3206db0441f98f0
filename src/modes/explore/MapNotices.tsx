import { Notices } from '../../components/Notices';
import { useWords } from '../../components/Words';
import { noticeWords } from '../../wording/noticeWords';
import type { Exploring } from './exploring';

/** Longer than this, what a notice is about would fill the stage. */
const mostLetters = 80;

/** What the map has to tell beside itself. */
export function MapNotices({ exploring: { store } }: { readonly exploring: Exploring }) {
  const said = noticeWords[useWords().language];
  const notices = store((state) => state.notices);
  return (
    <Notices
      texts={notices.map(({ kind, value }) => said[kind](value.slice(0, mostLetters)))}
      onClose={() => store.getState().dismissNotices()}
    />
  );
}
