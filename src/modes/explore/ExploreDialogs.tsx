import { useEffect, useState } from 'react';
import { HelpDialog } from '../../components/HelpDialog';
import { partInside } from '../../store/inside';

interface ExploreDialogsProps {
  readonly singleKeys: boolean;
  readonly onSingleKeys: (allows: boolean) => void;
  readonly onClose: () => void;
  readonly onDesk: () => void;
}

/** Help, with what has changed; its code and texts come only when it is opened. */
export function ExploreDialogs(props: ExploreDialogsProps) {
  const [changes, setChanges] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    const inside = partInside('wijzigingen');
    if (inside !== null) return setChanges(inside);
    fetch('./changes.md')
      .then((response) => (response.ok ? response.text() : null))
      .then(setChanges, () => setChanges(null));
  }, []);
  return <HelpDialog isOpen changes={changes} {...props} />;
}
