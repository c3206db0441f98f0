import { useMemo } from 'react';
import { OwnVersion } from '../../../components/present/making/OwnVersion';
import type { Story } from '../../../ecosystem/story';
import type { UseAppStore } from '../../../store/appStore';
import { isAsInFile } from '../../../store/story/storyFile';

interface OwnSignProps {
  readonly store: UseAppStore;
  readonly story: Story;
}

/** Says of a story that is told that it is another than that of the data. */
export function OwnSign({ store, story }: OwnSignProps) {
  const drafts = store((state) => state.data.drafts);
  const stories = store((state) => state.data.stories);
  const isOther = useMemo(
    () => (drafts ?? []).some((draft) => draft.story === story) && !isAsInFile(story, stories),
    [drafts, stories, story],
  );
  return isOther && <OwnVersion isAsInFile={false} keeping={null} />;
}
