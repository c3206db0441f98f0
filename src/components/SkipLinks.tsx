import { useWords } from './Words';

interface SkipLinksProps {
  readonly onMap: () => void;
  readonly onOutline: () => void;
  readonly onSearch: () => void;
}

/** Buttons that appear on the first Tab and go straight to the map, the outline or search. */
export function SkipLinks({ onMap, onOutline, onSearch }: SkipLinksProps) {
  const { frame } = useWords();
  return (
    <div className="skip-links">
      <button type="button" onClick={onMap}>
        {frame.skipToMap}
      </button>
      <button type="button" onClick={onOutline}>
        {frame.skipToOutline}
      </button>
      <button type="button" onClick={onSearch}>
        {frame.skipToSearch}
      </button>
    </div>
  );
}
