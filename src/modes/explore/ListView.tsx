import type { StageViewProps } from './stageViewProps';

export function ListView(_props: StageViewProps) {
  return null;
}
