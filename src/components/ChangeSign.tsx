import { changeSigns } from '../appearance/changeSigns';
import type { ChangeKind } from '../ecosystem/changes';

/** The sign of a kind of change, the same as on the map. */
export function ChangeSign({ kind }: { kind: ChangeKind }) {
  return (
    <svg className="change-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="8" fill={`var(--change-${kind})`} />
      <path d={changeSigns[kind]} />
    </svg>
  );
}
