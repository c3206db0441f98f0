import type { StageViewProps } from './stageViewProps';

export function OverlapView(_props: StageViewProps) {
  return null;
}
