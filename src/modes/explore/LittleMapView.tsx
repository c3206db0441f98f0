import type { StageViewProps } from './stageViewProps';

/** The municipalities of Limburg, with the tables and organisations at work in each. */
export function LittleMapView(_: StageViewProps) {
  return <div className="view" />;
}
