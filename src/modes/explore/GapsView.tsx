import type { StageViewProps } from './stageViewProps';

export function GapsView(_props: StageViewProps) {
  return null;
}
