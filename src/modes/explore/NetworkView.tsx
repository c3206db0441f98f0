import type { StageViewProps } from './stageViewProps';

/** The selection or the place in focus as a plain graph of organisations and tables. */
export function NetworkView(_: StageViewProps) {
  return <div className="view" />;
}
